import type { Occasion } from '../note.ts';
import { christmasInEnglish } from './en/christmas.ts';
import { christmasInKorean } from './ko/christmas.ts';
import { christmasInChinese } from './zh-cn/christmas.ts';
import { christmasInTraditional } from './zh-tw/christmas.ts';

/** 25 December. */
export const christmas: Occasion = {
  id: 'christmas',
  answersConversation: false,
  mail: { en: christmasInEnglish, ko: christmasInKorean, 'zh-CN': christmasInChinese, 'zh-TW': christmasInTraditional },
};
