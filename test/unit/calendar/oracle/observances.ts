import Holidays from 'date-holidays';
import { remembered } from '#shared/calendar/remembered.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { holidaysIn } from '#shared/calendar/holidays-in-year.ts';

const years = Array.from({ length: 31 }, (_, index) => 2020 + index);

/** The days of all observances of a calendar from 2020 to 2050 that `date-holidays` knows, by its name for them. */
export const theirObservances = remembered(
  (calendar: CalendarId) => calendar,
  (calendar): ReadonlyMap<string, readonly string[]> => {
    const theirs = new Holidays(calendar.toUpperCase(), { types: ['observance'] });
    const days = new Map<string, string[]>();
    for (const { name, date } of years.flatMap((year) => theirs.getHolidays(year)))
      days.set(name, [...(days.get(name) ?? []), date.slice(0, 10)]);
    return days;
  },
);

/** The days from 2020 to 2050 of a holiday of the table. */
export const ourDays = (calendar: CalendarId, id: string): readonly string[] =>
  years.flatMap((year) =>
    holidaysIn(year, calendar)
      .filter((holiday) => holiday.id === id)
      .map(({ day }) => day),
  );

/** Days that only one side has: `+` the table, `−` the package. */
export const apart = (ours: readonly string[], theirs: readonly string[]): readonly string[] => [
  ...ours.filter((day) => !theirs.includes(day)).map((day) => `+${day}`),
  ...theirs.filter((day) => !ours.includes(day)).map((day) => `−${day}`),
];
