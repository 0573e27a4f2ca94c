import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import {
  weddingAnniversaryCallInEnglish,
  weddingAnniversaryInEnglish,
  weddingAnniversaryShortInEnglish,
} from './en/wedding-anniversary.ts';
import { weddingAnniversaryCallInKorean, weddingAnniversaryInKorean, weddingAnniversaryShortInKorean } from './ko/wedding-anniversary.ts';
import {
  weddingAnniversaryCallInChinese,
  weddingAnniversaryInChinese,
  weddingAnniversaryShortInChinese,
} from './zh-cn/wedding-anniversary.ts';
import {
  weddingAnniversaryCallInTraditional,
  weddingAnniversaryInTraditional,
  weddingAnniversaryShortInTraditional,
} from './zh-tw/wedding-anniversary.ts';

/** The wedding day of the customer. */
export const weddingAnniversary: Occasion = {
  id: 'wedding-anniversary',
  answersConversation: false,
  mail: {
    en: weddingAnniversaryInEnglish,
    ko: weddingAnniversaryInKorean,
    'zh-CN': weddingAnniversaryInChinese,
    'zh-TW': weddingAnniversaryInTraditional,
  },
  call: {
    en: weddingAnniversaryCallInEnglish,
    ko: weddingAnniversaryCallInKorean,
    'zh-CN': weddingAnniversaryCallInChinese,
    'zh-TW': weddingAnniversaryCallInTraditional,
  },
  ...shortForms({
    en: weddingAnniversaryShortInEnglish,
    ko: weddingAnniversaryShortInKorean,
    'zh-CN': weddingAnniversaryShortInChinese,
    'zh-TW': weddingAnniversaryShortInTraditional,
  }),
};
