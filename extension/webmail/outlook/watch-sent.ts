import type { SentEvent } from '../adapter.ts';
import { findVisible } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, findComposeElements, findSendButton, subjectFieldOf } from './compose-elements.ts';
import { readOwnAddress } from './own-address.ts';

type OutgoingMail = Omit<SentEvent, 'certainty'>;

const SAMPLE_MS = 100;
const SAMPLES_GONE = 3;
/** A mail with attachments may take a while to go; after that the box is open for another reason. */
const LEAVES_WITHIN_MS = 30_000;
/** Once Outlook's question is answered, the box goes at once or stays. */
const LEAVES_AFTER_ANSWER_MS = 3000;

interface Intent {
  readonly body: HTMLElement;
  readonly mail: OutgoingMail;
  until: number;
  asked: boolean;
  samplesGone: number;
}

/**
 * Reports a mail as `probable` when the rep pressed Send (or Ctrl or Cmd with Enter) and its text is gone from the page in three samples:
 * Outlook itself says nothing. A question in between (no subject, no attachment) is waited for. Whatever else the rep does in the box, as
 * discarding it, takes the intent back. A scheduled send is not told apart from the menu it is chosen in, and not reported.
 */
export const watchSent = (page: Document, signal: AbortSignal, onSent: (event: SentEvent) => void): void => {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;
  const intents = new Map<HTMLElement, Intent>();
  let timer: number | null = null;

  const onGesture = (event: MouseEvent | KeyboardEvent): void => {
    const box = boxAround(page, event.target);
    if (box === null || isModifier(event)) return;
    if (!isSend(event, box)) {
      intents.delete(box.body);
      return;
    }
    const until = view.performance.now() + LEAVES_WITHIN_MS;
    intents.set(box.body, { body: box.body, mail: mailIn(page, box), until, asked: false, samplesGone: 0 });
    timer ??= view.setInterval(sample, SAMPLE_MS);
  };

  const sample = (): void => {
    const now = view.performance.now();
    const dialogs = findVisible(page, '[role="dialog"], [role="alertdialog"]');
    for (const intent of intents.values()) {
      const asks = dialogs.some((dialog) => !dialog.contains(intent.body));
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
      onSent({ ...intent.mail, certainty: 'probable' });
    } else if (isOpen && now > intent.until) intents.delete(intent.body);
  };

  view.addEventListener('click', onGesture, { capture: true, signal });
  view.addEventListener('keydown', onGesture, { capture: true, signal });
  signal.addEventListener('abort', () => timer !== null && view.clearInterval(timer), { once: true });
};

const boxAround = (page: Document, target: EventTarget | null): ComposeElements | null =>
  target instanceof Element ? (findComposeElements(page).find(({ region }) => region.contains(target)) ?? null) : null;

const isSend = (event: MouseEvent | KeyboardEvent, { region }: ComposeElements): boolean => {
  if ('key' in event) return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const send = findSendButton(region)?.button;
  const isOn = event.target instanceof Node && send?.contains(event.target) === true;
  return isOn && send.getAttribute('aria-disabled') !== 'true' && !send.matches(':disabled');
};

const isModifier = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event && ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key);

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
