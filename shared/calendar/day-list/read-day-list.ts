import { readCalendarFile } from './calendar-file.ts';
import type { DayList } from './day-list.ts';
import { readPlainList } from './plain-list.ts';

/** Reads own free days and make-up working days from the text of a file: a plain list or a calendar file, as its first words say. It never fails: what is unclear is named. */
export const readDayList = (text: string): DayList => {
  const content = text.replace(/^\uFEFF/, '');
  return /^\s*BEGIN:VCALENDAR\b/i.test(content) ? readCalendarFile(content) : readPlainList(content);
};
