/** Which end of the page is the newest mail; null when the dates can be read in more than one way that matters. */
export type Direction = 'oldest-first' | 'newest-first';

type Reading = readonly ['year' | 'month' | 'day', 'year' | 'month' | 'day', 'year' | 'month' | 'day'];
const READINGS: readonly Reading[] = [
  ['year', 'month', 'day'],
  ['month', 'day', 'year'],
  ['day', 'month', 'year'],
];
const DATE = /(\d{1,4})\s*[-./년年]\s*(\d{1,2})\s*[-./월月]\s*(\d{1,4})/u;
const NOON = 720;
const TIME = /(\d{1,2}):(\d{2})/u;
const BIDI_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Outlook shows conversations newest first or oldest first, as the rep has set it, with dates in the words and order of their language. Where
 * every mail's moment is certain, these tell the direction; else it is told only when every way to read the dates gives the same one. Two
 * mails of one day may say nothing about it.
 */
export const directionOf = (dates: readonly string[], moments: readonly (string | null)[]): Direction | null => {
  const certain = moments.flatMap((moment) => moment ?? []).map(Date.parse);
  if (certain.length === dates.length) return directionBy(certain.slice(1).map((moment, index) => moment - (certain[index] ?? 0)));
  const plain = dates.map((date) => date.replace(BIDI_MARKS, ''));
  const directions = new Set(READINGS.flatMap((reading) => directionIn(plain, reading)));
  const [direction] = directions;
  return direction === undefined || directions.size > 1 ? null : direction;
};

/** None when the dates cannot be read this way. `null` as an answer: they can, but do not say. */
const directionIn = (dates: readonly string[], reading: Reading): readonly (Direction | null)[] => {
  const days = dates.map((date) => dayIn(date, reading));
  if (days.some((day) => day === null)) return [];
  const steps = dates.slice(1).map((date, index) => (days[index + 1] ?? 0) - (days[index] ?? 0) || stepInDay(dates[index] ?? '', date));
  return [directionBy(steps)];
};

const directionBy = (steps: readonly number[]): Direction | null => {
  const signs = new Set(steps.map(Math.sign).filter((sign) => sign === 1 || sign === -1));
  if (signs.size !== 1) return null;
  return signs.has(1) ? 'oldest-first' : 'newest-first';
};

const dayIn = (date: string, reading: Reading): number | null => {
  const numbers = DATE.exec(date)?.slice(1).map(Number);
  if (numbers === undefined) return null;
  const at = (part: Reading[number]): number => numbers[reading.indexOf(part)] ?? 0;
  const year = at('year');
  const isYear = (year >= 2000 && year < 2100) || (year >= 20 && year < 100);
  const isDate = isYear && at('month') >= 1 && at('month') <= 12 && at('day') >= 1 && at('day') <= 31;
  return isDate ? (year % 100) * 10_000 + at('month') * 100 + at('day') : null;
};

/**
 * Minutes between two times of one day. Not a number unless all words around the digits, as "PM", are the same, nor when one of the two is
 * twelve something, which stands before one o'clock or after eleven.
 */
const stepInDay = (before: string, after: string): number => {
  if (before.replace(/\d/gu, '') !== after.replace(/\d/gu, '')) return Number.NaN;
  const isNoonHour = [before, after].map((date) => minutesIn(date) >= NOON && minutesIn(date) < NOON + 60);
  return isNoonHour[0] === isNoonHour[1] ? minutesIn(after) - minutesIn(before) : Number.NaN;
};

const minutesIn = (date: string): number => {
  const [, hours, minutes] = TIME.exec(date) ?? [];
  return Number(hours) * 60 + Number(minutes);
};
