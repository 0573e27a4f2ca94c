import type { Day } from '../schema/fields.ts';
import { addDays, daysBetween, isDay } from './days.ts';

/** Free days and make-up working days as read from a list. No day is in both. */
export interface DayList {
  readonly free: readonly Day[];
  readonly worked: readonly Day[];
  /** Lines that say nothing clear, 1 = the first: unknown words, days that do not exist or that other lines contradict. */
  readonly unclear: readonly number[];
}

interface ReadLine {
  readonly line: number;
  readonly days: readonly Day[];
  readonly isWorked: boolean;
}

const DATE = String.raw`\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2}|年\d{1,2}月\d{1,2}日)`;
const LINE = new RegExp(String.raw`^(${DATE})(?:\s*(?:\.\.|~|–|至)\s*(${DATE}))?[\s,;:]+([^\s,;:]+)`);
const WORDS_FREE = new Set(['off', 'free', 'holiday', '休', '放假', '휴무', '휴일']);
const WORDS_WORKED = new Set(['work', 'working', '班', '上班', '근무']);
/** A stretch beyond this is a slip of the pen. */
const LONGEST_STRETCH_DAYS = 62;

/**
 * Reads a list of days, one per line: a day or a stretch (`2027-02-05..2027-02-11`; year first, as `2027/2/5` or `2027年2月5日` too), then `off` or `work` in English, Chinese or
 * Korean; what follows is a remark. Empty lines and lines that begin with `#` are skipped. Nothing is guessed: a line in doubt is named and left out.
 */
export const readDayList = (text: string): DayList => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  const read: ReadLine[] = [];
  const unclear: number[] = [];
  for (const [index, content] of lines.entries()) {
    if (content === '' || content.startsWith('#')) continue;
    const found = readLine(content);
    if (found === null) unclear.push(index + 1);
    else read.push({ line: index + 1, ...found });
  }
  const contradicted = contradictedLines(read);
  const clear = read.filter(({ line }) => !contradicted.has(line));
  return {
    free: daysOf(clear.filter(({ isWorked }) => !isWorked)),
    worked: daysOf(clear.filter(({ isWorked }) => isWorked)),
    unclear: [...unclear, ...contradicted].toSorted((one, other) => one - other),
  };
};

const readLine = (content: string): Omit<ReadLine, 'line'> | null => {
  const [, from, to, given] = LINE.exec(content) ?? [];
  if (from === undefined || given === undefined) return null;
  const word = given.toLowerCase();
  const days = stretch(isoDay(from), isoDay(to ?? from));
  if (days === null || (!WORDS_FREE.has(word) && !WORDS_WORKED.has(word))) return null;
  return { days, isWorked: WORDS_WORKED.has(word) };
};

const isoDay = (text: string): string => {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const stretch = (first: string, last: string): readonly Day[] | null => {
  if (!isDay(first) || !isDay(last)) return null;
  const length = daysBetween(first, last) + 1;
  if (length < 1 || length > LONGEST_STRETCH_DAYS) return null;
  return Array.from({ length }, (_, index) => addDays(first, index));
};

const contradictedLines = (read: readonly ReadLine[]): ReadonlySet<number> => {
  const free = new Set(daysOf(read.filter(({ isWorked }) => !isWorked)));
  const both = new Set(daysOf(read.filter(({ isWorked }) => isWorked)).filter((day) => free.has(day)));
  return new Set(read.filter(({ days }) => days.some((day) => both.has(day))).map(({ line }) => line));
};

const daysOf = (read: readonly ReadLine[]): readonly Day[] => [...new Set(read.flatMap(({ days }) => days))].toSorted();
