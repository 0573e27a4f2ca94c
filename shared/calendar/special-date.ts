import type { Day } from '../schema/fields.ts';
import { remembered } from './remembered.ts';

/** How a date is counted: solar, Chinese lunar, Korean lunar. The lunar two differ by a day now and then and never stand for each other. */
export type DateCalendar = 'iso8601' | LunarCalendar;
export type LunarCalendar = 'chinese' | 'dangi';

/** A date that comes back every year. `year` is the one it was first, counted in the date's own calendar; a date without a day means its whole month. */
export interface RecurringDate {
  readonly month: number;
  readonly day: number | null;
  readonly year: number | null;
  readonly calendar: DateCalendar;
  readonly leapMonth: boolean;
}

/** The field that makes a date impossible. */
export type DateFault = 'month' | 'day' | 'year' | 'leap-month';

export type DateCheck = { readonly ok: true } | { readonly ok: false; readonly error: { readonly type: DateFault } };

/** One return of a date. `first` and `last` differ only where the date is a whole month. `year` is the date's own calendar's: one per return, so it can name it in a key. */
export interface Occurrence {
  readonly year: number;
  readonly first: Day;
  readonly last: Day;
}

/** A day as a lunar calendar counts it. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leapMonth: boolean;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9998;
const LONGEST_LUNAR_MONTH = 30;
/** Any year with a 29 February, for solar dates whose year is not known. */
const SOME_LEAP_YEAR = 2000;

/**
 * Whether such a date can exist: with its year, in that year (30th of a short lunar month and a leap month that year did not have are faults); without, in some year.
 */
export const checkDate = (date: RecurringDate): DateCheck => {
  const fault = faultOf(date);
  return fault === undefined ? { ok: true } : { ok: false, error: { type: fault } };
};

/**
 * The return of a date in one year of its own calendar. 29 February in a common year is the 28th, the 30th of a short lunar month its last day, a leap month that the
 * year lacks the plain month; where the year has it, the date returns in the leap month only. Null for an impossible date and before the date's first year.
 */
export const occurrenceIn = (date: RecurringDate, year: number): Occurrence | null => {
  if (faultOf(date) !== undefined || !isYear(year) || (date.year !== null && year < date.year)) return null;
  return { year, first: dayIn(date, year, date.day ?? 1), last: dayIn(date, year, date.day ?? 31) };
};

/**
 * The returns of a date that begin in one solar year, in order. A solar date has one. A lunar date may have two, around 1 January and again in December, or none: then the
 * years beside it have it, and `nextOccurrence` finds it.
 */
export const occurrencesInSolarYear = (date: RecurringDate, solarYear: number): readonly Occurrence[] =>
  [solarYear - 1, solarYear]
    .map((year) => occurrenceIn(date, year))
    .filter((found) => found !== null)
    .filter(({ first }) => solarYearOf(first) === solarYear);

/** The first return of a date that is not over before a day: on it, after it, or a month the day lies in. Null for an impossible date and at the end of time. */
export const nextOccurrence = (date: RecurringDate, from: Day): Occurrence | null => {
  const start = Math.max(solarYearOf(from) - 1, date.year ?? FIRST_YEAR, FIRST_YEAR);
  for (const year of [start, start + 1, start + 2]) {
    const found = occurrenceIn(date, year);
    if (found !== null && found.last >= from) return found;
  }
  return null;
};

/** A solar day in a lunar calendar: what stands in brackets beside it. */
export const lunarDay = (day: Day, calendar: LunarCalendar): LunarDay => {
  const date = Temporal.PlainDate.from(day).withCalendar(calendar);
  return { year: date.year, month: monthOfCode(date.monthCode), day: date.day, leapMonth: date.monthCode.endsWith('L') };
};

const faultOf = ({ month, day, year, calendar, leapMonth }: RecurringDate): DateFault | undefined => {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 'month';
  if (leapMonth && calendar === 'iso8601') return 'leap-month';
  if (year !== null && !isYear(year)) return 'year';
  if (year !== null && leapMonth && !exists({ calendar, year, monthCode: monthCode(month, true), day: 1 })) return 'leap-month';
  if (day === null) return undefined;
  if (!Number.isInteger(day) || day < 1) return 'day';
  if (year !== null) return exists({ calendar, year, monthCode: monthCode(month, leapMonth), day }) ? undefined : 'day';
  if (calendar !== 'iso8601') return day <= LONGEST_LUNAR_MONTH ? undefined : 'day';
  return exists({ calendar, year: SOME_LEAP_YEAR, monthCode: monthCode(month, false), day }) ? undefined : 'day';
};

interface CalendarFields {
  readonly calendar: DateCalendar;
  readonly year: number;
  readonly monthCode: string;
  readonly day: number;
}

const keyOf = ({ calendar, year, monthCode: month, day }: CalendarFields): string => `${calendar} ${year} ${month} ${day}`;

const exists = remembered(keyOf, (fields): boolean => {
  try {
    Temporal.PlainDate.from(fields, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
});

const dayIn = ({ calendar, month, leapMonth }: RecurringDate, year: number, day: number): Day =>
  nearestDay({ calendar, year, monthCode: monthCode(month, leapMonth), day });

/** Temporal moves a date that a year lacks to the nearest one: a short month's last day, the plain month of a leap month. */
const nearestDay = remembered(keyOf, (fields): Day => Temporal.PlainDate.from(fields).withCalendar('iso8601').toString());

const monthCode = (month: number, leapMonth: boolean): string => `M${String(month).padStart(2, '0')}${leapMonth ? 'L' : ''}`;

const monthOfCode = (code: string): number => Number(code.slice(1, 3));

const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

const solarYearOf = (day: Day): number => Number(day.slice(0, 4));
