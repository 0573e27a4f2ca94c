import { addDays } from '../calendar/days.ts';
import type { Decision } from '../schema/decision.ts';
import type { Day } from '../schema/fields.ts';
import { countsAsContact } from './contact.ts';
import { gestureRules } from './index.ts';
import type { Calendar, CustomerFacts, DueGesture, GestureRule, GestureSettings, GestureWeight, RuleId } from './rule.ts';

/** `upcoming`: before `opens`. `open`: may be done. `due`, `overdue`: as the days say. `snoozed`: the rep put it off. `scheduled`: a mail for it waits to leave. */
export type GestureStatus = 'upcoming' | 'open' | 'due' | 'overdue' | 'snoozed' | 'scheduled';

export interface PlannedGesture extends DueGesture {
  readonly rule: RuleId;
  readonly status: GestureStatus;
}

export interface Plan {
  /** Not settled, in the order in which they should be done. */
  readonly gestures: readonly PlannedGesture[];
  /** Nothing changes by itself before this day, but may on it; null = never. */
  readonly changesOn: Day | null;
  /** Rules that threw: hidden from nobody, the others still count. */
  readonly failed: readonly RuleId[];
}

/** Days a gesture stays after it rested, even where it would have been gone by then. */
const STAYS_AFTER_REST_DAYS = 7;

/** A touch may be written one day ahead by a device in an eastern time zone; later days have not happened yet. */
const TOUCH_AHEAD_DAYS = 1;

/**
 * What is due for one customer on one day of the rep's calendar. Archived customers have no plan; paused ones have none before `pausedUntil`.
 * A rule that throws is named in `failed` and yields nothing. Done and skipped settle their gesture for good. A snoozed one waits for its
 * day, then shows its own state again and stays at least a week, so that a snooze past `closes` loses nothing. So does one whose mail is
 * scheduled: a mail that never left silences nobody for ever.
 */
export const plan = (
  file: CustomerFacts,
  today: Day,
  calendar: Calendar,
  settings: GestureSettings,
  rules: readonly GestureRule[] = gestureRules,
): Plan => {
  const { customer } = file;
  if (customer.archived === true) return { gestures: [], changesOn: null, failed: [] };
  if (customer.pausedUntil !== undefined && today < customer.pausedUntil) {
    const after = plan(file, customer.pausedUntil, calendar, settings, rules);
    return { gestures: [], changesOn: after.gestures.length > 0 ? customer.pausedUntil : after.changesOn, failed: after.failed };
  }
  const { waiting, failed } = gather(factsOn(file, today), calendar, settings, rules);
  const planned = waiting.flatMap((gesture) => {
    const status = statusOn(gesture, today);
    return status === null ? [] : [{ ...gesture, status }];
  });
  return {
    gestures: planned.toSorted(byWhatHurtsMost).map(({ weight: _, rest: __, ...gesture }) => gesture),
    changesOn: earliest([...waiting.map((gesture) => changeAfter(gesture, today)), nextTouchAfter(file, today)]),
    failed,
  };
};

interface WaitingGesture extends DueGesture {
  readonly rule: RuleId;
  readonly weight: GestureWeight;
  readonly rest: Rest | null;
}

/** A gesture that waits by a decision, up to the day before `until`. */
interface Rest {
  readonly status: 'snoozed' | 'scheduled';
  readonly until: Day;
}

const factsOn = (file: CustomerFacts, today: Day): CustomerFacts => {
  const latest = addDays(today, TOUCH_AHEAD_DAYS);
  return { ...file, touches: file.touches.filter((touch) => touch.day <= latest) };
};

const gather = (file: CustomerFacts, calendar: Calendar, settings: GestureSettings, rules: readonly GestureRule[]) => {
  const waiting: WaitingGesture[] = [];
  const failed: RuleId[] = [];
  for (const rule of rules) {
    if (settings.rulesOff.has(rule.id) || file.customer.mutedRules?.[rule.id] === true) continue;
    try {
      waiting.push(
        ...[...rule.due(file, calendar, settings)].flatMap((gesture) => applyDecision(rule, gesture, file.decisions.get(gesture.key))),
      );
    } catch {
      failed.push(rule.id);
    }
  }
  return { waiting, failed };
};

const applyDecision = ({ id, weight }: GestureRule, gesture: DueGesture, decision: Decision | undefined): WaitingGesture[] => {
  if (decision !== undefined && settling.has(decision.type)) return [];
  const rest = restOf(decision);
  return [{ ...gesture, rule: id, weight, rest, closes: rest === null ? gesture.closes : closesAfter(rest, gesture) }];
};

/** A decision that a later version knows settles nothing here: asking once too often does no harm. */
const settling: ReadonlySet<string> = new Set(['done', 'done-elsewhere', 'skipped']);

const restOf = (decision: Decision | undefined): Rest | null => {
  const until = decision?.until;
  if (until === undefined) return null;
  switch (decision?.type) {
    case 'snoozed':
      return { status: 'snoozed', until };
    case 'scheduled':
      return { status: 'scheduled', until };
    default:
      return null;
  }
};

const closesAfter = ({ until }: Rest, { closes }: DueGesture): Day | null => {
  const stays = addDays(until, STAYS_AFTER_REST_DAYS);
  return closes !== null && closes < stays ? stays : closes;
};

/** Null when the gesture is gone. */
const statusOn = ({ opens, due, lateAfter, closes, rest }: WaitingGesture, day: Day): GestureStatus | null => {
  if (closes !== null && day > closes) return null;
  if (rest !== null && day < rest.until) return rest.status;
  if (day < opens) return 'upcoming';
  if (day < due) return 'open';
  return day <= lateAfter ? 'due' : 'overdue';
};

const changeAfter = (gesture: WaitingGesture, today: Day): Day | null => {
  const { opens, due, lateAfter, closes, rest } = gesture;
  const status = statusOn(gesture, today);
  const turns = [opens, due, addDays(lateAfter, 1), closes === null ? null : addDays(closes, 1), rest === null ? null : rest.until];
  return earliest(turns.map((day) => (day !== null && day > today && statusOn(gesture, day) !== status ? day : null)));
};

const nextTouchAfter = (file: CustomerFacts, today: Day): Day | null => {
  const latest = addDays(today, TOUCH_AHEAD_DAYS);
  const ahead = earliest(file.touches.map((touch) => (touch.day > latest && countsAsContact(touch) ? touch.day : null)));
  return ahead === null ? null : addDays(ahead, -TOUCH_AHEAD_DAYS);
};

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

const statusOrder: Readonly<Record<GestureStatus, number>> = { overdue: 0, due: 1, open: 2, upcoming: 3, snoozed: 4, scheduled: 5 };
const weightOrder: Readonly<Record<GestureWeight, number>> = { owed: 0, care: 1 };

/** The order of a plan, for the plans of several customers put together. */
export const inPlanOrder = (one: PlannedGesture, other: PlannedGesture): number =>
  byWhatHurtsMost({ ...one, weight: weightOf(one) }, { ...other, weight: weightOf(other) });

/** A rule that is no longer there is nothing we owe. */
const weightOf = ({ rule }: PlannedGesture): GestureWeight => gestureRules.find(({ id }) => id === rule)?.weight ?? 'care';

type Ranked = PlannedGesture & Pick<WaitingGesture, 'weight'>;

const byWhatHurtsMost = (one: Ranked, other: Ranked): number =>
  statusOrder[one.status] - statusOrder[other.status] ||
  weightOrder[one.weight] - weightOrder[other.weight] ||
  compareText(one.due, other.due) ||
  compareText(one.key, other.key);

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
