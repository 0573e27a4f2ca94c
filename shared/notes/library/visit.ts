import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { visitCallInEnglish, visitInEnglish, visitShortInEnglish } from './en/visit.ts';
import { visitCallInKorean, visitInKorean, visitShortInKorean } from './ko/visit.ts';
import { visitCallInChinese, visitInChinese, visitShortInChinese } from './zh-cn/visit.ts';
import { visitCallInTraditional, visitInTraditional, visitShortInTraditional } from './zh-tw/visit.ts';

/** Asks for a visit (S0-30, S2-14) and proposes the day, `on_day`, which only the rep can name; the call does without. */
export const visit: Occasion = {
  id: 'visit',
  answersConversation: false,
  mail: { en: visitInEnglish, ko: visitInKorean, 'zh-CN': visitInChinese, 'zh-TW': visitInTraditional },
  call: { en: visitCallInEnglish, ko: visitCallInKorean, 'zh-CN': visitCallInChinese, 'zh-TW': visitCallInTraditional },
  ...messages({ en: visitShortInEnglish, ko: visitShortInKorean, 'zh-CN': visitShortInChinese, 'zh-TW': visitShortInTraditional }),
};
