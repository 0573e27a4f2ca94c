import type { Occasion } from '../note.ts';
import { checkInCallInEnglish, checkInInEnglish } from './en/check-in.ts';
import { checkInCallInKorean, checkInInKorean } from './ko/check-in.ts';
import { checkInCallInChinese, checkInInChinese } from './zh-cn/check-in.ts';
import { checkInCallInTraditional, checkInInTraditional } from './zh-tw/check-in.ts';

/** A sign of life with a reason: the mail needs a `topic`, the call does without (S0-05). */
export const checkIn: Occasion = {
  id: 'check-in',
  answersConversation: false,
  mail: { en: checkInInEnglish, ko: checkInInKorean, 'zh-CN': checkInInChinese, 'zh-TW': checkInInTraditional },
  call: { en: checkInCallInEnglish, ko: checkInCallInKorean, 'zh-CN': checkInCallInChinese, 'zh-TW': checkInCallInTraditional },
};
