import type { SentEvent } from '../adapter.ts';
import { findKind, findVisible } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { readComposeBox } from './compose-boxes.ts';
import { findComposeElements, findRegions, keyOf } from './compose-elements.ts';
import { readOwnAddress } from './own-address.ts';
import { gestureOf, regionAround } from './send-intent.ts';
import { type Toast, followToast, isUndoLink } from './toast.ts';

const SAMPLE_MS = 100;
const SAMPLES_GONE = 3;
const TOAST_WAIT_MS = 15_000;
const UNDO_WAIT_MS = 120_000;

type Mail = Omit<SentEvent, 'certainty'>;

interface Intent {
  readonly region: Element;
  readonly mail: Mail;
  readonly scheduled: boolean;
  /** The toast that was shown already when the rep pressed Send. */
  readonly oldToast: Toast | null;
  samplesGone: number;
  goneSince: number;
  /** Gmail asked back (no subject, no attachment, bad address). */
  doubted: boolean;
}

/**
 * Reports a mail when the rep meant to send it (button or keys), its box is gone in three samples and Gmail's toast with its link came:
 * `certain`, or `scheduled`. Without the toast: `probable`, unless Gmail had asked back. What was remembered at the intent is reported, each
 * toast once. `revoked` follows when the rep presses the toast's undo. Closing and discarding report nothing.
 */
export const watchSent = (page: Document, signal: AbortSignal, onSent: (event: SentEvent) => void): void => {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;
  const intents = new Map<Element, Intent>();
  const consumed = new Map<Toast, { readonly mail: Mail; readonly at: number }>();
  const currentToast = followToast(page);
  let lastRegion: Element | null = null;
  let timer: number | null = null;

  const onGesture = (event: MouseEvent | KeyboardEvent): void => {
    if (event.type === 'click' && isUndoLink(event.target)) revoke();
    const gesture = gestureOf(event, lastRegion);
    if (gesture === null) return;
    lastRegion = gesture.region;
    if (gesture.type !== 'other') remember(gesture.region, gesture.type === 'schedule');
    else if (!isModifier(event)) intents.delete(gesture.region);
  };

  const remember = (region: Element, scheduled: boolean): void => {
    const mail = snapshot(page, region);
    if (mail === null) return;
    intents.set(region, { region, mail, scheduled, oldToast: currentToast(), samplesGone: 0, goneSince: 0, doubted: false });
    timer ??= view.setInterval(sample, SAMPLE_MS);
  };

  const sample = (): void => {
    const toast = currentToast();
    const asksBack = findVisible(page, '[role="alertdialog"]').length > 0;
    for (const intent of intents.values()) follow(intent, toast, asksBack);
    if (intents.size > 0 || timer === null) return;
    view.clearInterval(timer);
    timer = null;
  };

  const follow = (intent: Intent, toast: Toast | null, asksBack: boolean): void => {
    if (isOpen(page, intent.region)) {
      intent.samplesGone = 0;
      intent.doubted ||= asksBack;
      return;
    }
    const now = view.performance.now();
    intent.samplesGone += 1;
    if (intent.samplesGone === 1) intent.goneSince = now;
    if (intent.samplesGone < SAMPLES_GONE) return;
    if (toast !== null && toast !== intent.oldToast && !consumed.has(toast)) {
      consumed.set(toast, { mail: intent.mail, at: now });
      report(intent, intent.scheduled ? 'scheduled' : 'certain');
    } else if (now - intent.goneSince >= TOAST_WAIT_MS) {
      if (intent.doubted || intent.scheduled) intents.delete(intent.region);
      else report(intent, 'probable');
    }
  };

  const report = (intent: Intent, certainty: SentEvent['certainty']): void => {
    intents.delete(intent.region);
    onSent({ ...intent.mail, certainty });
  };

  const revoke = (): void => {
    const toast = currentToast();
    const sent = toast === null ? undefined : consumed.get(toast);
    if (toast === null || sent === undefined || view.performance.now() - sent.at > UNDO_WAIT_MS) return;
    consumed.delete(toast);
    onSent({ ...sent.mail, certainty: 'revoked' });
  };

  view.addEventListener('click', onGesture, { capture: true, signal });
  view.addEventListener('keydown', onGesture, { capture: true, signal });
  page.addEventListener('focusin', ({ target }) => void (lastRegion = (target instanceof Element && regionAround(target)) || lastRegion), {
    signal,
  });
  signal.addEventListener('abort', () => timer !== null && view.clearInterval(timer), { once: true });
};

const snapshot = (page: Document, region: Element): Mail | null => {
  const box = findComposeElements(page).find((each) => each.region === region);
  if (box === undefined) return null;
  const { recipients, thread } = readComposeBox(page, box);
  const subject = findKind(region, 'input[name="subjectbox"]', HTMLInputElement)[0]?.value.trim() ?? '';
  return { webmail: 'gmail', boxKey: box.key, recipients: recipients ?? [], subject, thread, ownAddress: readOwnAddress(page).value };
};

const isOpen = (page: Document, region: Element): boolean =>
  (region.isConnected && isVisible(region)) || findRegions(page).some((each) => keyOf(each) === keyOf(region) && isVisible(each));

const isModifier = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event && ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key);
