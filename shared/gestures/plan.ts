import { addDays } from '../calendar/days.ts';
import type { Day } from '../schema/fields.ts';
import { withoutAbsorbed } from './absorb.ts';
import { countsAsContact } from './contact.ts';
import { isCrowded } from './crowding.ts';
import { gestureRules } from './index.ts';
import { byWhatHurtsMost } from './order.ts';
import type { Calendar, CustomerFacts, DueGesture, GestureRule, GestureSettings, RuleId } from './rule.ts';
import { unlessSilenced } from './silence.ts';
import { type GestureStatus, statusOn, turnsOf, waitingGesture, type WaitingGesture } from './waiting.ts';

export interface PlannedGesture extends Omit<DueGesture, 'announced' | 'occasionWhenLate'> {
  readonly rule: RuleId;
  readonly status: GestureStatus;
}

export interface Plan {
  /** Not settled, in the order in which they should be done. */
  readonly gestures: readonly PlannedGesture[];
  /** Nothing of `gestures` changes by itself before this day, but may on it; null = never. */
  readonly changesOn: Day | null;
  /** They would hear from us too often if all of it were done now. */
  readonly crowded: boolean;
  /** Rules that threw: hidden from nobody, the others still count. */
  readonly failed: readonly RuleId[];
}

/** A touch may be written one day ahead by a device in an eastern time zone; later days have not happened yet. */
const TOUCH_AHEAD_DAYS = 1;

/**
 * What is due for one customer on one day of the rep's calendar. Archived customers have no plan; paused ones have none before `pausedUntil`.
 * A rule that throws is named in `failed` and yields nothing. Done and skipped settle their gesture for good. A snoozed one waits for its
 * day, then shows its own state again and stays at least a week, so that a snooze past `closes` loses nothing. So does one whose mail is
 * scheduled: a mail that never left silences nobody for ever. What must not be shown is `silence.ts`, which day takes the place of a check-in `absorb.ts`.
 */
export const plan = (
  file: CustomerFacts,
  today: Day,
  calendar: Calendar,
  settings: GestureSettings,
  rules: readonly GestureRule[] = gestureRules,
): Plan => {
  const { customer } = file;
  if (customer.archived === true) return { gestures: [], changesOn: null, crowded: false, failed: [] };
  if (customer.pausedUntil !== undefined && today < customer.pausedUntil) {
    const after = plan(file, customer.pausedUntil, calendar, settings, rules);
    const changesOn = after.gestures.length > 0 ? customer.pausedUntil : after.changesOn;
    return { gestures: [], changesOn, crowded: false, failed: after.failed };
  }
  const known = factsOn(file, today);
  const { waiting, failed } = gather(known, today, calendar, settings, rules);
  const shown = shownOn(waiting, today);
  return {
    gestures: shown.toSorted(byWhatHurtsMost).map(planned),
    changesOn: earliest([changeAfter(waiting, shown, today), nextTouchAfter(file, today)]),
    crowded: isCrowded(known, shown, today),
    failed,
  };
};

type ShownGesture = WaitingGesture & { readonly status: GestureStatus };

const factsOn = (file: CustomerFacts, today: Day): CustomerFacts => {
  const latest = addDays(today, TOUCH_AHEAD_DAYS);
  return file.touches.every(({ day }) => day <= latest) ? file : { ...file, touches: file.touches.filter(({ day }) => day <= latest) };
};

const gather = (file: CustomerFacts, today: Day, calendar: Calendar, settings: GestureSettings, rules: readonly GestureRule[]) => {
  const waiting: WaitingGesture[] = [];
  const failed: RuleId[] = [];
  for (const rule of rules) {
    if (!isWanted(rule, file, settings)) continue;
    try {
      waiting.push(...waitingOf(rule, [...rule.due(file, calendar, settings, today)], file));
    } catch {
      failed.push(rule.id);
    }
  }
  return { waiting, failed };
};

const isWanted = ({ id, isOptional = false }: GestureRule, { customer }: CustomerFacts, { rulesOff, rulesOn }: GestureSettings): boolean =>
  (isOptional ? rulesOn.has(id) : !rulesOff.has(id)) && customer.mutedRules?.[id] !== true;

const waitingOf = (rule: GestureRule, gestures: readonly DueGesture[], file: CustomerFacts): readonly WaitingGesture[] =>
  gestures
    .map((gesture) => unlessSilenced(gesture, rule.kind, file))
    .filter((gesture) => gesture !== null)
    .map((gesture) => waitingGesture(rule, gesture, file.decisions.get(gesture.key)))
    .filter((gesture) => gesture !== null);

const shownOn = (waiting: readonly WaitingGesture[], day: Day): readonly ShownGesture[] =>
  withoutAbsorbed(
    waiting.flatMap((gesture) => {
      const status = statusOn(gesture, day);
      return status === null ? [] : [{ ...gesture, status }];
    }),
  );

const planned = ({ kind: _, rest: __, announced: ___, occasionWhenLate, ...gesture }: ShownGesture): PlannedGesture => ({
  ...gesture,
  occasion: gesture.status === 'overdue' ? (occasionWhenLate ?? gesture.occasion) : gesture.occasion,
});

const changeAfter = (waiting: readonly WaitingGesture[], shown: readonly ShownGesture[], today: Day): Day | null => {
  const turns = waiting.flatMap(turnsOf);
  let day = firstAfter(turns, today);
  while (day !== null && looksTheSame(shownOn(waiting, day), shown)) day = firstAfter(turns, day);
  return day;
};

const firstAfter = (days: readonly Day[], after: Day): Day | null => {
  let first: Day | null = null;
  for (const day of days) if (day > after && (first === null || day < first)) first = day;
  return first;
};

const looksTheSame = (one: readonly ShownGesture[], other: readonly ShownGesture[]): boolean =>
  one.length === other.length && one.every(({ key, status }, index) => key === other[index]?.key && status === other[index].status);

const nextTouchAfter = (file: CustomerFacts, today: Day): Day | null => {
  const latest = addDays(today, TOUCH_AHEAD_DAYS);
  const ahead = earliest(file.touches.filter((touch) => touch.day > latest && countsAsContact(touch)).map(({ day }) => day));
  return ahead === null ? null : addDays(ahead, -TOUCH_AHEAD_DAYS);
};

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
