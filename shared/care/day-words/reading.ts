import { addWorkingDays } from '../../calendar/calendar.ts';
import { addDays, addInterval, daysBetween, isDay, weekday } from '../../calendar/days.ts';
import type { Calendar } from '../../gestures/rule.ts';
import type { Day } from '../../schema/fields.ts';

/** The day on which the words were said, and the calendar of who said them. */
export interface Said {
  readonly on: Day;
  readonly calendar: Calendar;
}

/** What one stretch of words says. A `date` has its number; a bare `weekday` may only stand beside one, and has a day of its own unless it is today's. */
export type Reading =
  | { readonly type: 'day' | 'date'; readonly day: Day }
  | { readonly type: 'weekday'; readonly weekday: number; readonly day: Day | null }
  /** Nothing clear. */
  | null;

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of naming a day. Ways are tried in order, and what one has read is no longer there for the next. */
export interface DayPhrase {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, said: Said) => Reading;
}

export const phrase = (words: string, readWords: DayPhrase['read']): DayPhrase => ({ pattern: new RegExp(words, 'giu'), read: readWords });

/** Words that speak of time and leave a choice. */
export const unclear = (words: string): DayPhrase => phrase(words, () => null);

const FARTHEST_DATE_DAYS = 300;
const FARTHEST_MONTHS = 9;
const MOST_WORKING_DAYS = 60;
const LONGEST_SPAN_DAYS = 730;

export const onDay = (day: Day): Reading => ({ type: 'day', day });

/** A number of days, weeks or months after the words. */
export const later = (count: number | null, unit: 'days' | 'weeks' | 'months', { on }: Said): Reading => {
  if (count === null || count < 1) return null;
  const day = addInterval(on, unit === 'weeks' ? { count: count * 7, unit: 'days' } : { count, unit });
  return daysBetween(on, day) <= LONGEST_SPAN_DAYS ? onDay(day) : null;
};

export const workingDaysLater = (count: number | null, { on, calendar }: Said): Reading =>
  count === null || count < 1 || count > MOST_WORKING_DAYS ? null : onDay(addWorkingDays(on, count, calendar));

/** "Friday" said before Friday. On a Friday it may be today or a week from now. */
export const comingWeekday = (wanted: number, { on }: Said): Reading => {
  const ahead = (wanted - weekday(on) + 7) % 7;
  return { type: 'weekday', weekday: wanted, day: ahead === 0 ? null : addDays(on, ahead) };
};

/** A weekday of the week of the words (0), the next (1) …; weeks begin on Monday. Nothing that has passed. */
export const weekdayInWeek = (wanted: number, weeks: number, { on }: Said): Reading => {
  const day = addDays(on, weeks * 7 + wanted - weekday(on));
  return day < on ? null : onDay(day);
};

/** The last working day of the week of the words, or of one after it. */
export const endOfWeek = (weeks: number, { on, calendar }: Said): Reading => {
  const sunday = addDays(on, weeks * 7 + 7 - weekday(on));
  const working = Array.from({ length: 7 }, (_, back) => addDays(sunday, -back)).find((day) => !calendar.isFree(day));
  return working === undefined || working < on ? null : onDay(working);
};

/** The last day of the month of the words, or of one after it. */
export const endOfMonth = (months: number, { on }: Said): Reading => {
  const inMonth = addInterval(`${on.slice(0, 7)}-01`, { count: months + 1, unit: 'months' });
  return onDay(addDays(inMonth, -1));
};

export const endOfYear = ({ on }: Said): Reading => onDay(`${on.slice(0, 4)}-12-31`);

/** The last day of a month of the year, the next time it comes; not of one that has just passed. */
export const endOfNamedMonth = (month: number, said: Said): Reading => {
  const ahead = (month - Number(said.on.slice(5, 7)) + 12) % 12;
  return month < 1 || month > 12 || ahead > FARTHEST_MONTHS ? null : endOfMonth(ahead, said);
};

/** A date with or without its year. Without one it is the next; one that lies nearly a year ahead has rather just passed. */
export const dated = (year: string | undefined, month: number, day: number, { on }: Said): Reading => {
  if (year !== undefined) return notPassed(dayText(Number(year), month, day), on);
  const thisYear = Number(on.slice(0, 4));
  const next = [thisYear, thisYear + 1].map((each) => dayText(each, month, day)).find((each) => each >= on);
  return next === undefined || !isDay(next) || daysBetween(on, next) > FARTHEST_DATE_DAYS ? null : { type: 'date', day: next };
};

/** The next day of the month with this number, where this month or the next has it. */
export const dayOfMonth = (day: number, { on }: Said): Reading => {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  if (day >= Number(on.slice(8))) return notPassed(dayText(year, month, day), on);
  return notPassed(month === 12 ? dayText(year + 1, 1, day) : dayText(year, month + 1, day), on);
};

const notPassed = (text: string, on: Day): Reading => (isDay(text) && text >= on ? { type: 'date', day: text } : null);

const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
