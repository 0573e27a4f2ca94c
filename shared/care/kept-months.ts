import { daysBetween } from '../calendar/days.ts';
import { type AgreedTurn, agreedTurn, monthAfter } from '../gestures/monthly-promise.ts';
import { isSettling } from '../gestures/settled.ts';
import { gestureKey } from '../gestures/key.ts';
import type { Decision } from '../schema/decision.ts';
import type { Day } from '../schema/fields.ts';
import type { CarePromise } from '../schema/promise.ts';

/** How one month of a promise came out. Done too early and too late are both broken (S4-03), by so many days; `missed` was not done, by 0. */
export interface KeptMonth {
  /** `2026-03`. */
  readonly month: string;
  readonly outcome: 'kept' | 'early' | 'late' | 'missed';
  readonly days: number;
}

/** Decisions by gesture key. */
type Decisions = ReadonlyMap<string, Decision>;

/**
 * The months of a promise that are decided, oldest first: done, given up, or over without being done. The month at hand is not among them as long as it
 * waits. They are judged by what is agreed today. Nothing for a promise that is not for every month.
 */
export const keptMonths = (promise: CarePromise, decisions: Decisions, today: Day): readonly KeptMonth[] => {
  const { monthlyOn, madeOn } = promise;
  if (monthlyOn === undefined) return [];
  return monthsBetween(madeOn.slice(0, 7), monthAfter(today.slice(0, 7), 1))
    .map((month) => agreedTurn(promise, monthlyOn, month))
    .filter(({ day }) => day > madeOn)
    .flatMap((turn) => outcomeOf(turn, decisions.get(turnKey(promise, turn.month)), today) ?? []);
};

/** The month that waits to be kept, or the next one; null for a promise that is not for every month. */
export const turnAtHand = (promise: CarePromise, decisions: Decisions, today: Day): AgreedTurn | null => {
  const { monthlyOn, madeOn } = promise;
  if (monthlyOn === undefined) return null;
  const isWaiting = ({ month, day, closes }: AgreedTurn): boolean =>
    day > madeOn && closes >= today && !isSettling(decisions.get(turnKey(promise, month)));
  return (
    monthsBetween(monthAfter(today.slice(0, 7), -1), monthAfter(today.slice(0, 7), LOOKED_AHEAD_MONTHS))
      .map((month) => agreedTurn(promise, monthlyOn, month))
      .find(isWaiting) ?? null
  );
};

/** Gestures are announced no further ahead, so later months are not decided. */
const LOOKED_AHEAD_MONTHS = 3;

/** The gesture of one month. */
export const turnKey = ({ id, customerId }: Pick<CarePromise, 'id' | 'customerId'>, month: string): string =>
  gestureKey('promise-due', customerId, id, month);

const outcomeOf = (turn: AgreedTurn, decision: Decision | undefined, today: Day): KeptMonth | null => {
  const { month, opens, lateAfter, closes } = turn;
  if (decision?.type === 'done' || decision?.type === 'done-elsewhere') {
    if (decision.day < opens) return { month, outcome: 'early', days: daysBetween(decision.day, opens) };
    if (decision.day > lateAfter) return { month, outcome: 'late', days: daysBetween(lateAfter, decision.day) };
    return { month, outcome: 'kept', days: 0 };
  }
  return decision?.type === 'skipped' || closes < today ? { month, outcome: 'missed', days: 0 } : null;
};

/** After the last month of four-digit years there is none. */
const monthsBetween = (first: string, last: string): readonly string[] => {
  const months: string[] = [];
  for (let month = first; month <= last && month !== months.at(-1); month = monthAfter(month, 1)) months.push(month);
  return months;
};
