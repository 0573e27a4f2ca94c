import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { checkInCallInEnglish, checkInInEnglish, checkInShortInEnglish } from './en/check-in.ts';
import { checkInCallInKorean, checkInInKorean, checkInShortInKorean } from './ko/check-in.ts';
import { checkInCallInChinese, checkInInChinese, checkInShortInChinese } from './zh-cn/check-in.ts';
import { checkInCallInTraditional, checkInInTraditional, checkInShortInTraditional } from './zh-tw/check-in.ts';

/** A sign of life with a reason: the mail needs a `topic`, the call does without (S0-05). */
export const checkIn: Occasion = {
  id: 'check-in',
  answersConversation: false,
  mail: { en: checkInInEnglish, ko: checkInInKorean, 'zh-CN': checkInInChinese, 'zh-TW': checkInInTraditional },
  call: { en: checkInCallInEnglish, ko: checkInCallInKorean, 'zh-CN': checkInCallInChinese, 'zh-TW': checkInCallInTraditional },
  ...messages({ en: checkInShortInEnglish, ko: checkInShortInKorean, 'zh-CN': checkInShortInChinese, 'zh-TW': checkInShortInTraditional }),
};
