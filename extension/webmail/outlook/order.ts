/** Which end of the page is the newest mail; null when the dates can be read in more than one way that matters. */
export type Direction = 'oldest-first' | 'newest-first';

/** One date by one order of its numbers. */
interface Reading {
  /** Grows with the date. */
  readonly day: number;
  /** The date names the weekday of that day. */
  readonly namesWeekday: boolean;
  /** What stands beside the date and its weekday. */
  readonly rest: string;
}

interface Time {
  readonly minutes: number;
  /** `half` and `whole` days are understood; else the words beside the time, among which may be any for morning and evening. */
  readonly clock: string;
}

/** Where year, month and day stand among the numbers of a date. */
const NUMBER_ORDERS = [
  [0, 1, 2],
  [2, 0, 1],
  [2, 1, 0],
];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MORNING = ['am', '오전', '上午'];
const EVENING = ['pm', '오후', '下午'];
const NAMED_MONTH = /(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}),?)? (\d{4})/u;
const DATE = /(\d{1,4})\s*[-./년年]\s*(\d{1,2})\s*[-./월月]\s*(\d{1,4})[일日]?/u;
const TIME = /([\p{L}.]*)\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*(.*)$/u;
const NOON = 720;
const BIDI_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Outlook shows conversations newest first or oldest first, as the rep has set it, with dates in the words and order of their language. The
 * direction is told only when every way to read the dates gives the same one; where one way fits all their weekdays, only such ways count.
 * Months are read as numbers, on English pages by name as well. Two mails of one day may say nothing about it.
 */
export const directionOf = (dates: readonly string[], language: string): Direction | null => {
  const plain = dates.map((date) => date.replace(BIDI_MARKS, '').replace(/\s+/gu, ' ').trim().toLowerCase());
  const numeric = /^en\b/iu.test(language) ? plain.map(withMonthAsNumber) : plain;
  const readings = NUMBER_ORDERS.flatMap((order) => {
    const each = numeric.flatMap((date) => readingOf(date, order, language) ?? []);
    return each.length === dates.length ? [each] : [];
  });
  const fitting = readings.filter((each) => each.every(({ namesWeekday }) => namesWeekday));
  const directions = new Set((fitting.length > 0 ? fitting : readings).map(directionIn));
  const [direction = null] = directions;
  return directions.size === 1 ? direction : null;
};

const directionIn = (readings: readonly Reading[]): Direction | null => {
  const steps = readings.flatMap((reading, index) => {
    const before = readings[index - 1];
    return before === undefined ? [] : [reading.day - before.day || stepInDay(before.rest, reading.rest)];
  });
  const signs = new Set(steps.map(Math.sign).filter((sign) => sign === 1 || sign === -1));
  if (signs.size !== 1) return null;
  return signs.has(1) ? 'oldest-first' : 'newest-first';
};

/** "29 October 2026" and "October 29, 2026" as "2026/10/29". */
const withMonthAsNumber = (date: string): string =>
  date.replace(NAMED_MONTH, (whole, before: string | undefined, name: string, after: string | undefined, year: string) => {
    const month = MONTHS.findIndex((each) => each.startsWith(name)) + 1;
    const isDate = month > 0 && (before === undefined) !== (after === undefined);
    return isDate ? `${year}/${month}/${before ?? after ?? ''}` : whole;
  });

const readingOf = (date: string, order: readonly number[], language: string): Reading | null => {
  const numbers = DATE.exec(date)?.slice(1).map(Number);
  if (numbers === undefined) return null;
  const [year = 0, month = 0, day = 0] = order.map((at) => numbers[at]);
  const isYear = (year >= 2000 && year < 2100) || (year >= 20 && year < 100);
  if (!isYear || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const around = date.replace(DATE, ',');
  const weekday = weekdayName(Date.UTC(2000 + (year % 100), month - 1, day), language);
  const namesWeekday = weekday !== null && around.includes(weekday);
  return { day: (year % 100) * 10_000 + month * 100 + day, namesWeekday, rest: namesWeekday ? around.replace(weekday, '') : around };
};

/** Short, in lower case; null when the browser does not know the language. */
const weekdayName = (day: number, language: string): string | null => {
  try {
    const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(day);
    return name.toLowerCase().replace(/\P{L}+$/u, '');
  } catch {
    return null;
  }
};

/**
 * Minutes between two times of one day. Where their clock is not understood: not a number unless all words beside them are the same, nor when
 * one of the two is twelve something, which stands before one o'clock or after eleven.
 */
const stepInDay = (before: string, after: string): number => {
  const [one, other] = [timeIn(before), timeIn(after)];
  if (one === null || other === null || one.clock !== other.clock) return Number.NaN;
  const isKnown = one.clock === 'half' || one.clock === 'whole';
  return isKnown || isInNoonHour(one) === isInNoonHour(other) ? other.minutes - one.minutes : Number.NaN;
};

const isInNoonHour = ({ minutes }: Time): boolean => minutes >= NOON && minutes < NOON + 60;

const timeIn = (text: string): Time | null => {
  const [whole, before = '', hours, minutes, after = ''] = TIME.exec(text) ?? [];
  if (whole === undefined) return null;
  const words = [before, after].map((word) => word.replaceAll('.', '')).filter((word) => word !== '');
  const shown = Number(hours) * 60 + Number(minutes);
  const [isMorning, isEvening] = [MORNING, EVENING].map((names) => words.some((word) => names.includes(word)));
  if (isMorning !== isEvening) return { minutes: (shown % NOON) + (isEvening === true ? NOON : 0), clock: 'half' };
  return { minutes: shown, clock: words.length === 0 ? 'whole' : text.replace(/\d/gu, '') };
};
