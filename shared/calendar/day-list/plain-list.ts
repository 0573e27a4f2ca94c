import { isDay } from '../days.ts';
import { dayListOf, stretch, unclearEntry, type DayList, type DayListEntry, type UnclearEntry, type UnclearReason } from './day-list.ts';

const DATE = String.raw`\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\. ?\d{1,2}\. ?\d{1,2}\.?|年\d{1,2}月\d{1,2}日|년 ?\d{1,2}월 ?\d{1,2}일)`;
const LINE = new RegExp(String.raw`^(${DATE})(?:\s*(?:\.\.|~|–|至)\s*(${DATE}))?[\s,;:]+([^\s,;:]+)[\s,;:]*(.*)$`, 'u');
const BEGINS_WITH_DAY = new RegExp(String.raw`^${DATE}(?!\d)`, 'u');
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
  const unclear: UnclearEntry[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const content = line.slice(0, LOOKED_THROUGH).trim();
    if (content === '' || content.startsWith('#')) continue;
    const found = readLine(content);
    if (typeof found === 'string') unclear.push(unclearEntry(index + 1, content, found));
    else entries.push({ line: index + 1, text: content, ...found });
  }
  return dayListOf(entries, unclear);
};

/** What a line says, or why that is not clear. */
const readLine = (content: string): Pick<DayListEntry, 'days' | 'isWorked' | 'name'> | UnclearReason => {
  const [, first, last = first, given, name = ''] = LINE.exec(content) ?? [];
  if (first === undefined || last === undefined || given === undefined) return BEGINS_WITH_DAY.test(content) ? 'no-word' : 'no-day';
  const [from, to] = [isoDay(first), isoDay(last)];
  const days = stretch(from, to);
  if (days === null) return isDay(from) && isDay(to) ? 'stretch' : 'no-day';
  const word = given.toLowerCase();
  if (!WORDS_FREE.has(word) && !WORDS_WORKED.has(word)) return 'no-word';
  return { days, isWorked: WORDS_WORKED.has(word), name };
};

const isoDay = (text: string): string => {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
