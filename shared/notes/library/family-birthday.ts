import type { Occasion } from '../note.ts';
import { shortForms } from '../short-form.ts';
import { familyBirthdayCallInEnglish, familyBirthdayInEnglish, familyBirthdayShortInEnglish } from './en/family-birthday.ts';
import { familyBirthdayCallInKorean, familyBirthdayInKorean, familyBirthdayShortInKorean } from './ko/family-birthday.ts';
import { familyBirthdayCallInChinese, familyBirthdayInChinese, familyBirthdayShortInChinese } from './zh-cn/family-birthday.ts';
import { familyBirthdayCallInTraditional, familyBirthdayInTraditional, familyBirthdayShortInTraditional } from './zh-tw/family-birthday.ts';

/** Birthday of wife, husband or child; speaks to the customer, names the person only when the rep wants it (`family_member`). */
export const familyBirthday: Occasion = {
  id: 'family-birthday',
  answersConversation: false,
  mail: { en: familyBirthdayInEnglish, ko: familyBirthdayInKorean, 'zh-CN': familyBirthdayInChinese, 'zh-TW': familyBirthdayInTraditional },
  call: {
    en: familyBirthdayCallInEnglish,
    ko: familyBirthdayCallInKorean,
    'zh-CN': familyBirthdayCallInChinese,
    'zh-TW': familyBirthdayCallInTraditional,
  },
  ...shortForms({
    en: familyBirthdayShortInEnglish,
    ko: familyBirthdayShortInKorean,
    'zh-CN': familyBirthdayShortInChinese,
    'zh-TW': familyBirthdayShortInTraditional,
  }),
};
