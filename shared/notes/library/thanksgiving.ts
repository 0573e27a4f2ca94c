import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { thanksgivingInEnglish, thanksgivingShortInEnglish } from './en/thanksgiving.ts';
import { thanksgivingInKorean, thanksgivingShortInKorean } from './ko/thanksgiving.ts';
import { thanksgivingInChinese, thanksgivingShortInChinese } from './zh-cn/thanksgiving.ts';
import { thanksgivingInTraditional, thanksgivingShortInTraditional } from './zh-tw/thanksgiving.ts';

/** Thanksgiving in North America, where thanks are said. */
export const thanksgiving: Occasion = {
  id: 'thanksgiving',
  answersConversation: false,
  mail: { en: thanksgivingInEnglish, ko: thanksgivingInKorean, 'zh-CN': thanksgivingInChinese, 'zh-TW': thanksgivingInTraditional },
  ...shortForms({
    en: thanksgivingShortInEnglish,
    ko: thanksgivingShortInKorean,
    'zh-CN': thanksgivingShortInChinese,
    'zh-TW': thanksgivingShortInTraditional,
  }),
};
