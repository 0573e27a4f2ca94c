import type { SentEvent } from '../adapter.ts';
import { findVisible } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, subjectFieldOf } from './compose-elements.ts';
import { readOwnAddress } from './own-address.ts';
import { gestureOf } from './send-intent.ts';

type OutgoingMail = Omit<SentEvent, 'certainty'>;

const SAMPLE_MS = 100;
const SAMPLES_GONE = 3;
/** A mail with attachments may take a while to go; after that the box is open for another reason. */
const LEAVES_WITHIN_MS = 30_000;
/** Once Outlook's question is answered, the box goes at once or stays. */
const LEAVES_AFTER_ANSWER_MS = 3000;

const DIALOG = '[role="dialog"], [role="alertdialog"]';

interface Intent {
  readonly body: HTMLElement;
  readonly mail: OutgoingMail;
  /** Chosen in the menu of the Send button. */
  readonly byMenu: boolean;
  /** Shown before, so that they ask nothing about this mail. */
  readonly oldDialogs: readonly Element[];
  until: number;
  asked: boolean;
  samplesGone: number;
}

/**
 * Reports a mail as `probable` when the rep pressed Send (or Ctrl or Cmd with Enter) and its text is gone from the page in three samples:
 * Outlook itself says nothing. A question in between (no subject, no attachment) is waited for. Whatever else the rep does in the box, as
 * discarding it, takes the intent back. The menu of the Send button sends later or at once, and only words tell which: what went that way is
 * `scheduled` when a dialog came before the text was gone, as the one that asks for the time, and otherwise not reported; never as sent.
 */
export const watchSent = (page: Document, signal: AbortSignal, onSent: (event: SentEvent) => void): void => {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;
  const intents = new Map<HTMLElement, Intent>();
  let timer: number | null = null;

  const onGesture = (event: MouseEvent | KeyboardEvent): void => {
    const gesture = gestureOf(page, event);
    if (gesture === null) return;
    if (gesture.type === 'elsewhere') leaveMenus();
    else if (gesture.type === 'other') intents.delete(gesture.box.body);
    else remember(gesture.box, gesture.type === 'menu');
  };

  const remember = (box: ComposeElements, byMenu: boolean): void => {
    const until = view.performance.now() + LEAVES_WITHIN_MS;
    const oldDialogs = findVisible(page, DIALOG);
    intents.set(box.body, { body: box.body, mail: mailIn(page, box), byMenu, oldDialogs, until, asked: false, samplesGone: 0 });
    timer ??= view.setInterval(sample, SAMPLE_MS);
  };

  /** Opening another mail closes a box too, and the dialog may have been called off before. */
  const leaveMenus = (): void => {
    for (const { body, byMenu, samplesGone } of intents.values()) if (byMenu && samplesGone === 0) intents.delete(body);
  };

  const sample = (): void => {
    const now = view.performance.now();
    const dialogs = findVisible(page, DIALOG);
    for (const intent of intents.values()) {
      const asks = dialogs.some((dialog) => !dialog.contains(intent.body) && !intent.oldDialogs.includes(dialog));
      follow(intent, asks, now);
    }
    if (intents.size > 0 || timer === null) return;
    view.clearInterval(timer);
    timer = null;
  };

  const follow = (intent: Intent, asks: boolean, now: number): void => {
    const isOpen = intent.body.isConnected && isVisible(intent.body);
    intent.samplesGone = isOpen ? 0 : intent.samplesGone + 1;
    if (isOpen && (asks || intent.asked)) {
      intent.until = asks ? Number.POSITIVE_INFINITY : Math.min(intent.until, now + LEAVES_AFTER_ANSWER_MS);
      intent.asked = true;
    }
    if (intent.samplesGone >= SAMPLES_GONE) {
      intents.delete(intent.body);
      if (!intent.byMenu || intent.asked) onSent({ ...intent.mail, certainty: intent.byMenu ? 'scheduled' : 'probable' });
    } else if (isOpen && now > intent.until) intents.delete(intent.body);
  };

  view.addEventListener('click', onGesture, { capture: true, signal });
  view.addEventListener('keydown', onGesture, { capture: true, signal });
  signal.addEventListener('abort', () => timer !== null && view.clearInterval(timer), { once: true });
};

const mailIn = (page: Document, box: ComposeElements): OutgoingMail => {
  const { recipients, thread } = readComposeBox(page, box);
  return {
    webmail: 'outlook',
    boxKey: box.key,
    recipients: recipients ?? [],
    subject: subjectFieldOf(box.region)?.value.trim() ?? '',
    thread,
    ownAddress: readOwnAddress(page).value,
  };
};
