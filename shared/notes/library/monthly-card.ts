import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { monthlyCardInEnglish, monthlyCardShortInEnglish } from './en/monthly-card.ts';
import { monthlyCardInKorean, monthlyCardShortInKorean } from './ko/monthly-card.ts';
import { monthlyCardInChinese, monthlyCardShortInChinese } from './zh-cn/monthly-card.ts';
import { monthlyCardInTraditional, monthlyCardShortInTraditional } from './zh-tw/monthly-card.ts';

/**
 * A card with a theme (S4-24), for any time of the year and any place: it names no day, asks nothing and offers nothing. Twelve cards, so that nobody gets one
 * twice in a year; nothing to say on the phone.
 */
export const monthlyCard: Occasion = {
  id: 'monthly-card',
  answersConversation: false,
  mail: { en: monthlyCardInEnglish, ko: monthlyCardInKorean, 'zh-CN': monthlyCardInChinese, 'zh-TW': monthlyCardInTraditional },
  ...shortForms({
    en: monthlyCardShortInEnglish,
    ko: monthlyCardShortInKorean,
    'zh-CN': monthlyCardShortInChinese,
    'zh-TW': monthlyCardShortInTraditional,
  }),
};
