import { addDays } from '../calendar/days.ts';
import type { Decision } from '../schema/decision.ts';
import type { Day } from '../schema/fields.ts';
import type { DueGesture, GestureKind, GestureRule, RuleId } from './rule.ts';
import { isSettling } from './settled.ts';

/** `upcoming`: before `opens`. `open`: may be done. `due`, `overdue`: as the days say. `snoozed`: the rep put it off. `scheduled`: a mail for it waits to leave. */
export type GestureStatus = 'upcoming' | 'open' | 'due' | 'overdue' | 'snoozed' | 'scheduled';

/** A gesture that no decision has settled. */
export interface WaitingGesture extends DueGesture {
  readonly rule: RuleId;
  readonly kind: GestureKind;
  readonly rest: Rest | null;
}

/** A gesture that waits by a decision, up to the day before `until`. */
interface Rest {
  readonly status: 'snoozed' | 'scheduled';
  readonly until: Day;
}

/** Days a gesture stays after it rested, even where it would have been gone by then. */
const STAYS_AFTER_REST_DAYS = 7;

/** Null when it is settled. A snooze past the last day loses nothing, except good wishes: those never come after their day. */
export const waitingGesture = ({ id, kind }: GestureRule, gesture: DueGesture, decision: Decision | undefined): WaitingGesture | null => {
  if (isSettling(decision)) return null;
  const rest = restOf(decision);
  const staysLonger = rest !== null && kind !== 'greeting';
  return { ...gesture, rule: id, kind, rest, closes: staysLonger ? closesAfter(rest, gesture) : gesture.closes };
};

/** Null when the gesture is gone, or not announced yet. */
export const statusOn = ({ announced, opens, due, lateAfter, closes, rest }: WaitingGesture, day: Day): GestureStatus | null => {
  if ((closes !== null && day > closes) || (announced !== undefined && day < announced)) return null;
  if (rest !== null && day < rest.until) return rest.status;
  if (day < opens) return 'upcoming';
  if (day < due) return 'open';
  return day <= lateAfter ? 'due' : 'overdue';
};

/** The days on which the status of a gesture may change. */
export const turnsOf = ({ announced, opens, due, lateAfter, closes, rest }: WaitingGesture): readonly Day[] => [
  opens,
  due,
  addDays(lateAfter, 1),
  ...(announced === undefined ? [] : [announced]),
  ...(closes === null ? [] : [addDays(closes, 1)]),
  ...(rest === null ? [] : [rest.until]),
];

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
