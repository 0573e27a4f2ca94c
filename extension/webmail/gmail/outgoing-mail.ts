import type { SentEvent } from '../adapter.ts';
import { withoutSpace } from '../dom/caret-text.ts';
import { findKind } from '../dom/find.ts';
import { typedText } from '../dom/typed-part.ts';
import { isVisible } from '../dom/visible.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, TRAILERS, findComposeElements, findRegions, keyOf } from './compose-elements.ts';
import { readOwnAddress } from './own-address.ts';

/** A mail as its compose box showed it. */
export interface OutgoingMail {
  readonly facts: Omit<SentEvent, 'certainty' | 'reopenedAs'>;
  /** The rep's own words, without white space: to know the mail again by, never told. */
  readonly words: string;
}

export const snapshotMail = (page: Document, region: Element): OutgoingMail | null => {
  const box = findComposeElements(page).find((each) => each.region === region);
  return box === undefined ? null : mailIn(page, box);
};

/** The box is in the page and shown, be it as another element. */
export const isBoxOpen = (page: Document, region: Element): boolean =>
  (region.isConnected && isVisible(region)) || findRegions(page).some((each) => keyOf(each) === keyOf(region) && isVisible(each));

export const mailIn = (page: Document, box: ComposeElements): OutgoingMail => {
  const { recipients, thread } = readComposeBox(page, box);
  const subject = findKind(box.region, 'input[name="subjectbox"]', HTMLInputElement)[0]?.value.trim() ?? '';
  return {
    facts: { webmail: 'gmail', boxKey: box.key, recipients: recipients ?? [], subject, thread, ownAddress: readOwnAddress(page).value },
    words: withoutSpace(typedText(box.body, TRAILERS)),
  };
};

/** Same recipients, subject and words; a mail to nobody is like no other. */
export const isSameMail = (one: OutgoingMail, other: OutgoingMail): boolean =>
  one.words === other.words &&
  one.facts.subject === other.facts.subject &&
  one.facts.recipients.length > 0 &&
  addressesOf(one) === addressesOf(other);

const addressesOf = ({ facts }: OutgoingMail): string =>
  facts.recipients
    .map(({ email }) => email ?? '')
    .toSorted()
    .join();
