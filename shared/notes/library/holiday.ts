import type { Occasion } from '../note.ts';
import { holidayCallInEnglish, holidayInEnglish } from './en/holiday.ts';
import { holidayCallInKorean, holidayInKorean } from './ko/holiday.ts';
import { holidayCallInChinese, holidayInChinese } from './zh-cn/holiday.ts';
import { holidayCallInTraditional, holidayInTraditional } from './zh-tw/holiday.ts';

/** Any other day worth a greeting; needs its name, `festival`. Wordings without a kind are calm: they also fit a quiet day, and the first festival after a bereavement. */
export const holiday: Occasion = {
  id: 'holiday',
  answersConversation: false,
  mail: { en: holidayInEnglish, ko: holidayInKorean, 'zh-CN': holidayInChinese, 'zh-TW': holidayInTraditional },
  call: { en: holidayCallInEnglish, ko: holidayCallInKorean, 'zh-CN': holidayCallInChinese, 'zh-TW': holidayCallInTraditional },
};
