import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { birthdayBelatedInEnglish, birthdayBelatedShortInEnglish } from './en/birthday-belated.ts';
import { birthdayBelatedInKorean, birthdayBelatedShortInKorean } from './ko/birthday-belated.ts';
import { birthdayBelatedInChinese, birthdayBelatedShortInChinese } from './zh-cn/birthday-belated.ts';
import { birthdayBelatedInTraditional, birthdayBelatedShortInTraditional } from './zh-tw/birthday-belated.ts';

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
  ...shortForms({
    en: birthdayBelatedShortInEnglish,
    ko: birthdayBelatedShortInKorean,
    'zh-CN': birthdayBelatedShortInChinese,
    'zh-TW': birthdayBelatedShortInTraditional,
  }),
};
