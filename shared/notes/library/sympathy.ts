import type { Occasion } from '../note.ts';
import { sympathyCallInEnglish, sympathyInEnglish } from './en/sympathy.ts';
import { sympathyCallInKorean, sympathyInKorean } from './ko/sympathy.ts';
import { sympathyCallInChinese, sympathyInChinese } from './zh-cn/sympathy.ts';
import { sympathyCallInTraditional, sympathyInTraditional } from './zh-tw/sympathy.ts';

/** Accident, illness, bereavement (S4-20) or any other bad news: only sympathy and the offer to help. `deceased` may be missing. */
export const sympathy: Occasion = {
  id: 'sympathy',
  answersConversation: false,
  mail: { en: sympathyInEnglish, ko: sympathyInKorean, 'zh-CN': sympathyInChinese, 'zh-TW': sympathyInTraditional },
  call: { en: sympathyCallInEnglish, ko: sympathyCallInKorean, 'zh-CN': sympathyCallInChinese, 'zh-TW': sympathyCallInTraditional },
};
