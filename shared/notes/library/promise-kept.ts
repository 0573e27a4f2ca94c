import type { Occasion } from '../note.ts';
import { promiseKeptCallInEnglish, promiseKeptInEnglish } from './en/promise-kept.ts';
import { promiseKeptCallInKorean, promiseKeptInKorean } from './ko/promise-kept.ts';
import { promiseKeptCallInChinese, promiseKeptInChinese } from './zh-cn/promise-kept.ts';
import { promiseKeptCallInTraditional, promiseKeptInTraditional } from './zh-tw/promise-kept.ts';

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
};
