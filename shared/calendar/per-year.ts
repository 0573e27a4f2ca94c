import type { CalendarId, HolidayCalendar } from './holiday.ts';
import { holidayCalendarById } from './holidays/index.ts';
import { remembered } from './remembered.ts';

/** Remembers what was computed of a calendar and a solar year: the table never changes, so neither does the result. */
export const perYear = <Result>(
  compute: (calendar: HolidayCalendar, year: number) => Result,
): ((calendar: CalendarId, year: number) => Result) =>
  remembered(
    (calendar, year) => `${calendar} ${year}`,
    (calendar, year) => compute(holidayCalendarById[calendar], year),
  );
