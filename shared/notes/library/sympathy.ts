import type { Occasion } from '../note.ts';
import { quietForms } from '../short-form.ts';
import { sympathyCallInEnglish, sympathyInEnglish, sympathyShortInEnglish } from './en/sympathy.ts';
import { sympathyCallInKorean, sympathyInKorean, sympathyShortInKorean } from './ko/sympathy.ts';
import { sympathyCallInChinese, sympathyInChinese, sympathyShortInChinese } from './zh-cn/sympathy.ts';
import { sympathyCallInTraditional, sympathyInTraditional, sympathyShortInTraditional } from './zh-tw/sympathy.ts';

/** Accident, illness, bereavement (S4-20) or any other bad news: only sympathy and the offer to help. `deceased` may be missing. */
export const sympathy: Occasion = {
  id: 'sympathy',
  answersConversation: false,
  mail: { en: sympathyInEnglish, ko: sympathyInKorean, 'zh-CN': sympathyInChinese, 'zh-TW': sympathyInTraditional },
  call: { en: sympathyCallInEnglish, ko: sympathyCallInKorean, 'zh-CN': sympathyCallInChinese, 'zh-TW': sympathyCallInTraditional },
  ...quietForms({
    en: sympathyShortInEnglish,
    ko: sympathyShortInKorean,
    'zh-CN': sympathyShortInChinese,
    'zh-TW': sympathyShortInTraditional,
  }),
};
