import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { stillHereCallInEnglish, stillHereInEnglish, stillHereShortInEnglish } from './en/still-here.ts';
import { stillHereCallInKorean, stillHereInKorean, stillHereShortInKorean } from './ko/still-here.ts';
import { stillHereCallInChinese, stillHereInChinese, stillHereShortInChinese } from './zh-cn/still-here.ts';
import { stillHereCallInTraditional, stillHereInTraditional, stillHereShortInTraditional } from './zh-tw/still-here.ts';

/** A light touch for somebody not heard of for long (S1-03); wants nothing. */
export const stillHere: Occasion = {
  id: 'still-here',
  answersConversation: false,
  mail: { en: stillHereInEnglish, ko: stillHereInKorean, 'zh-CN': stillHereInChinese, 'zh-TW': stillHereInTraditional },
  call: { en: stillHereCallInEnglish, ko: stillHereCallInKorean, 'zh-CN': stillHereCallInChinese, 'zh-TW': stillHereCallInTraditional },
  ...shortForms({
    en: stillHereShortInEnglish,
    ko: stillHereShortInKorean,
    'zh-CN': stillHereShortInChinese,
    'zh-TW': stillHereShortInTraditional,
  }),
};
