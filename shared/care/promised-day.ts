import { weekday } from '../calendar/days.ts';
import type { Calendar } from '../gestures/rule.ts';
import type { Day } from '../schema/fields.ts';
import { chinese } from './day-words/chinese.ts';
import { english } from './day-words/english.ts';
import { korean } from './day-words/korean.ts';
import { dated, type DayPhrase, type Reading, type Said } from './day-words/reading.ts';

/**
 * The day by which words promise something ("by Friday", 다음 주 화요일까지, 月底前), as said on one day; a week means its last working day, a month its
 * last day. Null where no day is named, where two are, or where the words leave a choice ("next Friday" said on a Monday, 3/12): never a guess.
 */
export const promisedDay = (words: string, saidOn: Day, calendar: Calendar): Day | null => {
  const readings = readAll(words.normalize('NFKC'), { on: saidOn, calendar });
  const clear = readings.filter((reading) => reading !== null);
  const dates = clear.filter(({ type }) => type === 'date').map(({ day }) => day);
  const days = new Set(clear.filter((reading) => !repeats(reading, dates)).map(({ day }) => day));
  const [only] = days;
  return clear.length === readings.length && days.size === 1 && only !== undefined ? only : null;
};

const isoDate: DayPhrase = {
  pattern: /(?<!\d)(?<year>20\d\d)[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/gu,
  read: ({ year, month, day }, said) => dated(year, Number(month), Number(day), said),
};

const phrases: readonly DayPhrase[] = [isoDate, ...english, ...korean, ...chinese];

/** What every stretch of words says that speaks of a day. */
const readAll = (words: string, said: Said): readonly Reading[] => {
  let left = words;
  return phrases.flatMap(({ pattern, read }) => {
    const matches = [...left.matchAll(pattern)];
    left = left.replaceAll(pattern, ' \u0000 ');
    return matches.map(({ groups }) => read(groups ?? {}, said));
  });
};

/** A weekday beside the date that falls on it says nothing new. */
const repeats = (reading: NonNullable<Reading>, dates: readonly (Day | null)[]): boolean =>
  reading.type === 'weekday' && dates.some((day) => day !== null && weekday(day) === reading.weekday);
