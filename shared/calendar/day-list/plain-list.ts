import { dayListOf, stretch, type DayList, type DayListEntry } from './day-list.ts';

const DATE = String.raw`\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2}|年\d{1,2}月\d{1,2}日)`;
const LINE = new RegExp(String.raw`^(${DATE})(?:\s*(?:\.\.|~|–|至)\s*(${DATE}))?[\s,;:]+([^\s,;:]+)[\s,;:]*(.*)$`, 'u');
const WORDS_FREE = new Set(['off', 'free', 'holiday', '休', '放假', '휴무', '휴일']);
const WORDS_WORKED = new Set(['work', 'working', '班', '上班', '근무', '보강']);
/** What stands further right is remark, and no line is looked through for longer than this. */
const LOOKED_THROUGH = 300;

/**
 * Reads a list of days, one per line: a day or a stretch (`2027-02-05..2027-02-11`; year first, as `2027/2/5` or `2027年2月5日` too), then `off` or `work` in English, Chinese or
 * Korean; what follows is a remark. Empty lines and lines that begin with `#` are skipped. Nothing is guessed: a line in doubt is named and left out. `docs/day-lists.md`.
 */
export const readPlainList = (text: string): DayList => {
  const entries: DayListEntry[] = [];
  const unclear: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const content = line.slice(0, LOOKED_THROUGH).trim();
    if (content === '' || content.startsWith('#')) continue;
    const found = readLine(content);
    if (found === null) unclear.push(index + 1);
    else entries.push({ line: index + 1, ...found });
  }
  return dayListOf(entries, unclear);
};

const readLine = (content: string): Omit<DayListEntry, 'line'> | null => {
  const [, from, to, given, name = ''] = LINE.exec(content) ?? [];
  if (from === undefined || given === undefined) return null;
  const word = given.toLowerCase();
  const days = stretch(isoDay(from), isoDay(to ?? from));
  if (days === null || (!WORDS_FREE.has(word) && !WORDS_WORKED.has(word))) return null;
  return { days, isWorked: WORDS_WORKED.has(word), name };
};

const isoDay = (text: string): string => {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
