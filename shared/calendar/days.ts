/** ISO texts as in `shared/schema/fields.ts`, which asks this file whether a day exists and so cannot be imported here. */
type Day = string;
type Instant = string;

interface Interval {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

/** First and last day that still compare as text: a sum beyond them stops there. */
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const REACH_IN_DAYS = 3_652_425;
const REACH_IN_MONTHS = 120_000;

/** True for the ISO text of a day that exists: `2028-02-29`, not `2027-02-29`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => plus(day, { days: within(count, REACH_IN_DAYS) });

/** The day one interval later. Months keep the day of the month or end on the last one: 31 January + 1 month = 28 or 29 February. */
export const addInterval = (day: Day, { count, unit }: Interval): Day =>
  unit === 'days' ? addDays(day, count) : plus(day, { months: within(count, REACH_IN_MONTHS) });

/** Days from one day to another, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The day on which a moment falls in an IANA time zone (`Asia/Seoul`). Throws a RangeError for a zone the runtime does not know. */
export const dayOf = (instant: Instant, timeZone: string): Day =>
  asDay(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate());

const plus = (day: Day, duration: Temporal.DurationLike): Day => asDay(Temporal.PlainDate.from(day).add(duration));

const within = (count: number, reach: number): number => Math.min(reach, Math.max(-reach, count));

const asDay = (date: Temporal.PlainDate): Day => {
  if (date.year < 0) return FIRST_DAY;
  return date.year > 9999 ? LAST_DAY : date.toString();
};
