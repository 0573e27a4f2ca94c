import type { Occasion } from '../note.ts';
import { thanksDealCallInEnglish, thanksDealInEnglish } from './en/thanks-deal.ts';
import { thanksDealCallInKorean, thanksDealInKorean } from './ko/thanks-deal.ts';
import { thanksDealCallInChinese, thanksDealInChinese } from './zh-cn/thanks-deal.ts';
import { thanksDealCallInTraditional, thanksDealInTraditional } from './zh-tw/thanks-deal.ts';

/** Thanks for a closed deal (S2-09). `what` is the deal; it may be missing. */
export const thanksDeal: Occasion = {
  id: 'thanks-deal',
  answersConversation: true,
  mail: { en: thanksDealInEnglish, ko: thanksDealInKorean, 'zh-CN': thanksDealInChinese, 'zh-TW': thanksDealInTraditional },
  call: { en: thanksDealCallInEnglish, ko: thanksDealCallInKorean, 'zh-CN': thanksDealCallInChinese, 'zh-TW': thanksDealCallInTraditional },
};
