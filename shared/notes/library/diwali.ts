import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { diwaliCallInEnglish, diwaliInEnglish, diwaliShortInEnglish } from './en/diwali.ts';
import { diwaliCallInKorean, diwaliInKorean, diwaliShortInKorean } from './ko/diwali.ts';
import { diwaliCallInChinese, diwaliInChinese, diwaliShortInChinese } from './zh-cn/diwali.ts';
import { diwaliCallInTraditional, diwaliInTraditional, diwaliShortInTraditional } from './zh-tw/diwali.ts';

/** Diwali; a recipient who says Deepavali gets that name as `festival`. */
export const diwali: Occasion = {
  id: 'diwali',
  answersConversation: false,
  mail: { en: diwaliInEnglish, ko: diwaliInKorean, 'zh-CN': diwaliInChinese, 'zh-TW': diwaliInTraditional },
  call: { en: diwaliCallInEnglish, ko: diwaliCallInKorean, 'zh-CN': diwaliCallInChinese, 'zh-TW': diwaliCallInTraditional },
  ...shortForms({ en: diwaliShortInEnglish, ko: diwaliShortInKorean, 'zh-CN': diwaliShortInChinese, 'zh-TW': diwaliShortInTraditional }),
};
