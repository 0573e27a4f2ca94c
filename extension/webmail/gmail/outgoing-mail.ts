import type { SentEvent } from '../adapter.ts';
import { findKind } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, findComposeElements, findRegions, keyOf } from './compose-elements.ts';
import { readOwnAddress } from './own-address.ts';

/** A mail as its compose box showed it. */
export type OutgoingMail = Omit<SentEvent, 'certainty'>;

export const snapshotMail = (page: Document, region: Element): OutgoingMail | null => {
  const box = findComposeElements(page).find((each) => each.region === region);
  return box === undefined ? null : mailIn(page, box);
};

/** The box is in the page and shown, be it as another element. */
export const isBoxOpen = (page: Document, region: Element): boolean =>
  (region.isConnected && isVisible(region)) || findRegions(page).some((each) => keyOf(each) === keyOf(region) && isVisible(each));

/** A box shows this mail again: the same box, or one with the same subject and recipients. */
export const isReopened = (page: Document, mail: OutgoingMail): boolean =>
  findComposeElements(page).some((box) => box.key === mail.boxKey || isSameMail(mail, mailIn(page, box)));

const mailIn = (page: Document, box: ComposeElements): OutgoingMail => {
  const { recipients, thread } = readComposeBox(page, box);
  const subject = findKind(box.region, 'input[name="subjectbox"]', HTMLInputElement)[0]?.value.trim() ?? '';
  return { webmail: 'gmail', boxKey: box.key, recipients: recipients ?? [], subject, thread, ownAddress: readOwnAddress(page).value };
};

const isSameMail = (mail: OutgoingMail, other: OutgoingMail): boolean =>
  mail.subject === other.subject && mail.recipients.length > 0 && addressesOf(mail) === addressesOf(other);

const addressesOf = ({ recipients }: OutgoingMail): string => recipients.map(({ email }) => email).join();
