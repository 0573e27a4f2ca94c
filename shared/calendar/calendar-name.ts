import type { CalendarId } from './holiday.ts';
import { holidayCalendarById } from './holidays/index.ts';

/** What a calendar of holidays is called in a language (`en`, `zh-CN`, `zh-TW`, `ko`, or its own); English for all others. */
export const calendarName = (id: CalendarId, language: string): string => {
  const { names } = holidayCalendarById[id];
  return Object.entries(names).find(([each]) => each === language)?.[1] ?? names.en;
};
