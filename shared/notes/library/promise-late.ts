import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { promiseLateCallInEnglish, promiseLateInEnglish, promiseLateShortInEnglish } from './en/promise-late.ts';
import { promiseLateCallInKorean, promiseLateInKorean, promiseLateShortInKorean } from './ko/promise-late.ts';
import { promiseLateCallInChinese, promiseLateInChinese, promiseLateShortInChinese } from './zh-cn/promise-late.ts';
import { promiseLateCallInTraditional, promiseLateInTraditional, promiseLateShortInTraditional } from './zh-tw/promise-late.ts';

/** What the rep promised comes later (S4-03): an apology and the new `by_day`, told before the customer has to ask. Needs `promise`. */
export const promiseLate: Occasion = {
  id: 'promise-late',
  answersConversation: true,
  mail: { en: promiseLateInEnglish, ko: promiseLateInKorean, 'zh-CN': promiseLateInChinese, 'zh-TW': promiseLateInTraditional },
  call: {
    en: promiseLateCallInEnglish,
    ko: promiseLateCallInKorean,
    'zh-CN': promiseLateCallInChinese,
    'zh-TW': promiseLateCallInTraditional,
  },
  ...messages({
    en: promiseLateShortInEnglish,
    ko: promiseLateShortInKorean,
    'zh-CN': promiseLateShortInChinese,
    'zh-TW': promiseLateShortInTraditional,
  }),
};
