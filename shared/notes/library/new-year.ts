import type { Occasion } from '../note.ts';
import { newYearInEnglish } from './en/new-year.ts';
import { newYearInKorean } from './ko/new-year.ts';
import { newYearInChinese } from './zh-cn/new-year.ts';
import { newYearInTraditional } from './zh-tw/new-year.ts';

/** 1 January. Never a line of the lunar New Year. */
export const newYear: Occasion = {
  id: 'new-year',
  answersConversation: false,
  mail: { en: newYearInEnglish, ko: newYearInKorean, 'zh-CN': newYearInChinese, 'zh-TW': newYearInTraditional },
};
