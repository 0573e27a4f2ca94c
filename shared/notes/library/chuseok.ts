import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { chuseokCallInEnglish, chuseokInEnglish, chuseokShortInEnglish } from './en/chuseok.ts';
import { chuseokCallInKorean, chuseokInKorean, chuseokShortInKorean } from './ko/chuseok.ts';
import { chuseokCallInChinese, chuseokInChinese, chuseokShortInChinese } from './zh-cn/chuseok.ts';
import { chuseokCallInTraditional, chuseokInTraditional, chuseokShortInTraditional } from './zh-tw/chuseok.ts';

/** 추석, the Korean harvest festival. */
export const chuseok: Occasion = {
  id: 'chuseok',
  answersConversation: false,
  mail: { en: chuseokInEnglish, ko: chuseokInKorean, 'zh-CN': chuseokInChinese, 'zh-TW': chuseokInTraditional },
  call: { en: chuseokCallInEnglish, ko: chuseokCallInKorean, 'zh-CN': chuseokCallInChinese, 'zh-TW': chuseokCallInTraditional },
  ...shortForms({
    en: chuseokShortInEnglish,
    ko: chuseokShortInKorean,
    'zh-CN': chuseokShortInChinese,
    'zh-TW': chuseokShortInTraditional,
  }),
};
