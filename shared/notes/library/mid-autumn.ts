import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { midAutumnCallInEnglish, midAutumnInEnglish, midAutumnShortInEnglish } from './en/mid-autumn.ts';
import { midAutumnCallInKorean, midAutumnInKorean, midAutumnShortInKorean } from './ko/mid-autumn.ts';
import { midAutumnCallInChinese, midAutumnInChinese, midAutumnShortInChinese } from './zh-cn/mid-autumn.ts';
import { midAutumnCallInTraditional, midAutumnInTraditional, midAutumnShortInTraditional } from './zh-tw/mid-autumn.ts';

/** 中秋 in Chinese, 추석 in Korean; in English its name comes as `festival` (Chuseok), else Mid-Autumn Festival. */
export const midAutumn: Occasion = {
  id: 'mid-autumn',
  answersConversation: false,
  mail: { en: midAutumnInEnglish, ko: midAutumnInKorean, 'zh-CN': midAutumnInChinese, 'zh-TW': midAutumnInTraditional },
  call: { en: midAutumnCallInEnglish, ko: midAutumnCallInKorean, 'zh-CN': midAutumnCallInChinese, 'zh-TW': midAutumnCallInTraditional },
  ...shortForms({
    en: midAutumnShortInEnglish,
    ko: midAutumnShortInKorean,
    'zh-CN': midAutumnShortInChinese,
    'zh-TW': midAutumnShortInTraditional,
  }),
};
