import type { ByLanguage, NoteLanguage } from './note.ts';

/** Whose birthday it is in the family, as one says it to the customer: "your daughter", "따님", "令嬡". Undefined, so not named, for anybody else. */
export const familyMemberInWords = (relation: string | null | undefined, language: NoteLanguage): string | undefined =>
  forms[language].get(relation ?? '');

const forms: ByLanguage<ReadonlyMap<string, string>> = {
  en: new Map([
    ['wife', 'your wife'],
    ['husband', 'your husband'],
    ['son', 'your son'],
    ['daughter', 'your daughter'],
  ]),
  ko: new Map([
    ['wife', '사모님'],
    ['husband', '부군'],
    ['son', '아드님'],
    ['daughter', '따님'],
  ]),
  'zh-CN': new Map([
    ['wife', '尊夫人'],
    ['husband', '您先生'],
    ['son', '令郎'],
    ['daughter', '令爱'],
  ]),
  'zh-TW': new Map([
    ['wife', '尊夫人'],
    ['husband', '您先生'],
    ['son', '令郎'],
    ['daughter', '令嬡'],
  ]),
};
