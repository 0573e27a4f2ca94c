import type { Occasion } from '../note.ts';
import { birthdayCallInEnglish, birthdayInEnglish } from './en/birthday.ts';
import { birthdayCallInKorean, birthdayInKorean } from './ko/birthday.ts';
import { birthdayCallInChinese, birthdayInChinese } from './zh-cn/birthday.ts';
import { birthdayCallInTraditional, birthdayInTraditional } from './zh-tw/birthday.ts';

/** A birthday, on the day or a little before: it never says today, and no age (S4-18). */
export const birthday: Occasion = {
  id: 'birthday',
  answersConversation: false,
  mail: { en: birthdayInEnglish, ko: birthdayInKorean, 'zh-CN': birthdayInChinese, 'zh-TW': birthdayInTraditional },
  call: { en: birthdayCallInEnglish, ko: birthdayCallInKorean, 'zh-CN': birthdayCallInChinese, 'zh-TW': birthdayCallInTraditional },
};
