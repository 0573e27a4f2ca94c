import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { birthdayBelatedCallInEnglish, birthdayBelatedInEnglish, birthdayBelatedShortInEnglish } from './en/birthday-belated.ts';
import { birthdayBelatedCallInKorean, birthdayBelatedInKorean, birthdayBelatedShortInKorean } from './ko/birthday-belated.ts';
import { birthdayBelatedCallInChinese, birthdayBelatedInChinese, birthdayBelatedShortInChinese } from './zh-cn/birthday-belated.ts';
import {
  birthdayBelatedCallInTraditional,
  birthdayBelatedInTraditional,
  birthdayBelatedShortInTraditional,
} from './zh-tw/birthday-belated.ts';

/** A birthday that was missed, within the week after it, once. */
export const birthdayBelated: Occasion = {
  id: 'birthday-belated',
  answersConversation: false,
  mail: {
    en: birthdayBelatedInEnglish,
    ko: birthdayBelatedInKorean,
    'zh-CN': birthdayBelatedInChinese,
    'zh-TW': birthdayBelatedInTraditional,
  },
  call: {
    en: birthdayBelatedCallInEnglish,
    ko: birthdayBelatedCallInKorean,
    'zh-CN': birthdayBelatedCallInChinese,
    'zh-TW': birthdayBelatedCallInTraditional,
  },
  ...shortForms({
    en: birthdayBelatedShortInEnglish,
    ko: birthdayBelatedShortInKorean,
    'zh-CN': birthdayBelatedShortInChinese,
    'zh-TW': birthdayBelatedShortInTraditional,
  }),
};
