import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { thanksReferrerCallInEnglish, thanksReferrerInEnglish, thanksReferrerShortInEnglish } from './en/thanks-referrer.ts';
import { thanksReferrerCallInKorean, thanksReferrerInKorean, thanksReferrerShortInKorean } from './ko/thanks-referrer.ts';
import { thanksReferrerCallInChinese, thanksReferrerInChinese, thanksReferrerShortInChinese } from './zh-cn/thanks-referrer.ts';
import { thanksReferrerCallInTraditional, thanksReferrerInTraditional, thanksReferrerShortInTraditional } from './zh-tw/thanks-referrer.ts';

/** Thanks to somebody who sent us a customer; `what` is the one they sent (S0-22, S1-11). */
export const thanksReferrer: Occasion = {
  id: 'thanks-referrer',
  answersConversation: false,
  mail: { en: thanksReferrerInEnglish, ko: thanksReferrerInKorean, 'zh-CN': thanksReferrerInChinese, 'zh-TW': thanksReferrerInTraditional },
  call: {
    en: thanksReferrerCallInEnglish,
    ko: thanksReferrerCallInKorean,
    'zh-CN': thanksReferrerCallInChinese,
    'zh-TW': thanksReferrerCallInTraditional,
  },
  ...shortForms({
    en: thanksReferrerShortInEnglish,
    ko: thanksReferrerShortInKorean,
    'zh-CN': thanksReferrerShortInChinese,
    'zh-TW': thanksReferrerShortInTraditional,
  }),
};
