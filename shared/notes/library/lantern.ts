import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { lanternCallInEnglish, lanternInEnglish, lanternShortInEnglish } from './en/lantern.ts';
import { lanternCallInKorean, lanternInKorean, lanternShortInKorean } from './ko/lantern.ts';
import { lanternCallInChinese, lanternInChinese, lanternShortInChinese } from './zh-cn/lantern.ts';
import { lanternCallInTraditional, lanternInTraditional, lanternShortInTraditional } from './zh-tw/lantern.ts';

/** 元宵, the first full moon of the year, which ends the New Year days. Its name comes as `festival` in English and Korean. */
export const lantern: Occasion = {
  id: 'lantern',
  answersConversation: false,
  mail: { en: lanternInEnglish, ko: lanternInKorean, 'zh-CN': lanternInChinese, 'zh-TW': lanternInTraditional },
  call: { en: lanternCallInEnglish, ko: lanternCallInKorean, 'zh-CN': lanternCallInChinese, 'zh-TW': lanternCallInTraditional },
  ...shortForms({
    en: lanternShortInEnglish,
    ko: lanternShortInKorean,
    'zh-CN': lanternShortInChinese,
    'zh-TW': lanternShortInTraditional,
  }),
};
