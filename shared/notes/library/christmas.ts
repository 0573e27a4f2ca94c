import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { christmasCallInEnglish, christmasInEnglish, christmasShortInEnglish } from './en/christmas.ts';
import { christmasCallInKorean, christmasInKorean, christmasShortInKorean } from './ko/christmas.ts';
import { christmasCallInChinese, christmasInChinese, christmasShortInChinese } from './zh-cn/christmas.ts';
import { christmasCallInTraditional, christmasInTraditional, christmasShortInTraditional } from './zh-tw/christmas.ts';

/** 25 December. */
export const christmas: Occasion = {
  id: 'christmas',
  answersConversation: false,
  mail: { en: christmasInEnglish, ko: christmasInKorean, 'zh-CN': christmasInChinese, 'zh-TW': christmasInTraditional },
  call: { en: christmasCallInEnglish, ko: christmasCallInKorean, 'zh-CN': christmasCallInChinese, 'zh-TW': christmasCallInTraditional },
  ...shortForms({
    en: christmasShortInEnglish,
    ko: christmasShortInKorean,
    'zh-CN': christmasShortInChinese,
    'zh-TW': christmasShortInTraditional,
  }),
};
