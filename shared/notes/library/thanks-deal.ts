import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { thanksDealCallInEnglish, thanksDealInEnglish, thanksDealShortInEnglish } from './en/thanks-deal.ts';
import { thanksDealCallInKorean, thanksDealInKorean, thanksDealShortInKorean } from './ko/thanks-deal.ts';
import { thanksDealCallInChinese, thanksDealInChinese, thanksDealShortInChinese } from './zh-cn/thanks-deal.ts';
import { thanksDealCallInTraditional, thanksDealInTraditional, thanksDealShortInTraditional } from './zh-tw/thanks-deal.ts';

/** Thanks for a closed deal (S2-09). `what` is the deal; it may be missing. */
export const thanksDeal: Occasion = {
  id: 'thanks-deal',
  answersConversation: true,
  mail: { en: thanksDealInEnglish, ko: thanksDealInKorean, 'zh-CN': thanksDealInChinese, 'zh-TW': thanksDealInTraditional },
  call: { en: thanksDealCallInEnglish, ko: thanksDealCallInKorean, 'zh-CN': thanksDealCallInChinese, 'zh-TW': thanksDealCallInTraditional },
  ...shortForms({
    en: thanksDealShortInEnglish,
    ko: thanksDealShortInKorean,
    'zh-CN': thanksDealShortInChinese,
    'zh-TW': thanksDealShortInTraditional,
  }),
};
