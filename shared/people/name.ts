import type { Customer, Language, NameOrder } from '../schema/customer.ts';
import { divideEastAsian } from './divide-east-asian.ts';
import { divideLatin } from './divide-latin.ts';
import { plainName } from './plain-name.ts';
import { readNameParts } from './name-parts.ts';

export interface SplitName {
  readonly familyName: string;
  readonly givenName: string;
  readonly nameOrder: NameOrder;
  /** As they write it, without 님; '' when none stands there. */
  readonly title: string;
  /** A firm named beside the person; '' when none. A hint only: it may be a department. */
  readonly organisation: string;
}

const LONGEST_NAME = 120;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ALL_EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々·・\s]+$/u;

/**
 * The parts of a name as a webmail shows it; a prefill that the rep sees and corrects. Where it can be read in two ways it stays whole in
 * `givenName`. Everything is '' when the webmail shows only the address or a part of it: no person is made up from an address, not even from
 * `dana.fox@…`, for `harbour.sales@…` looks the same.
 */
export const splitName = (shown: string, email: string): SplitName => {
  const plain = plainName(shown);
  if (isAddress(plain, email)) return { ...nobody, nameOrder: 'given-first' };
  const { main, title: besideTitle, organisation } = readNameParts(plain);
  const eastAsian = EAST_ASIAN.test(main);
  const divided = Array.from(main).length > LONGEST_NAME ? null : eastAsian ? eastAsianName(main) : divideLatin(main);
  if (divided !== null) return { ...divided, title: divided.title || besideTitle, organisation };
  const whole = Array.from(main).slice(0, LONGEST_NAME).join('').trim();
  return { ...nobody, givenName: whole, nameOrder: eastAsian ? 'family-first' : 'given-first', title: besideTitle, organisation };
};

/** The whole name in its own order, without a space inside a name in East Asian characters; '' when there is no name. */
export const displayName = ({ familyName, givenName, nameOrder }: Pick<Customer, 'familyName' | 'givenName' | 'nameOrder'>): string => {
  const family = plainName(familyName);
  const given = plainName(givenName);
  if (family === '' || given === '') return family + given;
  if (ALL_EAST_ASIAN.test(family) && ALL_EAST_ASIAN.test(given)) return family + given;
  return nameOrder === 'family-first' ? `${family} ${given}` : `${given} ${family}`;
};

/**
 * The language to propose for somebody new: Hangul → Korean; Han characters → Chinese, traditional for addresses in Taiwan, Hong Kong and Macao;
 * everything else, kana too, → English.
 */
export const guessLanguage = (name: string, email: string): Language => {
  const plain = plainName(name);
  if (/\p{Script=Hangul}/u.test(plain)) return 'ko';
  if (!/\p{Script=Han}/u.test(plain) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return 'en';
  return /\.(?:tw|hk|mo)$/iu.test(email.trim()) ? 'zh-TW' : 'zh-CN';
};

const nobody = { familyName: '', givenName: '', title: '', organisation: '' };

const eastAsianName = (text: string): (ReturnType<typeof divideEastAsian> & { readonly nameOrder: NameOrder }) | null => {
  const divided = divideEastAsian(text.replace(/ ?[,，] ?/u, ' '));
  return divided === null ? null : { ...divided, nameOrder: 'family-first' };
};

/** An address, an undecoded header word, or what a webmail makes of the part before the @. */
const isAddress = (text: string, email: string): boolean => {
  if (/^\S+@\S+$/u.test(text) || /=\?[^?\s]+\?[bq]\?/iu.test(text)) return true;
  const local = plainName(email).split('@')[0] ?? '';
  return text.toLowerCase() === local.toLowerCase() && (text === text.toLowerCase() || /[\d._+-]/u.test(text));
};
