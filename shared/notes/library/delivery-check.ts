import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { deliveryCheckCallInEnglish, deliveryCheckInEnglish, deliveryCheckShortInEnglish } from './en/delivery-check.ts';
import { deliveryCheckCallInKorean, deliveryCheckInKorean, deliveryCheckShortInKorean } from './ko/delivery-check.ts';
import { deliveryCheckCallInChinese, deliveryCheckInChinese, deliveryCheckShortInChinese } from './zh-cn/delivery-check.ts';
import { deliveryCheckCallInTraditional, deliveryCheckInTraditional, deliveryCheckShortInTraditional } from './zh-tw/delivery-check.ts';

/** Asks around the promised day of delivery whether all has arrived (S0-24). */
export const deliveryCheck: Occasion = {
  id: 'delivery-check',
  answersConversation: false,
  mail: { en: deliveryCheckInEnglish, ko: deliveryCheckInKorean, 'zh-CN': deliveryCheckInChinese, 'zh-TW': deliveryCheckInTraditional },
  call: {
    en: deliveryCheckCallInEnglish,
    ko: deliveryCheckCallInKorean,
    'zh-CN': deliveryCheckCallInChinese,
    'zh-TW': deliveryCheckCallInTraditional,
  },
  ...messages({
    en: deliveryCheckShortInEnglish,
    ko: deliveryCheckShortInKorean,
    'zh-CN': deliveryCheckShortInChinese,
    'zh-TW': deliveryCheckShortInTraditional,
  }),
};
