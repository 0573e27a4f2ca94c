import { lastWorkingDayBy, nextWorkingDay } from '../calendar/calendar.ts';
import { addDays, addInterval } from '../calendar/days.ts';
import type { Day } from '../schema/fields.ts';
import type { CarePromise, Tolerance } from '../schema/promise.ts';
import type { Calendar, DueGesture } from './rule.ts';

const ANNOUNCED_DAYS = 7;

/** What one month asks for, named `2026-03`: the promised day, the days between which it counts as kept, and the day after which the turn is over. */
export interface AgreedTurn {
  readonly month: string;
  readonly day: Day;
  readonly opens: Day;
  readonly lateAfter: Day;
  readonly closes: Day;
}

/** The same, with the days of its gesture. */
export type Turn = AgreedTurn & Pick<DueGesture, 'announced' | 'due'>;

/**
 * The turns of what was promised for a day of every month (S4-03): the one that is not over on a day, and the next. The first comes after the day on which it was promised;
 * in a month without the day it falls on the last one. Early counts as broken as well as late: nothing is offered before its day, or before as many days as were
 * allowed. On a free day it is due on the nearest working day that is allowed, else on the day itself. A turn is over when the next one opens.
 */
export const turnsOfMonth = (promise: CarePromise, dayOfMonth: number, calendar: Calendar, today: Day): readonly Turn[] => {
  const thisMonth = today.slice(0, 7);
  return [-1, 0, 1, 2]
    .map((count) => agreedTurn(promise, dayOfMonth, monthAfter(thisMonth, count)))
    .filter(({ day, closes }) => day > promise.madeOn && closes >= today)
    .slice(0, 2)
    .map((turn) => ({
      ...turn,
      announced: addDays(turn.opens, -ANNOUNCED_DAYS),
      due: dueOn(turn.day, { first: turn.opens, last: turn.lateAfter }, calendar),
    }));
};

/** What was promised asks for this in one month, `2026-03`; it may lie before the day on which it was promised. */
export const agreedTurn = ({ tolerance = EXACT }: CarePromise, dayOfMonth: number, month: string): AgreedTurn => {
  const day = dayIn(month, dayOfMonth);
  const lateAfter = addDays(day, tolerance.late);
  const next = dayIn(monthAfter(month, 1), dayOfMonth);
  return {
    month,
    day,
    opens: addDays(day, -tolerance.early),
    lateAfter,
    closes: later(addDays(next, -tolerance.early - 1), lateAfter),
  };
};

/** The month so many months later, `2026-03`. */
export const monthAfter = (month: string, count: number): string => addInterval(`${month}-01`, { count, unit: 'months' }).slice(0, 7);

const EXACT: Tolerance = { early: 0, late: 0 };

const dueOn = (day: Day, { first, last }: { readonly first: Day; readonly last: Day }, calendar: Calendar): Day => {
  const before = lastWorkingDayBy(day, calendar);
  if (before >= first) return before;
  const after = nextWorkingDay(day, calendar);
  return after <= last ? after : day;
};

const dayIn = (month: string, dayOfMonth: number): Day => {
  const last = addDays(addInterval(`${month}-01`, { count: 1, unit: 'months' }), -1);
  const wanted = `${month}-${String(dayOfMonth).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);
