import { type DateWord, dateWordsOf, plainDate } from './date-words.ts';

interface Options {
  /** Of the page, as `ko` or `zh-CN`; English is always understood. */
  readonly language: string;
  readonly now: Date;
}

type Token =
  | DateWord
  | { readonly type: 'time'; readonly hour: number; readonly minute: number }
  | { readonly type: 'number'; readonly digits: string };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LONGEST_DATE = 80;
const OLDEST_YEAR = 1990;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const TIME = /(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/uy;
const NUMBER = /\d+/uy;
/** Separators, and the marks that stand directly behind year and day: elsewhere they name a weekday. */
const BETWEEN = /(?:[\s.,()/-]|(?<=\d)[년年일日])+/uy;

/**
 * The minute a written date names, as an ISO instant in the browser's time zone; null unless every word in it is understood and only one
 * reading is left: a year of four digits, a time, and an order of day and month that a month's name, a year in front, a number above twelve
 * or the weekday decides. Null also for times that the clocks skip or show twice, and for more than a day ahead of `now`.
 */
export const certainMoment = (text: string, { language, now }: Options): string | null => {
  const tokens = text.length > LONGEST_DATE ? null : tokensIn(plainDate(text), language);
  if (tokens === null) return null;
  const minutes = minutesIn(tokens);
  const [day, ...others] = daysIn(tokens);
  if (minutes === null || day === undefined || others.length > 0) return null;
  const [moment, ...again] = momentsOf(day, minutes);
  if (moment === undefined || again.length > 0 || moment > now.getTime() + DAY_MS) return null;
  return new Date(moment).toISOString();
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

/** Minutes since midnight by the clock on the wall. */
const minutesIn = (tokens: readonly Token[]): number | null => {
  const [time, ...others] = tokens.filter((token) => token.type === 'time');
  const [half = null, ...otherHalves] = tokens.flatMap((token) => (token.type === 'half' ? [token.half] : []));
  if (time === undefined || others.length > 0 || otherHalves.length > 0) return null;
  const { hour, minute } = time;
  if (minute > 59 || hour > 23 || (half !== null && (hour < 1 || hour > 12))) return null;
  const hourOfDay = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hourOfDay * 60 + minute;
};

/** Days that exist and fall on the weekday that is named, if one is. */
const daysIn = (tokens: readonly Token[]): readonly Day[] => {
  const numbers = tokens.flatMap((token) => (token.type === 'number' ? [token.digits] : []));
  const months = tokens.flatMap((token) => (token.type === 'month' ? [token.month] : []));
  const weekdays = new Set(tokens.flatMap((token) => (token.type === 'weekday' ? [token.weekday] : [])));
  const days = readingsOf(numbers, months).filter((day) => {
    const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
    const exists = day.year >= OLDEST_YEAR && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
    return exists && [...weekdays].every((weekday) => weekday === date.getUTCDay());
  });
  return days.filter((day, index) => days.findIndex((other) => other.month === day.month && other.day === day.day) === index);
};

const readingsOf = (numbers: readonly string[], months: readonly number[]): readonly Day[] => {
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  const year = Number(numbers[yearAt]);
  const rest = numbers.filter((_, index) => index !== yearAt);
  const [first, second] = rest.map(Number);
  const [month, ...otherMonths] = months;
  if (yearAt === -1 || first === undefined || otherMonths.length > 0 || rest.some((digits) => digits.length > 2)) return [];
  if (month !== undefined) return rest.length === 1 ? [{ year, month, day: first }] : [];
  if (second === undefined || rest.length > 2 || yearAt === 1) return [];
  const monthFirst = { year, month: first, day: second };
  return yearAt === 0 ? [monthFirst] : [monthFirst, { year, month: second, day: first }];
};

/** Instants at which clocks here show this: none in the hour they skip, two in the hour they repeat. */
const momentsOf = ({ year, month, day }: Day, minutes: number): readonly number[] => {
  const wall = Date.UTC(year, month - 1, day, 0, minutes);
  const offsets = new Set([-DAY_MS, DAY_MS].map((around) => new Date(wall + around).getTimezoneOffset()));
  return [...offsets]
    .map((offset) => wall + offset * MINUTE_MS)
    .filter((moment) => wall + new Date(moment).getTimezoneOffset() * MINUTE_MS === moment);
};
