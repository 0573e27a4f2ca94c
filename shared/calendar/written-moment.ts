import { type DateWord, dateWordsOf, plainDate } from './date-words.ts';
import { isDay, weekday } from './days.ts';

interface Context {
  /** Of the page, as `ko` or `zh-CN`; English is always understood, an unknown language is not. */
  readonly language: string;
  /** IANA zone of the clock by which the page tells the time. */
  readonly timeZone: string;
  /** Wall clock in milliseconds. */
  readonly now: number;
}

type Token =
  | DateWord
  | { readonly type: 'time'; readonly hour: number; readonly minute: number }
  | { readonly type: 'number'; readonly digits: string };

type Day = string;
type Instant = string;

const LONGEST_DATE = 80;
const OLDEST_YEAR = 1990;
const DAY_MS = 86_400_000;
const TIME = /(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/uy;
const NUMBER = /\d+/uy;
/** Separators, and the marks that stand directly behind year and day: elsewhere they name a weekday. */
const BETWEEN = /(?:[\s.,()/-]|(?<=\d)[년年일日])+/uy;

/**
 * The minute that a written date names, as an ISO instant. Each line is one way to write it; lines that are not understood say nothing, and two
 * that name different minutes make it null. A line is understood when every word in it is and only one reading is left: a year of four digits,
 * a time, and an order of day and month that a month's name, a year in front, a number above twelve or the weekday decides. Times that the
 * clocks skip or show twice are not, nor those more than a day ahead of `now`. Throws a RangeError for a zone the runtime does not know.
 */
export const writtenMoment = (written: string, context: Context): Instant | null => {
  const moments = new Set(written.split('\n').flatMap((line) => momentIn(line, context) ?? []));
  const [moment = null] = moments;
  return moments.size === 1 ? moment : null;
};

const momentIn = (line: string, { language, timeZone, now }: Context): Instant | null => {
  const tokens = line.length > LONGEST_DATE ? null : tokensIn(plainDate(line), language);
  if (tokens === null) return null;
  const time = timeIn(tokens);
  const [day, ...others] = daysIn(tokens);
  if (time === null || day === undefined || others.length > 0) return null;
  const moment = onceAt(`${day}T${time}`, timeZone);
  return moment === null || moment.getTime() > now + DAY_MS ? null : moment.toISOString();
};

const tokensIn = (text: string, language: string): readonly Token[] | null => {
  const { pattern, meanings } = dateWordsOf(language);
  const tokens: Token[] = [];
  let at = 0;
  const take = (wanted: RegExp): RegExpExecArray | null => {
    wanted.lastIndex = at;
    const found = wanted.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < text.length) {
    if (take(BETWEEN) !== null) continue;
    const time = take(TIME);
    const word = time === null ? take(pattern) : null;
    const number = time === null && word === null ? take(NUMBER) : null;
    const meaning = word === null ? undefined : meanings.get(word[0]);
    if (time !== null) tokens.push({ type: 'time', hour: Number(time[1]), minute: Number(time[2]) });
    else if (meaning !== undefined) tokens.push(meaning);
    else if (number !== null) tokens.push({ type: 'number', digits: number[0] });
    else return null;
  }
  return tokens;
};

/** `21:14`, by the clock on the wall. */
const timeIn = (tokens: readonly Token[]): string | null => {
  const [time, ...others] = tokens.filter((token) => token.type === 'time');
  const [half = null, ...otherHalves] = tokens.flatMap((token) => (token.type === 'half' ? [token.half] : []));
  if (time === undefined || others.length > 0 || otherHalves.length > 0) return null;
  const { hour, minute } = time;
  if (minute > 59 || hour > 23 || (half !== null && (hour < 1 || hour > 12))) return null;
  const hourOfDay = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${twoDigits(hourOfDay)}:${twoDigits(minute)}`;
};

/** Days that exist and fall on the weekday that is named, if one is. */
const daysIn = (tokens: readonly Token[]): readonly Day[] => {
  const numbers = tokens.flatMap((token) => (token.type === 'number' ? [token.digits] : []));
  const months = tokens.flatMap((token) => (token.type === 'month' ? [token.month] : []));
  const weekdays = tokens.flatMap((token) => (token.type === 'weekday' ? [token.weekday] : []));
  const days = readingsOf(numbers, months).filter((day) => isDay(day) && weekdays.every((named) => named === weekday(day)));
  return [...new Set(days)];
};

const readingsOf = (numbers: readonly string[], months: readonly number[]): readonly Day[] => {
  const yearAt = numbers.findIndex((number) => number.length === 4);
  const year = Number(numbers[yearAt]);
  const rest = numbers.filter((_, index) => index !== yearAt);
  const [first, second] = rest.map(Number);
  const [month, ...otherMonths] = months;
  if (yearAt === -1 || year < OLDEST_YEAR || first === undefined || otherMonths.length > 0 || rest.some((number) => number.length > 2))
    return [];
  const dayOf = (monthOfYear: number, dayOfMonth: number): Day => `${year}-${twoDigits(monthOfYear)}-${twoDigits(dayOfMonth)}`;
  if (month !== undefined) return rest.length === 1 ? [dayOf(month, first)] : [];
  if (second === undefined || rest.length > 2 || yearAt === 1) return [];
  return yearAt === 0 ? [dayOf(first, second)] : [dayOf(first, second), dayOf(second, first)];
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** When clocks of a zone show this; null in the hour that they skip and in the one that they show twice. */
const onceAt = (wall: string, timeZone: string): Date | null => {
  const shown = Temporal.PlainDateTime.from(wall);
  const [first, last] = (['earlier', 'later'] as const).map(
    (disambiguation) => shown.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
  );
  return first === undefined || first !== last ? null : new Date(first);
};
