import type { Occasion } from '../note.ts';
import { messages } from '../short-form.ts';
import { renewalCallInEnglish, renewalInEnglish, renewalShortInEnglish } from './en/renewal.ts';
import { renewalCallInKorean, renewalInKorean, renewalShortInKorean } from './ko/renewal.ts';
import { renewalCallInChinese, renewalInChinese, renewalShortInChinese } from './zh-cn/renewal.ts';
import { renewalCallInTraditional, renewalInTraditional, renewalShortInTraditional } from './zh-tw/renewal.ts';

/** A contract comes to its end: asks what they would like (S1-04). An offer, so it needs consent to advertising. */
export const renewal: Occasion = {
  id: 'renewal',
  answersConversation: false,
  advertising: true,
  mail: { en: renewalInEnglish, ko: renewalInKorean, 'zh-CN': renewalInChinese, 'zh-TW': renewalInTraditional },
  call: { en: renewalCallInEnglish, ko: renewalCallInKorean, 'zh-CN': renewalCallInChinese, 'zh-TW': renewalCallInTraditional },
  ...messages({ en: renewalShortInEnglish, ko: renewalShortInKorean, 'zh-CN': renewalShortInChinese, 'zh-TW': renewalShortInTraditional }),
};
