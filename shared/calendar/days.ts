import { addMonths, dayNumber, dayOfNumber, FIRST_DAY, LAST_DAY } from './day-arithmetic.ts';

/** ISO texts as in `shared/schema/fields.ts`, which asks this file whether a day exists and so cannot be imported here. */
type Day = string;
type Instant = string;

interface Interval {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

const FIRST_NUMBER = dayNumber(FIRST_DAY);
const LAST_NUMBER = dayNumber(LAST_DAY);
/** A day with a number so far before 0 is a Monday, and comes before the first day. */
const DAYS_SINCE_A_MONDAY = 65;

/** True for the ISO text of a day that exists: `2028-02-29`, not `2027-02-29`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Number.isInteger(dayNumber(text));
  } catch {
    return false;
  }
};

/** The day `count` days later, or earlier when negative. A sum beyond the first or last day of four-digit years stops there. */
export const addDays = (day: Day, count: number): Day => dayOfNumber(within(dayNumber(day) + count, FIRST_NUMBER, LAST_NUMBER));

/** The day one interval later. Months keep the day of the month or end on the last one: 31 January + 1 month = 28 or 29 February. */
export const addInterval = (day: Day, { count, unit }: Interval): Day => (unit === 'days' ? addDays(day, count) : addMonths(day, count));

/** Days from one day to another, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((dayNumber(day) + DAYS_SINCE_A_MONDAY) % 7) + 1;

/** The day on which a moment falls in an IANA time zone (`Asia/Seoul`). Throws a RangeError for a zone the runtime does not know. */
export const dayOf = (instant: Instant, timeZone: string): Day =>
  asDay(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate());

const within = (count: number, least: number, most: number): number => Math.min(most, Math.max(least, count));

const asDay = (date: Temporal.PlainDate): Day => {
  if (date.year < 0) return FIRST_DAY;
  return date.year > 9999 ? LAST_DAY : date.toString();
};
