import type { Occasion } from '../note.ts';
import { quietForms } from '../short-form.ts';
import { getWellCallInEnglish, getWellInEnglish, getWellShortInEnglish } from './en/get-well.ts';
import { getWellCallInKorean, getWellInKorean, getWellShortInKorean } from './ko/get-well.ts';
import { getWellCallInChinese, getWellInChinese, getWellShortInChinese } from './zh-cn/get-well.ts';
import { getWellCallInTraditional, getWellInTraditional, getWellShortInTraditional } from './zh-tw/get-well.ts';

/** Wishes for somebody ill or hurt, also weeks after the first words of sympathy. */
export const getWell: Occasion = {
  id: 'get-well',
  answersConversation: false,
  mail: { en: getWellInEnglish, ko: getWellInKorean, 'zh-CN': getWellInChinese, 'zh-TW': getWellInTraditional },
  call: { en: getWellCallInEnglish, ko: getWellCallInKorean, 'zh-CN': getWellCallInChinese, 'zh-TW': getWellCallInTraditional },
  ...quietForms({
    en: getWellShortInEnglish,
    ko: getWellShortInKorean,
    'zh-CN': getWellShortInChinese,
    'zh-TW': getWellShortInTraditional,
  }),
};
