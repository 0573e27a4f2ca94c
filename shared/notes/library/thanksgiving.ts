import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { thanksgivingCallInEnglish, thanksgivingInEnglish, thanksgivingShortInEnglish } from './en/thanksgiving.ts';
import { thanksgivingCallInKorean, thanksgivingInKorean, thanksgivingShortInKorean } from './ko/thanksgiving.ts';
import { thanksgivingCallInChinese, thanksgivingInChinese, thanksgivingShortInChinese } from './zh-cn/thanksgiving.ts';
import { thanksgivingCallInTraditional, thanksgivingInTraditional, thanksgivingShortInTraditional } from './zh-tw/thanksgiving.ts';

/** Thanksgiving in North America, where thanks are said. */
export const thanksgiving: Occasion = {
  id: 'thanksgiving',
  answersConversation: false,
  mail: { en: thanksgivingInEnglish, ko: thanksgivingInKorean, 'zh-CN': thanksgivingInChinese, 'zh-TW': thanksgivingInTraditional },
  call: {
    en: thanksgivingCallInEnglish,
    ko: thanksgivingCallInKorean,
    'zh-CN': thanksgivingCallInChinese,
    'zh-TW': thanksgivingCallInTraditional,
  },
  ...shortForms({
    en: thanksgivingShortInEnglish,
    ko: thanksgivingShortInKorean,
    'zh-CN': thanksgivingShortInChinese,
    'zh-TW': thanksgivingShortInTraditional,
  }),
};
