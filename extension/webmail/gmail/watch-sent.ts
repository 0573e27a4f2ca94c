import type { SentEvent } from '../adapter.ts';
import { findVisible } from '../dom/find.ts';
import { findRegions } from './compose-elements.ts';
import { type OutgoingMail, isBoxOpen, snapshotMail } from './outgoing-mail.ts';
import { gestureOf, regionAround } from './send-intent.ts';
import { type Toast, followToast, undoGestureOf } from './toast.ts';
import { followUndone } from './undone-mails.ts';

const SAMPLE_MS = 100;
const SAMPLES_GONE = 3;
const TOAST_WAIT_MS = 15_000;
/** The box is still open and no dialog asks for the time: the rep chose none. */
const UNSCHEDULED_AFTER_MS = 3000;
const SAME_PRESS_MS = 1000;
const DIALOG = '[role="dialog"], [role="alertdialog"]';
/** A mail in a tab of its own, which Gmail closes when it is sent. */
const OWN_TAB = 'body.xE.xp';

interface Intent {
  readonly region: Element;
  readonly mail: OutgoingMail;
  readonly scheduled: boolean;
  readonly since: number;
  /** The toast that was shown already when the rep pressed Send. */
  readonly oldToast: Toast | null;
  readonly oldDialogs: ReadonlySet<Element>;
  samplesGone: number;
  goneSince: number;
  /** Gmail asked back (no subject, no attachment, bad address). */
  doubted: boolean;
  /** When Gmail was last seen asking for the time. */
  askedAt: number;
}

/**
 * Reports a mail when the rep meant to send it (button or keys), its box is gone in three samples and Gmail's toast with its link came:
 * `certain`, or `scheduled`. `probable` when no toast came though Gmail had not asked back, or when one toast may belong to several mails, or
 * when the tab that held nothing but the mail was closed. What was remembered at the intent is reported. `revoked` follows the toast's undo;
 * of several mails, the one whose box comes back; `reopened` follows it when that box is another. Closing and discarding report nothing, nor
 * does a dialog of times that is cancelled.
 */
export const watchSent = (page: Document, signal: AbortSignal, onSent: (event: SentEvent) => void): void => {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;
  const intents = new Map<Element, Intent>();
  const toasts = new Map<Toast, readonly OutgoingMail[]>();
  const currentToast = followToast(page);
  const undone = followUndone(page, onSent);
  let lastRegion: Element | null = null;
  let timer: number | null = null;

  const onGesture = (event: MouseEvent | KeyboardEvent): void => {
    const undo = undoGestureOf(event);
    if (undo !== null) callBack(undo === 'sure');
    const gesture = gestureOf(event, lastRegion);
    if (gesture === null) return;
    lastRegion = gesture.region;
    if (gesture.type !== 'other') remember(gesture.region, gesture.type === 'schedule');
    else if (!isModifier(event)) intents.delete(gesture.region);
  };

  const remember = (region: Element, scheduled: boolean): void => {
    const now = view.performance.now();
    const known = intents.get(region);
    const mail = snapshotMail(page, region);
    if (mail === null || (known?.scheduled === scheduled && now - known.since < SAME_PRESS_MS)) return;
    const oldDialogs = new Set(findVisible(page, DIALOG));
    const seen = { samplesGone: 0, goneSince: 0, doubted: false, askedAt: now };
    intents.set(region, { region, mail, scheduled, since: now, oldToast: currentToast(), oldDialogs, ...seen });
    run();
  };

  const run = (): void => {
    timer ??= view.setInterval(sample, SAMPLE_MS);
  };

  const sample = (): void => {
    const now = view.performance.now();
    const dialogs = findVisible(page, DIALOG);
    for (const intent of intents.values()) count(intent, dialogs, now);
    const gone = [...intents.values()].filter(({ samplesGone }) => samplesGone > 0);
    if (gone.every(({ samplesGone }) => samplesGone >= SAMPLES_GONE)) conclude(gone, now);
    undone.sample(now);
    if (intents.size > 0 || undone.isWaiting() || timer === null) return;
    view.clearInterval(timer);
    timer = null;
  };

  const count = (intent: Intent, dialogs: readonly Element[], now: number): void => {
    const isAsked = dialogs.some((dialog) => !intent.oldDialogs.has(dialog) && findRegions(dialog).length === 0);
    if (isAsked) intent.askedAt = now;
    const isOpen = isBoxOpen(page, intent.region) || (intent.scheduled && isAsked);
    if (isOpen) intent.doubted ||= dialogs.some((dialog) => dialog.matches('[role="alertdialog"]'));
    if (!isOpen && intent.samplesGone === 0) intent.goneSince = now;
    intent.samplesGone = isOpen ? 0 : intent.samplesGone + 1;
    if (intent.scheduled && isOpen && now - intent.askedAt > UNSCHEDULED_AFTER_MS) intents.delete(intent.region);
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
    onSent({ ...mail.facts, certainty: scheduled ? 'scheduled' : certainty });
  };

  const callBack = (isSure: boolean): void => {
    const toast = currentToast();
    const mails = toast === null ? undefined : toasts.get(toast);
    if (toast === null || mails === undefined) return;
    if (isSure) toasts.delete(toast);
    undone.undo(mails, isSure, view.performance.now());
    run();
  };

  const onLeave = ({ persisted }: PageTransitionEvent): void => {
    if (persisted || page.querySelector(OWN_TAB) === null) return;
    for (const intent of intents.values()) if (!intent.doubted && !intent.scheduled) report(intent, 'probable');
  };

  for (const type of ['click', 'mouseup', 'keydown'] as const) view.addEventListener(type, onGesture, { capture: true, signal });
  page.addEventListener('focusin', ({ target }) => void (lastRegion = (target instanceof Element && regionAround(target)) || lastRegion), {
    signal,
  });
  view.addEventListener('pagehide', onLeave, { signal });
  signal.addEventListener('abort', () => timer !== null && view.clearInterval(timer), { once: true });
};

const isModifier = (event: MouseEvent | KeyboardEvent): boolean =>
  'key' in event && ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key);
