import type { ComposeBox, NewMail } from '../adapter.ts';
import { asAddress } from '../dom/address.ts';
import { fillField } from '../dom/fill.ts';
import { findKind, findOnly, findVisible } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { pause, waitFor } from '../dom/wait.ts';
import { readComposeBox } from './compose-boxes.ts';
import type { ComposeElements } from './compose-elements.ts';
import { setSubject } from './insert.ts';
import { findNewBox } from './new-box.ts';
import { readOwnAddress } from './own-address.ts';
import { readRecipients } from './recipients.ts';
import { isWritten } from './written.ts';

const APPEAR_MS = 5000;
const CHIP_MS = 1000;
/** A fresh box empties its recipients once more after it appeared. */
const SETTLE_MS = 150;
const BUTTONS = ['[gh="cm"]', '.aIH .aic div[role="button"].L3'];
const FOLDED_ROW = 'div.aoD.hl';
const CHIP_FIELD = 'input[role="combobox"][aria-autocomplete="list"]';
const OLD_FIELD = 'textarea[name="to"]';

/** Opens a new box and addresses it; null when no box came, or when the address did not become its one recipient. Other boxes are untouched. */
export const openCompose = async (page: Document, { to, subject }: NewMail, signal: AbortSignal): Promise<ComposeBox | null> => {
  const view = page.defaultView;
  const button = composeButton(page);
  const address = asAddress(to);
  if (view === null || button === null || address === null || signal.aborted) return null;
  const find = findNewBox(page, (region) => region.closest('[role="list"]') === null);
  press(button);
  const box = await waitFor(view, APPEAR_MS, signal, find);
  if (box === null) return null;

  const isAddressed = (): true | null => {
    const [recipient, ...others] = readRecipients(box.region, readOwnAddress(page).value) ?? [];
    return recipient?.email === address && others.length === 0 ? true : null;
  };
  for (const enter of [paste, typeAndEnter, paste]) {
    if (isAddressed() === null && isEmpty(box)) enter(box, address);
    await waitFor(view, CHIP_MS, signal, isAddressed);
    await pause(view, SETTLE_MS);
    if (signal.aborted) return null;
    if (isAddressed() !== true) continue;
    setSubject(page, box, subject);
    return readComposeBox(page, box);
  }
  return null;
};

const composeButton = (page: Document): Element | null => {
  for (const selector of BUTTONS) {
    const found = findVisible(page, selector).filter((each) => !isWritten(each));
    if (found.length > 0) return findOnly(found);
  }
  return null;
};

/** Nothing chosen yet: half-typed text that the first try left behind is replaced by the next. */
const isEmpty = ({ region }: ComposeElements): boolean => region.querySelector('div.anm [role="option"][data-hovercard-id]') === null;

const addressField = ({ region }: ComposeElements): HTMLInputElement | HTMLTextAreaElement | null => {
  const [row] = findVisible(region, FOLDED_ROW);
  row?.dispatchEvent(new FocusEvent('focus'));
  return (
    findKind(region, `div.anm[name="to"] ${CHIP_FIELD}`, HTMLInputElement)[0] ??
    findKind(region, CHIP_FIELD, HTMLInputElement)[0] ??
    findKind(region, OLD_FIELD, HTMLTextAreaElement)[0] ??
    null
  );
};

const paste = (box: ComposeElements, address: string): void => {
  const field = addressField(box);
  if (field === null) return;
  if (field.nodeName === 'TEXTAREA') {
    fillField(field, address);
    return;
  }
  field.focus({ preventScroll: true });
  if (field.value !== '') fillField(field, '');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', address);
  field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
};

const typeAndEnter = (box: ComposeElements, address: string): void => {
  const field = addressField(box);
  if (field === null) return;
  field.focus({ preventScroll: true });
  fillField(field, address);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    field.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true }));
  }
};
