import type { Occasion } from '../note.ts';
import { birthdayBelatedInEnglish } from './en/birthday-belated.ts';
import { birthdayBelatedInKorean } from './ko/birthday-belated.ts';
import { birthdayBelatedInChinese } from './zh-cn/birthday-belated.ts';
import { birthdayBelatedInTraditional } from './zh-tw/birthday-belated.ts';

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
};
