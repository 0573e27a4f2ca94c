import type { CalendarId, HolidayCalendar } from './holiday.ts';
import { holidayCalendarById } from './holidays/index.ts';

/** Remembers what was computed of a calendar and a solar year: the table never changes, so neither does the result. */
export const perYear = <Result>(
  compute: (calendar: HolidayCalendar, year: number) => Result,
): ((calendar: CalendarId, year: number) => Result) => {
  const known = new Map<string, Result>();
  return (calendar, year) => {
    const key = `${calendar} ${year}`;
    const result = known.get(key) ?? compute(holidayCalendarById[calendar], year);
    known.set(key, result);
    return result;
  };
};
