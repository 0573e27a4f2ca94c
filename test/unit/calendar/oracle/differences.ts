import Holidays, { type HolidaysTypes } from 'date-holidays';
import { holidayCalendarById } from '#shared/calendar/holidays/index.ts';
import { isDayOff } from '#shared/calendar/days-off.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { holidaysIn } from '#shared/calendar/holidays-in-year.ts';

/** A day that is off for one and not for the other. `what` says who has it and as what: `ours: labour-day`, `ours: labour-day +1`, `ours: substitute`, `theirs: <name>`. */
export interface Difference {
  readonly day: string;
  readonly what: string;
}

const FIRST_DAY = '2020-01-01';
const LAST_DAY = '2050-12-31';
/** The day on which clocks go forward. A half holiday is shorter. */
const SHORTEST_DAY_MS = 23 * 3_600_000;

/** The package knows the United Kingdom only by its nations. */
const NATION: Partial<Record<CalendarId, string>> = { gb: 'ENG' };

/** All days off from 2020 to 2050 on which this project's table and the package `date-holidays` do not agree. */
export const differences = (calendar: CalendarId): readonly Difference[] => {
  const ours = ourReasons(calendar);
  const theirs = theirNames(calendar);
  const found: Difference[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    const isOurs = isDayOff(day, calendar);
    const name = theirs.get(day);
    if (isOurs && name === undefined) found.push({ day, what: `ours: ${ours.get(day) ?? 'substitute'}` });
    if (!isOurs && name !== undefined) found.push({ day, what: `theirs: ${name}` });
  }
  return found;
};

const years = Array.from({ length: 33 }, (_, index) => 2019 + index);

/** Why a day is off in the table: the holiday itself, or so many days from it. Substitutes have no entry. */
const ourReasons = (calendar: CalendarId): ReadonlyMap<string, string> => {
  const reasons = new Map<string, string>();
  for (const { day, id, offIn } of years.flatMap((year) => holidaysIn(year, calendar))) {
    const off = holidayCalendarById[calendar].holidays.find((holiday) => holiday.id === id)?.off;
    if (off === undefined || offIn.length === 0) continue;
    for (let count = off.from; count <= off.to; count += 1) {
      reasons.set(addDays(day, count), count === 0 ? id : `${id} ${count > 0 ? '+' : '−'}${Math.abs(count)}`);
    }
  }
  return reasons;
};

const theirNames = (calendar: CalendarId): ReadonlyMap<string, string> => {
  const nation = NATION[calendar];
  const options: HolidaysTypes.Options = { types: ['public'] };
  const theirs =
    nation === undefined ? new Holidays(calendar.toUpperCase(), options) : new Holidays(calendar.toUpperCase(), nation, options);
  const names = new Map<string, string>();
  for (const { date, start, end, name } of years.flatMap((year) => theirs.getHolidays(year))) {
    const first = date.slice(0, 10);
    const wholeDays = Math.floor((end.getTime() - start.getTime()) / SHORTEST_DAY_MS);
    if (first < FIRST_DAY) continue;
    for (let count = 0; count < wholeDays; count += 1) names.set(addDays(first, count), name);
  }
  return names;
};
