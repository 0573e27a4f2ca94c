import type { ComposeBox } from '../adapter.ts';
import { findAll } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { isVisible } from '../dom/visible.ts';
import { waitFor } from '../dom/wait.ts';
import type { Card } from './cards.ts';
import { readComposeBox } from './compose-boxes.ts';
import { readMessage } from './messages.ts';
import { findNewBox } from './new-box.ts';
import { readOwnAddress } from './own-address.ts';
import type { ThreadView } from './thread.ts';
import { findOpenView } from './view.ts';

const APPEAR_MS = 5000;
const ADDRESSED_MS = 3000;
/** Icons have names of their own, whatever the language; "reply all" has another. */
const REPLY_ICON = '[data-icon-name="ArrowReplyRegular"], [data-icon-name="ArrowReplyFilled"]';
const BUTTON = 'button, [role="button"], [role="menuitem"]';

/**
 * Opens a reply to the sender of one mail. Presses nothing when the sender has no address or is the rep, or when no reply icon stands in that
 * mail. Null also when Outlook addressed the box to somebody else or to more people: it is left as is. A box whose recipients cannot be read,
 * as while its head is folded, is given as such.
 */
export const openReply = async (page: Document, messageId: string, signal: AbortSignal): Promise<ComposeBox | null> => {
  const window = page.defaultView;
  const view = findOpenView(page);
  if (window === null || view.type !== 'thread' || signal.aborted) return null;
  const cards = view.cards.filter(({ handle }) => handle === messageId);
  const [card] = cards;
  if (card === undefined || cards.length > 1) return null;
  const sender = readMessage(card, { ownAddress: readOwnAddress(page).value, openingSubject: null, row: null }).message.from;
  const button = replyButton(view, card);
  if (button === null || sender === null || sender.email === null || sender.self) return null;

  const find = findNewBox(page, () => true);
  const read = (): ComposeBox | null => {
    const box = find();
    return box === null ? null : readComposeBox(page, box);
  };
  press(button);
  if ((await waitFor(window, APPEAR_MS, signal, read)) === null) return null;
  await waitFor(window, ADDRESSED_MS, signal, () => (read()?.recipients?.length ? true : null));
  const box = signal.aborted ? null : read();
  if (box === null || box.recipients === null) return box;
  const [recipient, ...others] = box.recipients;
  return others.length === 0 && recipient?.email === sender.email ? box : null;
};

/** A mail's buttons stand between its first part and that of the next mail. */
const replyButton = ({ root, cards }: ThreadView, card: Card): Element | null => {
  const next = cards[cards.indexOf(card) + 1]?.start ?? null;
  const [icon] = findAll(root, REPLY_ICON).filter(
    (each) =>
      isVisible(each) && isBefore(card.start, each) && (next === null || isBefore(each, next)) && card.body?.contains(each) !== true,
  );
  return icon?.closest(BUTTON) ?? null;
};

const isBefore = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
