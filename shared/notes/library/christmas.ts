import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { christmasInEnglish, christmasShortInEnglish } from './en/christmas.ts';
import { christmasInKorean, christmasShortInKorean } from './ko/christmas.ts';
import { christmasInChinese, christmasShortInChinese } from './zh-cn/christmas.ts';
import { christmasInTraditional, christmasShortInTraditional } from './zh-tw/christmas.ts';

/** 25 December. */
export const christmas: Occasion = {
  id: 'christmas',
  answersConversation: false,
  mail: { en: christmasInEnglish, ko: christmasInKorean, 'zh-CN': christmasInChinese, 'zh-TW': christmasInTraditional },
  ...shortForms({
    en: christmasShortInEnglish,
    ko: christmasShortInKorean,
    'zh-CN': christmasShortInChinese,
    'zh-TW': christmasShortInTraditional,
  }),
};
