import type { ComposeBox } from '../adapter.ts';
import { findOnly, findVisible } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { isVisible } from '../dom/visible.ts';
import { waitFor } from '../dom/wait.ts';
import { readMessage, readMessageId } from './messages.ts';
import { readNewBox } from './new-box.ts';
import { readOwnAddress } from './own-address.ts';
import type { ThreadView } from './thread.ts';
import { findOpenView, partsOf } from './view.ts';
import { isWritten } from './written.ts';

const APPEAR_MS = 5000;
const ADDRESSED_MS = 3000;
const REPLY_PILL = 'span.ams.bkH';
const REPLY_BUTTON = '.aaq';
/** Buttons in a message's head; the one that opens a menu is "more", a disabled one is "react". */
const HEAD_BUTTON = 'tr.acZ [role="button"]:not([aria-haspopup]):not([aria-disabled="true"])';

/**
 * Opens a reply to the sender of one message. Presses nothing when the sender has no address or is the rep, or when the button is in doubt.
 * Null also when Gmail addressed the box to somebody else or to more people (reply-to, "reply all" as the rep's default): it is left as is.
 */
export const openReply = async (page: Document, messageId: string, signal: AbortSignal): Promise<ComposeBox | null> => {
  const window = page.defaultView;
  const view = findOpenView(page);
  if (window === null || view.type !== 'thread' || signal.aborted) return null;
  const message = findOnly(view.messages.filter((each) => readMessageId(each).value === messageId));
  const sender = message === null ? null : readMessage(message, readOwnAddress(page).value, null).message.from;
  const button = message === null ? null : replyButton(view, message);
  if (button === null || sender === null || sender.email === null || sender.self) return null;

  const isNew = readNewBox(page, (region) => view.root.contains(region));
  press(button);
  const box = await waitFor(window, APPEAR_MS, signal, isNew);
  if (box === null) return null;
  const addressed = await waitFor(window, ADDRESSED_MS, signal, () => {
    const current = isNew();
    return current?.recipients?.length ? current : null;
  });
  const [recipient, ...others] = addressed?.recipients ?? [];
  return others.length === 0 && recipient?.email === sender.email ? addressed : null;
};

/** The pill under the newest message says "reply"; the button in a message's head may be the rep's default and is checked afterwards. */
const replyButton = (view: ThreadView, message: Element): Element | null => {
  const below = view.messages.at(-1) === message ? findOnly(findVisible(view.root, REPLY_PILL).filter((pill) => !isWritten(pill))) : null;
  return below ?? findOnly(partsOf(message, REPLY_BUTTON).filter(isVisible)) ?? findOnly(headButtons(message));
};

const headButtons = (message: Element): readonly Element[] =>
  partsOf(message, HEAD_BUTTON).filter((button) => isVisible(button) && button.matches('.T-I'));
