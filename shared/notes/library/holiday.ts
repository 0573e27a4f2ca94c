import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { holidayCallInEnglish, holidayInEnglish, holidayShortInEnglish } from './en/holiday.ts';
import { holidayCallInKorean, holidayInKorean, holidayShortInKorean } from './ko/holiday.ts';
import { holidayCallInChinese, holidayInChinese, holidayShortInChinese } from './zh-cn/holiday.ts';
import { holidayCallInTraditional, holidayInTraditional, holidayShortInTraditional } from './zh-tw/holiday.ts';

/** Any other day worth a greeting; needs its name, `festival`. Wordings without a kind are calm: they also fit a quiet day, and the first festival after a bereavement. */
export const holiday: Occasion = {
  id: 'holiday',
  answersConversation: false,
  mail: { en: holidayInEnglish, ko: holidayInKorean, 'zh-CN': holidayInChinese, 'zh-TW': holidayInTraditional },
  call: { en: holidayCallInEnglish, ko: holidayCallInKorean, 'zh-CN': holidayCallInChinese, 'zh-TW': holidayCallInTraditional },
  ...shortForms({
    en: holidayShortInEnglish,
    ko: holidayShortInKorean,
    'zh-CN': holidayShortInChinese,
    'zh-TW': holidayShortInTraditional,
  }),
};
