import { lastWorkingDayBy, nextWorkingDay } from '../calendar/calendar.ts';
import { addDays, addInterval } from '../calendar/days.ts';
import type { Day } from '../schema/fields.ts';
import type { CarePromise } from '../schema/promise.ts';
import type { Calendar, DueGesture } from './rule.ts';

const ANNOUNCED_DAYS = 7;

/** One month's turn of a promise: its days, and the month that names it, `2026-03`. */
export interface Turn extends Pick<DueGesture, 'announced' | 'opens' | 'due' | 'lateAfter' | 'closes'> {
  readonly month: string;
  readonly day: Day;
}

/**
 * The turns of what was promised for a day of every month (S4-03): the one that is not over on a day, and the next. The first comes after the day on which it was promised;
 * in a month without the day it falls on the last one. Early counts as broken as well as late: nothing is offered before its day, or before as many days as were
 * allowed. On a free day it is due on the nearest working day that is allowed, else on the day itself. A turn is over when the next one opens.
 */
export const turnsOfMonth = (promise: CarePromise, dayOfMonth: number, calendar: Calendar, today: Day): readonly Turn[] => {
  const { madeOn, tolerance = { early: 0, late: 0 } } = promise;
  const thisMonth = today.slice(0, 7);
  const days = [-1, 0, 1, 2].map((count) => dayIn(monthAfter(thisMonth, count), dayOfMonth)).filter((day) => day > madeOn);
  const turns = days.map((day, index): Turn => {
    const opens = addDays(day, -tolerance.early);
    const next = days[index + 1] ?? dayIn(monthAfter(day.slice(0, 7), 1), dayOfMonth);
    const lateAfter = addDays(day, tolerance.late);
    return {
      month: day.slice(0, 7),
      day,
      announced: addDays(opens, -ANNOUNCED_DAYS),
      opens,
      due: dueOn(day, { first: opens, last: lateAfter }, calendar),
      lateAfter,
      closes: later(addDays(next, -tolerance.early - 1), lateAfter),
    };
  });
  return turns.filter(({ closes }) => closes === null || closes >= today).slice(0, 2);
};

const dueOn = (day: Day, { first, last }: { readonly first: Day; readonly last: Day }, calendar: Calendar): Day => {
  const before = lastWorkingDayBy(day, calendar);
  if (before >= first) return before;
  const after = nextWorkingDay(day, calendar);
  return after <= last ? after : day;
};

const monthAfter = (month: string, count: number): string => addInterval(`${month}-01`, { count, unit: 'months' }).slice(0, 7);

const dayIn = (month: string, dayOfMonth: number): Day => {
  const last = addDays(addInterval(`${month}-01`, { count: 1, unit: 'months' }), -1);
  const wanted = `${month}-${String(dayOfMonth).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);
