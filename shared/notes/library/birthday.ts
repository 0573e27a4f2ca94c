import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { birthdayCallInEnglish, birthdayInEnglish, birthdayShortInEnglish } from './en/birthday.ts';
import { birthdayCallInKorean, birthdayInKorean, birthdayShortInKorean } from './ko/birthday.ts';
import { birthdayCallInChinese, birthdayInChinese, birthdayShortInChinese } from './zh-cn/birthday.ts';
import { birthdayCallInTraditional, birthdayInTraditional, birthdayShortInTraditional } from './zh-tw/birthday.ts';

/** A birthday, on the day or a little before: it never says today, and no age (S4-18). */
export const birthday: Occasion = {
  id: 'birthday',
  answersConversation: false,
  mail: { en: birthdayInEnglish, ko: birthdayInKorean, 'zh-CN': birthdayInChinese, 'zh-TW': birthdayInTraditional },
  call: { en: birthdayCallInEnglish, ko: birthdayCallInKorean, 'zh-CN': birthdayCallInChinese, 'zh-TW': birthdayCallInTraditional },
  ...shortForms({
    en: birthdayShortInEnglish,
    ko: birthdayShortInKorean,
    'zh-CN': birthdayShortInChinese,
    'zh-TW': birthdayShortInTraditional,
  }),
};
