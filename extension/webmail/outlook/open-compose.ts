import type { ComposeBox, NewMail } from '../adapter.ts';
import { asAddress } from '../dom/address.ts';
import { findOnly, findVisible } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { waitFor } from '../dom/wait.ts';
import { readComposeBox } from './compose-boxes.ts';
import type { ComposeElements } from './compose-elements.ts';
import { setSubject } from './insert.ts';
import { findNewBox } from './new-box.ts';
import { readOwnAddress } from './own-address.ts';
import { readRecipients, recipientFields } from './recipients.ts';
import { unfoldHead } from './unfold-head.ts';

const APPEAR_MS = 5000;
const FIELD_MS = 2000;
const CHIP_MS = 3000;
const NEW_MAIL_ICON = '[data-icon-name="ComposeRegular"]';
const BUTTON = 'button, [role="button"], [role="menuitem"]';

/** Opens a new mail in this page and addresses it; null when no box came, or when the address did not become its one recipient. */
export const openCompose = async (page: Document, mail: NewMail, signal: AbortSignal): Promise<ComposeBox | null> => {
  const view = page.defaultView;
  const address = asAddress(mail.to);
  if (view === null || address === null || signal.aborted) return null;
  const button = findOnly(findVisible(page, NEW_MAIL_ICON))?.closest(BUTTON) ?? null;
  if (button === null) return null;
  const find = findNewBox(page, () => true);
  press(button);
  const box = await waitFor(view, APPEAR_MS, signal, find);
  if (box === null) return null;
  await unfoldHead(box, signal);
  const field = await waitFor(view, FIELD_MS, signal, () => recipientFields(box, 'to')[0] ?? null);
  if (field === null || !isUnaddressed(page, box)) return null;
  typeAddress(field, address);
  const isAddressed = (): true | null => {
    const [recipient, ...others] = readRecipients(box, readOwnAddress(page).value) ?? [];
    return recipient?.email === address && others.length === 0 ? true : null;
  };
  if ((await waitFor(view, CHIP_MS, signal, isAddressed)) === null) return null;
  setSubject(page, box, mail.subject);
  return readComposeBox(page, box);
};

const isUnaddressed = (page: Document, box: ComposeElements): boolean => readRecipients(box, readOwnAddress(page).value)?.length === 0;

/** A separator makes the field look the address up; Enter and Tab do not. */
const typeAddress = (field: HTMLElement, address: string): void => {
  const page = field.ownerDocument;
  field.focus({ preventScroll: true });
  for (const text of [address, ';']) page.execCommand('insertText', false, text);
};
