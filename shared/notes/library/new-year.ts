import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { newYearCallInEnglish, newYearInEnglish, newYearShortInEnglish } from './en/new-year.ts';
import { newYearCallInKorean, newYearInKorean, newYearShortInKorean } from './ko/new-year.ts';
import { newYearCallInChinese, newYearInChinese, newYearShortInChinese } from './zh-cn/new-year.ts';
import { newYearCallInTraditional, newYearInTraditional, newYearShortInTraditional } from './zh-tw/new-year.ts';

/** 1 January. Never a line of the lunar New Year. */
export const newYear: Occasion = {
  id: 'new-year',
  answersConversation: false,
  mail: { en: newYearInEnglish, ko: newYearInKorean, 'zh-CN': newYearInChinese, 'zh-TW': newYearInTraditional },
  call: { en: newYearCallInEnglish, ko: newYearCallInKorean, 'zh-CN': newYearCallInChinese, 'zh-TW': newYearCallInTraditional },
  ...shortForms({
    en: newYearShortInEnglish,
    ko: newYearShortInKorean,
    'zh-CN': newYearShortInChinese,
    'zh-TW': newYearShortInTraditional,
  }),
};
