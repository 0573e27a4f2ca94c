import type { Day } from '../schema/fields.ts';
import { daysOfRule, isExpectedOnly } from './day-rule.ts';
import { addDays } from './days.ts';
import { isOffIn, kinOf, type CalendarId, type Greeting, type Holiday, type HolidayCalendar } from './holiday.ts';
import { perYear } from './per-year.ts';

/** A holiday on one of its days, as one or several calendars see it. */
export interface HolidayOnDay {
  readonly id: string;
  readonly day: Day;
  /** The calendars asked that have it, in the order of the alphabet. */
  readonly calendars: readonly CalendarId[];
  /** Those of them in which it is a day off. */
  readonly offIn: readonly CalendarId[];
  /** The most reserved of these calendars decides. */
  readonly greet: Greeting['greet'];
  readonly tone: Greeting['tone'];
  /** First and last day on which a greeting is usual in all of them. */
  readonly greetFrom: Day;
  readonly greetTo: Day;
  /** The festival it is to those who keep it: Seollal and Lunar New Year share theirs. Its own id where it stands alone. */
  readonly kin: string;
  /** The day is computed; those who watch the moon announce it when the time comes. */
  readonly isExpected: boolean;
}

/** The holidays of one calendar in a solar year, by day and id. Substitute days off are none: `isDayOff` knows them. */
export const holidaysIn = (year: number, calendar: CalendarId): readonly HolidayOnDay[] => holidaysOf(calendar, year);

/** Order of the days, holidays of one day in the order of their ids. */
export const byDayAndId = (one: HolidayOnDay, other: HolidayOnDay): number => {
  const [oneKey, otherKey] = [`${one.day} ${one.id}`, `${other.day} ${other.id}`];
  if (oneKey === otherKey) return 0;
  return oneKey < otherKey ? -1 : 1;
};

const holidaysOf = perYear((calendar: HolidayCalendar, year: number) =>
  calendar.holidays
    .flatMap((holiday) => daysOfRule(holiday.falls, year).map((day) => onDay(holiday, day, year, calendar.id)))
    .toSorted(byDayAndId),
);

const onDay = (holiday: Holiday, day: Day, year: number, calendar: CalendarId): HolidayOnDay => ({
  id: holiday.id,
  day,
  calendars: [calendar],
  offIn: isOffIn(holiday, year) ? [calendar] : [],
  greet: holiday.greeting.greet,
  tone: holiday.greeting.tone,
  greetFrom: addDays(day, holiday.greeting.window.from),
  greetTo: addDays(day, holiday.greeting.window.to),
  kin: kinOf(holiday),
  isExpected: isExpectedOnly(holiday.falls, year),
});
