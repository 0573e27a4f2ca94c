import type { SentEvent } from '../adapter.ts';
import { findVisible } from '../dom/find.ts';
import { type OutgoingMail, isBoxOpen, isReopened, snapshotMail } from './outgoing-mail.ts';
import { gestureOf, regionAround } from './send-intent.ts';
import { type Toast, followToast, isUndoLink } from './toast.ts';

const SAMPLE_MS = 100;
const SAMPLES_GONE = 3;
const TOAST_WAIT_MS = 15_000;
const REOPEN_WAIT_MS = 10_000;

interface Intent {
  readonly region: Element;
  readonly mail: OutgoingMail;
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
 * `certain`, or `scheduled`. `probable` when no toast came though Gmail had not asked back, or when one toast may belong to several mails.
 * What was remembered at the intent is reported. `revoked` follows the toast's undo; of several mails, the one whose box comes back. Closing
 * and discarding report nothing.
 */
export const watchSent = (page: Document, signal: AbortSignal, onSent: (event: SentEvent) => void): void => {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;
  const intents = new Map<Element, Intent>();
  const toasts = new Map<Toast, readonly OutgoingMail[]>();
  const currentToast = followToast(page);
  let undone: { readonly mails: readonly OutgoingMail[]; readonly until: number } | null = null;
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
    const mail = snapshotMail(page, region);
    if (mail === null) return;
    intents.set(region, { region, mail, scheduled, oldToast: currentToast(), samplesGone: 0, goneSince: 0, doubted: false });
    run();
  };

  const run = (): void => {
    timer ??= view.setInterval(sample, SAMPLE_MS);
  };

  const sample = (): void => {
    const now = view.performance.now();
    const asksBack = findVisible(page, '[role="alertdialog"]').length > 0;
    for (const intent of intents.values()) count(intent, asksBack, now);
    const gone = [...intents.values()].filter(({ samplesGone }) => samplesGone > 0);
    if (gone.every(({ samplesGone }) => samplesGone >= SAMPLES_GONE)) conclude(gone, now);
    if (undone !== null) revokeReopened(undone.mails, now > undone.until);
    if (intents.size > 0 || undone !== null || timer === null) return;
    view.clearInterval(timer);
    timer = null;
  };

  const count = (intent: Intent, asksBack: boolean, now: number): void => {
    const isOpen = isBoxOpen(page, intent.region);
    if (isOpen) intent.doubted ||= asksBack;
    if (!isOpen && intent.samplesGone === 0) intent.goneSince = now;
    intent.samplesGone = isOpen ? 0 : intent.samplesGone + 1;
  };

  /** A new toast speaks for the mails that are gone by then; without one they wait. */
  const conclude = (gone: readonly Intent[], now: number): void => {
    const toast = currentToast();
    const spokenFor = gone.filter(({ oldToast }) => toast !== null && toast !== oldToast && !toasts.has(toast));
    if (toast !== null && spokenFor.length > 0) {
      toasts.set(
        toast,
        spokenFor.map(({ mail }) => mail),
      );
      for (const intent of spokenFor) report(intent, spokenFor.length > 1 ? 'probable' : 'certain');
    }
    for (const intent of gone) {
      if (!intents.has(intent.region) || now - intent.goneSince < TOAST_WAIT_MS) continue;
      if (intent.doubted || intent.scheduled) intents.delete(intent.region);
      else report(intent, 'probable');
    }
  };

  const report = ({ region, mail, scheduled }: Intent, certainty: 'certain' | 'probable'): void => {
    intents.delete(region);
    onSent({ ...mail, certainty: scheduled ? 'scheduled' : certainty });
  };

  const revoke = (): void => {
    const toast = currentToast();
    const mails = toast === null ? undefined : toasts.get(toast);
    if (toast === null || mails === undefined) return;
    toasts.delete(toast);
    if (mails.length === 1) mails.forEach((mail) => onSent({ ...mail, certainty: 'revoked' }));
    else {
      undone = { mails, until: view.performance.now() + REOPEN_WAIT_MS };
      run();
    }
  };

  const revokeReopened = (mails: readonly OutgoingMail[], isOver: boolean): void => {
    const reopened = mails.find((mail) => isReopened(page, mail));
    if (reopened !== undefined) onSent({ ...reopened, certainty: 'revoked' });
    if (reopened !== undefined || isOver) undone = null;
  };

  view.addEventListener('click', onGesture, { capture: true, signal });
  view.addEventListener('keydown', onGesture, { capture: true, signal });
  page.addEventListener('focusin', ({ target }) => void (lastRegion = (target instanceof Element && regionAround(target)) || lastRegion), {
    signal,
  });
  signal.addEventListener('abort', () => timer !== null && view.clearInterval(timer), { once: true });
};

const isModifier = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event && ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key);
