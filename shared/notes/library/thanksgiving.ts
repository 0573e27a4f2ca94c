import type { Occasion } from '../note.ts';
import { thanksgivingInEnglish } from './en/thanksgiving.ts';
import { thanksgivingInKorean } from './ko/thanksgiving.ts';
import { thanksgivingInChinese } from './zh-cn/thanksgiving.ts';
import { thanksgivingInTraditional } from './zh-tw/thanksgiving.ts';

/** Thanksgiving in North America, where thanks are said. */
export const thanksgiving: Occasion = {
  id: 'thanksgiving',
  answersConversation: false,
  mail: { en: thanksgivingInEnglish, ko: thanksgivingInKorean, 'zh-CN': thanksgivingInChinese, 'zh-TW': thanksgivingInTraditional },
};
