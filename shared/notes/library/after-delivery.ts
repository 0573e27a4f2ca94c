import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { afterDeliveryCallInEnglish, afterDeliveryInEnglish, afterDeliveryShortInEnglish } from './en/after-delivery.ts';
import { afterDeliveryCallInKorean, afterDeliveryInKorean, afterDeliveryShortInKorean } from './ko/after-delivery.ts';
import { afterDeliveryCallInChinese, afterDeliveryInChinese, afterDeliveryShortInChinese } from './zh-cn/after-delivery.ts';
import { afterDeliveryCallInTraditional, afterDeliveryInTraditional, afterDeliveryShortInTraditional } from './zh-tw/after-delivery.ts';

/** Asks after the delivery how it works and what is still to solve (S0-24, S1-10). */
export const afterDelivery: Occasion = {
  id: 'after-delivery',
  answersConversation: false,
  mail: { en: afterDeliveryInEnglish, ko: afterDeliveryInKorean, 'zh-CN': afterDeliveryInChinese, 'zh-TW': afterDeliveryInTraditional },
  call: {
    en: afterDeliveryCallInEnglish,
    ko: afterDeliveryCallInKorean,
    'zh-CN': afterDeliveryCallInChinese,
    'zh-TW': afterDeliveryCallInTraditional,
  },
  ...messages({
    en: afterDeliveryShortInEnglish,
    ko: afterDeliveryShortInKorean,
    'zh-CN': afterDeliveryShortInChinese,
    'zh-TW': afterDeliveryShortInTraditional,
  }),
};
