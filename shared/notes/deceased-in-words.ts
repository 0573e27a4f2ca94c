import type { NoteLanguage } from './note.ts';

/**
 * Who died, as a letter of condolence says it to the bereaved: "your father", "부친상", "令尊". Undefined, so not mentioned, for any relation without
 * a form that is certain in that language.
 */
export const deceasedInWords = (relation: string | null | undefined, language: NoteLanguage): string | undefined =>
  forms[language].get(relation ?? '');

const forms: Readonly<Record<NoteLanguage, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['father', 'your father'],
    ['mother', 'your mother'],
    ['wife', 'your wife'],
    ['husband', 'your husband'],
  ]),
  ko: new Map([
    ['father', '부친상'],
    ['mother', '모친상'],
  ]),
  'zh-CN': new Map([
    ['father', '令尊'],
    ['mother', '令堂'],
    ['wife', '尊夫人'],
  ]),
  'zh-TW': new Map([
    ['father', '令尊'],
    ['mother', '令堂'],
    ['wife', '尊夫人'],
  ]),
};
