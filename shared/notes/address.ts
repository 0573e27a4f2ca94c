import { displayName } from '../people/name.ts';
import type { Register } from '../schema/customer.ts';
import { chineseForm, traditionalForm } from './address-chinese.ts';
import { englishForm } from './address-english.ts';
import { koreanForm } from './address-korean.ts';
import type { Addressee } from './addressee.ts';
import type { NoteLanguage } from './note.ts';
import { plainLine } from './plain-line.ts';

/**
 * How a letter in the customer's own language would address them: "김민수 부장님", "王总", "Ms Park", "Dana Fox". The rep's own words for that
 * language win. Where no polite form can be made, the name as it is; '' without a name.
 */
export const addressForm = (customer: Addressee): string =>
  ownWords(customer, customer.language) ?? computedForm(customer, customer.language, 'formal') ?? displayName(customer);

/** The form to use inside a note: in warm English the given name. '' when nobody can be addressed politely ("김" alone). */
export const addressIn = (customer: Addressee, language: NoteLanguage, register: Register): string => {
  const own = ownWords(customer, language);
  if (own !== undefined) return own.replace(greetingWords[language], '').trim() || own;
  return computedForm(customer, language, register) ?? '';
};

/**
 * First line of a note: "Dear Ms Park,", "김민수 부장님, 안녕하십니까.", "尊敬的王总：", "王經理，您好：". A greeting already in the rep's own words is not doubled.
 * Without a name the greeting alone.
 */
export const salutation = (customer: Addressee, language: NoteLanguage, register: Register): string => {
  const own = ownWords(customer, language);
  if (own !== undefined && greetingWords[language].test(own)) return own + lineEnds[language];
  return firstLines[language](addressIn(customer, language, register), register, customer);
};

const firstLines: Readonly<Record<NoteLanguage, (form: string, register: Register, customer: Addressee) => string>> = {
  en: (form) => (form === '' ? 'Hello,' : `Dear ${form},`),
  ko: (form, register) => (form === '' ? '' : `${form}, `) + (register === 'warm' ? '안녕하세요.' : '안녕하십니까.'),
  'zh-CN': (form, register, customer) => {
    if (form === '') return '您好：';
    if (form === displayName(customer)) return `${form}，您好。`;
    return register === 'formal' ? `尊敬的${form}：` : `${form}，您好：`;
  },
  'zh-TW': (form) => (form === '' ? '您好：' : `${form}，您好：`),
};

const greetingWords: Readonly<Record<NoteLanguage, RegExp>> = {
  en: /^(dear|hi|hello|good (morning|afternoon|evening))\s+/iu,
  ko: /[\s,]*안녕하(세요|십니까)$/u,
  'zh-CN': /^(尊敬的|敬爱的|亲爱的)|[，,\s]*您好$/u,
  'zh-TW': /^(尊敬的|敬愛的|親愛的)|[，,\s]*(您好|鈞鑒|台鑒)$/u,
};

const lineEnds: Readonly<Record<NoteLanguage, string>> = { en: ',', ko: '.', 'zh-CN': '：', 'zh-TW': '：' };

const ownWords = (customer: Addressee, language: string): string | undefined => {
  const words = plainLine(customer.addressAs?.[language]).replace(/[\s,，:：;；.。]+$/u, '');
  return words === '' ? undefined : words;
};

const computedForm = (customer: Addressee, language: string, register: Register): string | undefined => {
  if (language === 'ko') return koreanForm(customer);
  if (language === 'zh-CN') return chineseForm(customer);
  if (language === 'zh-TW') return traditionalForm(customer);
  return englishForm(customer, register);
};
