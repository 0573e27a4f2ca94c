import type { ComposeBox } from '../adapter.ts';
import { press } from '../dom/press.ts';
import { waitFor } from '../dom/wait.ts';
import { readComposeBox } from './compose-boxes.ts';
import { readMessage } from './messages.ts';
import { findNewBox } from './new-box.ts';
import { readOwnAddress } from './own-address.ts';
import { findReplyButton } from './reply-button.ts';
import { unfoldHead } from './unfold-head.ts';
import { findOpenView } from './view.ts';

const APPEAR_MS = 5000;
const ADDRESSED_MS = 3000;

/**
 * Opens a reply to the sender of one mail. Presses nothing when the sender has no address or is the rep, or when no button of that mail is
 * known to answer. Null also when Outlook addressed the box to somebody else or to more people: it is left as is. A folded head is opened; a
 * box whose recipients cannot be read even so is given as such, unless the button was told by its place alone.
 */
export const openReply = async (page: Document, messageId: string, signal: AbortSignal): Promise<ComposeBox | null> => {
  const window = page.defaultView;
  const view = findOpenView(page);
  if (window === null || view.type !== 'thread' || signal.aborted) return null;
  const cards = view.cards.filter(({ handle }) => handle === messageId);
  const [card] = cards;
  if (card === undefined || cards.length > 1) return null;
  const sender = readMessage(card, { ownAddress: readOwnAddress(page).value, openingSubject: null, row: null }).message.from;
  const found = findReplyButton(view, card);
  if (found === null || sender === null || sender.email === null || sender.self) return null;

  const find = findNewBox(page, () => true);
  const read = (): ComposeBox | null => {
    const box = find();
    return box === null ? null : readComposeBox(page, box);
  };
  press(found.button);
  const opened = await waitFor(window, APPEAR_MS, signal, find);
  if (opened === null) return null;
  await unfoldHead(opened, signal);
  await waitFor(window, ADDRESSED_MS, signal, () => (read()?.recipients?.length ? true : null));
  const box = signal.aborted ? null : read();
  if (box === null || box.recipients === null) return found.isNamed ? box : null;
  const [recipient, ...others] = box.recipients;
  return others.length === 0 && recipient?.email === sender.email ? box : null;
};
