import { isDay } from '../calendar/days.ts';
import type { NoteLanguage } from './note.ts';

/**
 * An ISO day as a letter says it, without the year: "Friday 6 March", "3월 6일 금요일", "3月6日星期五"; "3月6日（星期五）" in Traditional Chinese. Text that is no ISO day comes back as it is:
 * the rep's own words.
 */
export const dayInWords = (day: string | null | undefined, language: NoteLanguage): string | null | undefined => {
  const text = day?.trim() ?? '';
  return isDay(text) ? inWords[language](Temporal.PlainDate.from(text)) : day;
};

/** Only names come from Intl: how it joins numbers differs between browsers (Chinese "3/6星期五"). */
const inWords: Readonly<Record<NoteLanguage, (date: Temporal.PlainDate) => string>> = {
  en: (date) => `${weekdayName(date, 'en')} ${date.day} ${monthName(date)}`,
  ko: (date) => `${date.month}월 ${date.day}일 ${weekdayName(date, 'ko')}`,
  'zh-CN': (date) => `${date.month}月${date.day}日${weekdayName(date, 'zh-CN')}`,
  'zh-TW': (date) => `${date.month}月${date.day}日（${weekdayName(date, 'zh-TW')}）`,
};

const weekdayName = (date: Temporal.PlainDate, language: NoteLanguage): string =>
  remembered(`${language} day ${date.dayOfWeek}`, () => date.toLocaleString(language, { weekday: 'long' }));

const monthName = (date: Temporal.PlainDate): string =>
  remembered(`month ${date.month}`, () => date.toLocaleString('en', { month: 'long' }));

const names = new Map<string, string>();

/** Asking Intl takes longer than all the rest of a note. */
const remembered = (key: string, name: () => string): string => {
  const known = names.get(key) ?? name();
  names.set(key, known);
  return known;
};
