import type { Day } from '../schema/fields.ts';
import { daysOfRule } from './day-rule.ts';
import { addDays } from './days.ts';
import { isOffIn, type CalendarId, type Holiday, type HolidayCalendar } from './holiday.ts';
import { perYear } from './per-year.ts';
import { noSubstitute, withSubstitutes, type DayOff } from './substitute.ts';

/** Whether a day is off by a calendar, as a holiday or in place of one. Weekends are none of its business. */
export const isDayOff = (day: Day, calendar: CalendarId): boolean => daysOffOf(calendar, Number(day.slice(0, 4))).has(day);

/** A substitute may cross the turn of the year, so the years beside are computed along. */
const daysOffOf = perYear((calendar: HolidayCalendar, year: number): ReadonlySet<Day> => {
  const daysOff = [year - 1, year, year + 1].flatMap((each) => calendar.holidays.flatMap((holiday) => daysOffFor(holiday, each)));
  const bridges = calendar.bridgesAreOff === true ? bridgesBetween(new Set(daysOff.map(({ day }) => day))) : [];
  return new Set([...withSubstitutes(daysOff), ...bridges]);
});

const daysOffFor = (holiday: Holiday, year: number): readonly DayOff[] => {
  const { off, falls } = holiday;
  if (off === undefined || !isOffIn(holiday, year)) return [];
  const substitute = year >= (off.substituteSince ?? year) ? off.substitute : noSubstitute;
  const length = off.to - off.from + 1;
  return daysOfRule(falls, year).flatMap((day) =>
    Array.from({ length }, (_, index) => ({ day: addDays(day, off.from + index), substitute })),
  );
};

const bridgesBetween = (holidays: ReadonlySet<Day>): readonly Day[] =>
  [...holidays].map((day) => addDays(day, 1)).filter((day) => !holidays.has(day) && holidays.has(addDays(day, 1)));
