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

/** What a date says, each in the order of the text. */
type Said = Readonly<Record<DateWord[0], number[]>> & {
  readonly numbers: string[];
  /** Hour and minute. */
  readonly times: (readonly [number, number])[];
};

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
  const said = line.length > LONGEST_DATE ? null : read(plainDate(line), language);
  const time = said === null ? null : timeIn(said);
  if (said === null || time === null) return null;
  const [day, ...others] = daysIn(said);
  const moment = day === undefined || others.length > 0 ? null : onceAt(`${day}T${time}`, timeZone);
  return moment === null || moment.getTime() > now + DAY_MS ? null : moment.toISOString();
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

/** `21:14`, by the clock on the wall. */
const timeIn = ({ times, half: halves }: Said): string | null => {
  const [[hour, minute] = [24, 0]] = times;
  const [half] = halves;
  if (times.length > 1 || halves.length > 1 || minute > 59 || hour > 23) return null;
  if (half === undefined) return `${twoDigits(hour)}:${twoDigits(minute)}`;
  return hour < 1 || hour > 12 ? null : `${twoDigits((hour % 12) + half * 12)}:${twoDigits(minute)}`;
};

/** Different days that exist and fall on the weekday that is named, if one is. */
const daysIn = (said: Said): readonly Day[] => {
  const days = readingsOf(said).filter((day) => isDay(day) && said.weekday.every((named) => named === weekday(day)));
  return [...new Set(days)];
};

const readingsOf = ({ numbers, month: months }: Said): readonly Day[] => {
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  const year = Number(numbers[yearAt]);
  const rest = numbers.filter((digits) => digits.length <= 2).map(Number);
  const [first = 0, second] = rest;
  const [month] = months;
  if (yearAt === -1 || year < OLDEST_YEAR || rest.length !== numbers.length - 1 || rest.length + months.length !== 2) return [];
  const dayOf = (monthOfYear: number, dayOfMonth: number): Day => `${year}-${twoDigits(monthOfYear)}-${twoDigits(dayOfMonth)}`;
  if (month !== undefined) return rest.length === 1 ? [dayOf(month, first)] : [];
  if (second === undefined || yearAt === 1) return [];
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
