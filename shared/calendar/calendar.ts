import type { Calendar } from '../gestures/rule.ts';
import type { Day } from '../schema/fields.ts';
import { addDays, weekday } from './days.ts';
import { isDayOff } from './days-off.ts';
import type { CalendarId } from './holiday.ts';
import { remembered } from './remembered.ts';

export interface WorkingTime {
  /** ISO weekdays, 1 = Monday … 7 = Sunday. */
  readonly workingDays: Iterable<number>;
  /** Single days on which the rep does not work, whatever the weekday. */
  readonly freeDays: Iterable<Day>;
  /** Calendars whose days off the rep has. */
  readonly calendars?: Iterable<CalendarId>;
  /** Single days on which the rep works though a weekday or a calendar says no: 调休, make-up days. A day that is also listed as free stays free. */
  readonly workedDays?: Iterable<Day>;
}

/** Monday to Friday, until the rep says otherwise. */
export const defaultWorkingDays: readonly number[] = [1, 2, 3, 4, 5];

/** Longest leave that is looked past. */
const LONGEST_LEAVE_DAYS = 366;

/**
 * The rep's calendar. Single days win over everything, then days off of the chosen calendars, then weekdays. With no working weekday left the weekdays say nothing: then
 * only listed days and days off are free. What it found about a day it remembers: rules ask for the same days for every customer.
 */
export const createCalendar = ({ workingDays, freeDays, calendars = [], workedDays = [] }: WorkingTime): Calendar => {
  const working = new Set([...workingDays].filter((day) => Number.isInteger(day) && day >= 1 && day <= 7));
  const free = new Set(freeDays);
  const worked = new Set(workedDays);
  const kept = [...new Set(calendars)];
  const isWeekend = (day: Day): boolean => working.size > 0 && !working.has(weekday(day));
  const isFree = (day: Day): boolean =>
    free.has(day) || (!worked.has(day) && (isWeekend(day) || kept.some((calendar) => isDayOff(day, calendar))));
  return { isFree: remembered((day) => day, isFree) };
};

/** The last working day before a day, or that day if it is one. Where a whole year is free, the day itself. */
export const lastWorkingDayBy = (day: Day, calendar: Calendar): Day => nearestWorkingDay(day, -1, calendar);

/** The working day that comes `count` working days after a day; in a year without any, `count` days after. */
export const addWorkingDays = (day: Day, count: number, calendar: Calendar): Day =>
  count === 0 ? day : addWorkingDays(nextWorkingDay(addDays(day, 1), calendar), count - 1, calendar);

/** The day itself if it is a working day, else the next one. Where a whole year is free, the day itself: nothing waits for ever. */
export const nextWorkingDay = (day: Day, calendar: Calendar): Day => nearestWorkingDay(day, 1, calendar);

const nearestWorkingDay = (day: Day, step: 1 | -1, calendar: Calendar): Day => {
  let candidate = day;
  for (let tried = 0; tried <= LONGEST_LEAVE_DAYS; tried += 1) {
    if (!calendar.isFree(candidate)) return candidate;
    candidate = addDays(candidate, step);
  }
  return day;
};
