import type { Open } from '../schema/fields.ts';
import { kinOf, type CalendarId, type Holiday, type HolidayNames } from './holiday.ts';
import { holidayCalendarById, holidayCalendars } from './holidays/index.ts';

/**
 * What to call a holiday in a language (`en`, `zh-CN`, `zh-TW`, `ko`, or a calendar's own; English for all others), as a recipient of these calendars would: Seollal to a
 * Korean, Spring Festival to the mainland. Where their calendars do not agree, or none has it, the name for a recipient of whom nothing is known. Null for an unknown id.
 */
export const holidayName = (id: string, language: Open<keyof HolidayNames>, recipient: Iterable<CalendarId>): string | null => {
  const holiday = holidayCalendars.flatMap(({ holidays }) => holidays).find((each) => each.id === id);
  if (holiday === undefined) return null;
  const theirs = [...new Set(recipient)].flatMap((calendar) => holidayCalendarById[calendar].holidays);
  const itself = localNames(
    theirs.filter((each) => each.id === id),
    language,
  );
  const kindred = localNames(
    theirs.filter((each) => kinOf(each) === kinOf(holiday)),
    language,
  );
  return onlyOne(itself) ?? onlyOne(kindred) ?? nameIn(holiday.names, language);
};

const localNames = (holidays: readonly Holiday[], language: string): ReadonlySet<string> =>
  new Set(holidays.map((holiday) => nameIn(holiday.localNames ?? holiday.names, language)));

const onlyOne = (names: ReadonlySet<string>): string | undefined => (names.size === 1 ? [...names][0] : undefined);

const nameIn = (names: HolidayNames, language: string): string => Object.entries(names).find(([key]) => key === language)?.[1] ?? names.en;
