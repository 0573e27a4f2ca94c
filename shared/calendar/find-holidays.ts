import type { Day } from '../schema/fields.ts';
import type { CalendarId, Greeting } from './holiday.ts';
import { byDayAndId, holidaysIn, type HolidayOnDay } from './holidays-in-year.ts';
import { remembered } from './remembered.ts';

/** How far `nextHoliday` looks: the rarest holiday of the table returns within two years. */
const YEARS_AHEAD = 3;
const LAST_YEAR = 9998;

/** The holidays from one day to another, both included, by day and id. A holiday that several calendars have comes once. */
export const holidaysBetween = (first: Day, last: Day, calendars: Iterable<CalendarId>): readonly HolidayOnDay[] => {
  const asked = [...new Set(calendars)].toSorted();
  const key = asked.join(' ');
  const before = lately.get(key);
  if (before?.first === first && before.last === last) return before.found;
  const years = Array.from({ length: Math.max(0, yearOf(last) - yearOf(first) + 1) }, (_, index) => yearOf(first) + index);
  const found = years.flatMap((year) => holidaysOf(year, asked).filter(({ day }) => day >= first && day <= last));
  lately.set(key, { first, last, found });
  return found;
};

interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly found: readonly HolidayOnDay[];
}

/** What was found last for a set of calendars: a whole book of customers is asked about the same days. */
const lately = new Map<string, Stretch>();

/** The holidays of a day. */
export const holidaysOn = (day: Day, calendars: Iterable<CalendarId>): readonly HolidayOnDay[] => holidaysBetween(day, day, calendars);

/** The first holiday on or after a day that is wanted; null when the calendars have none. */
export const nextHoliday = (
  from: Day,
  calendars: Iterable<CalendarId>,
  isWanted: (holiday: HolidayOnDay) => boolean = () => true,
): HolidayOnDay | null => {
  const asked = [...calendars];
  const last = Math.min(yearOf(from) + YEARS_AHEAD, LAST_YEAR);
  for (let year = yearOf(from); year <= last; year += 1) {
    const text = String(year).padStart(4, '0');
    const found = holidaysBetween(later(from, `${text}-01-01`), `${text}-12-31`, asked).find(isWanted);
    if (found !== undefined) return found;
  }
  return null;
};

/** Calendars in the order of the alphabet, each once: a book of customers has few such sets. */
const holidaysOf = remembered(
  (year: number, calendars: readonly CalendarId[]) => [year, ...calendars].join(' '),
  (year, calendars): readonly HolidayOnDay[] => {
    const found = new Map<string, HolidayOnDay>();
    for (const holiday of calendars.flatMap((calendar) => holidaysIn(year, calendar))) {
      const key = `${holiday.day} ${holiday.id}`;
      const known = found.get(key);
      found.set(key, known === undefined ? holiday : together(known, holiday));
    }
    return [...found.values()].toSorted(byDayAndId);
  },
);

/** What the most reserved of two calendars says. */
const together = (one: HolidayOnDay, other: HolidayOnDay): HolidayOnDay => ({
  ...one,
  calendars: [...one.calendars, ...other.calendars],
  offIn: [...one.offIn, ...other.offIn],
  greet: reserveOf(one.greet) > reserveOf(other.greet) ? one.greet : other.greet,
  tone: one.tone === 'calm' ? 'calm' : other.tone,
  greetFrom: later(one.greetFrom, other.greetFrom),
  greetTo: one.greetTo < other.greetTo ? one.greetTo : other.greetTo,
  isExpected: one.isExpected || other.isExpected,
});

const reserveOf = (greet: Greeting['greet']): number => ['yes', 'if-ticked', 'never'].indexOf(greet);

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const later = (one: Day, other: Day): Day => (one > other ? one : other);
