import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { seollalCallInEnglish, seollalInEnglish, seollalShortInEnglish } from './en/seollal.ts';
import { seollalCallInKorean, seollalInKorean, seollalShortInKorean } from './ko/seollal.ts';
import { seollalCallInChinese, seollalInChinese, seollalShortInChinese } from './zh-cn/seollal.ts';
import { seollalCallInTraditional, seollalInTraditional, seollalShortInTraditional } from './zh-tw/seollal.ts';

/** 설날, the Korean New Year by the lunar calendar. */
export const seollal: Occasion = {
  id: 'seollal',
  answersConversation: false,
  mail: { en: seollalInEnglish, ko: seollalInKorean, 'zh-CN': seollalInChinese, 'zh-TW': seollalInTraditional },
  call: { en: seollalCallInEnglish, ko: seollalCallInKorean, 'zh-CN': seollalCallInChinese, 'zh-TW': seollalCallInTraditional },
  ...shortForms({
    en: seollalShortInEnglish,
    ko: seollalShortInKorean,
    'zh-CN': seollalShortInChinese,
    'zh-TW': seollalShortInTraditional,
  }),
};
