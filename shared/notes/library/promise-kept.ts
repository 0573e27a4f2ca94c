import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { promiseKeptCallInEnglish, promiseKeptInEnglish, promiseKeptShortInEnglish } from './en/promise-kept.ts';
import { promiseKeptCallInKorean, promiseKeptInKorean, promiseKeptShortInKorean } from './ko/promise-kept.ts';
import { promiseKeptCallInChinese, promiseKeptInChinese, promiseKeptShortInChinese } from './zh-cn/promise-kept.ts';
import { promiseKeptCallInTraditional, promiseKeptInTraditional, promiseKeptShortInTraditional } from './zh-tw/promise-kept.ts';

/** What the rep promised is done (S0-18). Needs `promise`; `details` may be missing. */
export const promiseKept: Occasion = {
  id: 'promise-kept',
  answersConversation: true,
  mail: { en: promiseKeptInEnglish, ko: promiseKeptInKorean, 'zh-CN': promiseKeptInChinese, 'zh-TW': promiseKeptInTraditional },
  call: {
    en: promiseKeptCallInEnglish,
    ko: promiseKeptCallInKorean,
    'zh-CN': promiseKeptCallInChinese,
    'zh-TW': promiseKeptCallInTraditional,
  },
  ...messages({
    en: promiseKeptShortInEnglish,
    ko: promiseKeptShortInKorean,
    'zh-CN': promiseKeptShortInChinese,
    'zh-TW': promiseKeptShortInTraditional,
  }),
};
