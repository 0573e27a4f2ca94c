import { type DateWord, dateWordsOf, plainDate } from './date-words.ts';

interface Options {
  /** Of the page, as `ko` or `zh-CN`; English is always understood. */
  readonly language: string;
  readonly now: Date;
}

/** What a date says, each in the order of the text. */
type Said = Readonly<Record<DateWord[0], number[]>> & {
  readonly numbers: string[];
  /** Hour and minute. */
  readonly times: (readonly [number, number])[];
};

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
  const said = text.length > LONGEST_DATE ? null : read(plainDate(text), language);
  const minutes = said === null ? null : minutesIn(said);
  if (said === null || minutes === null) return null;
  const [day, ...others] = daysIn(said);
  const [moment, ...again] = day === undefined || others.length > 0 ? [] : momentsOf(day, minutes);
  return moment === undefined || again.length > 0 || moment > now.getTime() + DAY_MS ? null : new Date(moment).toISOString();
};

/** Null when something in the text is not understood. */
const read = (text: string, language: string): Said | null => {
  const { pattern, meanings } = dateWordsOf(language);
  const said: Said = { numbers: [], times: [], month: [], weekday: [], half: [], filler: [] };
  let at = 0;
  const take = (wanted: RegExp): readonly string[] | null => {
    wanted.lastIndex = at;
    const found = wanted.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < text.length) {
    if (take(BETWEEN) !== null) continue;
    const [time, hour, minute] = take(TIME) ?? [];
    if (time !== undefined) {
      said.times.push([Number(hour), Number(minute)]);
      continue;
    }
    const [word] = take(pattern) ?? [];
    const [kind, value] = meanings.get(word ?? '') ?? [];
    const [number] = word === undefined ? (take(NUMBER) ?? []) : [];
    if (kind !== undefined && value !== undefined) said[kind].push(value);
    else if (number === undefined) return null;
    else said.numbers.push(number);
  }
  return said;
};

/** Minutes since midnight by the clock on the wall. */
const minutesIn = ({ times, half: halves }: Said): number | null => {
  const [[hour, minute] = [24, 0]] = times;
  const [half] = halves;
  if (times.length > 1 || halves.length > 1 || minute > 59 || hour > 23) return null;
  if (half === undefined) return hour * 60 + minute;
  return hour < 1 || hour > 12 ? null : ((hour % 12) + half * 12) * 60 + minute;
};

/** Different days that exist and fall on the weekday that is named, if one is. */
const daysIn = (said: Said): readonly Day[] => {
  const days = readingsOf(said).filter(({ year, month, day }) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = year >= OLDEST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists && said.weekday.every((weekday) => weekday === date.getUTCDay());
  });
  return days.filter(({ month }, index) => days.findIndex((other) => other.month === month) === index);
};

const readingsOf = ({ numbers, month: months }: Said): readonly Day[] => {
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  const year = Number(numbers[yearAt]);
  const rest = numbers.filter((digits) => digits.length <= 2).map(Number);
  const [first = 0, second] = rest;
  const [month] = months;
  if (yearAt === -1 || rest.length !== numbers.length - 1 || rest.length + months.length !== 2) return [];
  if (month !== undefined) return rest.length === 1 ? [{ year, month, day: first }] : [];
  if (second === undefined || yearAt === 1) return [];
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
