import type { Open } from '../schema/fields.ts';
import { kinOf, type CalendarId, type Holiday, type HolidayCalendar, type HolidayNames } from './holiday.ts';
import { holidayCalendarById, holidayCalendars } from './holidays/index.ts';

/** Whose names a recipient gets of whom nothing is known. */
const UNKNOWN: CalendarId = 'international';

/**
 * What to call a holiday in a language (`en`, `zh-CN`, `zh-TW`, `ko`, or a calendar's own; English for all others), as a recipient of these calendars would: Seollal to a
 * Korean, Spring Festival to the mainland. Where their calendars do not agree, or none has it, the name for a recipient of whom nothing is known. Null for an unknown id.
 */
export const holidayName = (id: string, language: Open<keyof HolidayNames>, recipient: Iterable<CalendarId>): string | null => {
  const theirs = [...new Set(recipient)].map((calendar) => holidayCalendarById[calendar]);
  const isIt = (holiday: Holiday): boolean => holiday.id === id;
  const kin = kinOfId(id);
  const answers = [
    namesIn(theirs, language, isIt),
    namesIn(theirs, language, (holiday) => kinOf(holiday) === kin),
    namesIn([holidayCalendarById[UNKNOWN]], language, isIt),
    namesIn(holidayCalendars, language, isIt),
  ];
  return [...(answers.find((names) => names.size === 1) ?? [])][0] ?? null;
};

const namesIn = (calendars: readonly HolidayCalendar[], language: string, isMeant: (holiday: Holiday) => boolean): ReadonlySet<string> =>
  new Set(calendars.flatMap(({ holidays }) => holidays.filter(isMeant).map(({ names }) => nameIn(names, language))));

const nameIn = (names: HolidayNames, language: string): string => Object.entries(names).find(([key]) => key === language)?.[1] ?? names.en;

const kinOfId = (id: string): string | undefined => {
  const holiday = holidayCalendars.flatMap(({ holidays }) => holidays).find((each) => each.id === id);
  return holiday === undefined ? undefined : kinOf(holiday);
};
