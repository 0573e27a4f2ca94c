import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { afterSaleCallInEnglish, afterSaleInEnglish, afterSaleShortInEnglish } from './en/after-sale.ts';
import { afterSaleCallInKorean, afterSaleInKorean, afterSaleShortInKorean } from './ko/after-sale.ts';
import { afterSaleCallInChinese, afterSaleInChinese, afterSaleShortInChinese } from './zh-cn/after-sale.ts';
import { afterSaleCallInTraditional, afterSaleInTraditional, afterSaleShortInTraditional } from './zh-tw/after-sale.ts';

/** Breaks the silence after a sale (S1-01). */
export const afterSale: Occasion = {
  id: 'after-sale',
  answersConversation: false,
  mail: { en: afterSaleInEnglish, ko: afterSaleInKorean, 'zh-CN': afterSaleInChinese, 'zh-TW': afterSaleInTraditional },
  call: { en: afterSaleCallInEnglish, ko: afterSaleCallInKorean, 'zh-CN': afterSaleCallInChinese, 'zh-TW': afterSaleCallInTraditional },
  ...messages({
    en: afterSaleShortInEnglish,
    ko: afterSaleShortInKorean,
    'zh-CN': afterSaleShortInChinese,
    'zh-TW': afterSaleShortInTraditional,
  }),
};
