import { chineseCompoundSurnames, chineseSurnames, doubtfulCompoundSurnames, koreanCompoundSurnames, koreanSurnames } from './surnames.ts';
import { eastAsianTitle, isKnownTitle } from './titles.ts';

export interface Divided {
  readonly familyName: string;
  readonly givenName: string;
  readonly title: string;
}

const HANGUL = /^\p{Script=Hangul}+$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Words that begin with a surname's character and are no person: departments, firms, roles. */
const NO_PERSON =
  /(?:팀|부|과|처|청|센터|마트|은행|마케팅|관리자|담당자|운영자|고객님|公司|集团|集團|部|厂|廠|店|中心|客服|银行|銀行|大学|大學|医院|醫院|办公室|辦公室)$/u;

/**
 * Divides a name in Hangul or Han characters, title included: `김민수 부장`, `김 민수`, `王伟 经理`, `欧阳娜娜`. Null where more than one reading is
 * possible, or where it is no such name: then nothing is divided. A surname with a title leaves the given name empty.
 */
export const divideEastAsian = (text: string): Divided | null => {
  const words = text.split(' ');
  if (!words.every((word) => HANGUL.test(word)) && !words.every((word) => HAN.test(word))) return null;
  const { rest, titles } = takeTitles(words);
  const title = titles.filter((each) => each !== '').join(' ');
  const [first, second, third] = rest;
  if (first === undefined || NO_PERSON.test(rest.join(''))) return null;
  if (second === undefined) {
    if (title !== '' && isSurname(first)) return { familyName: first, givenName: '', title };
    return titled(divideJoined(first), title);
  }
  if (third !== undefined) {
    const spelled = rest.length === 3 && rest.every((word) => word.length === 1) && isSurname(first);
    return spelled ? { familyName: first, givenName: second + third, title } : null;
  }
  if (isSurname(first) && second.length <= 2) return { familyName: first, givenName: second, title };
  if (isSurname(second) && first.length <= 2) return { familyName: second, givenName: first, title };
  return null;
};

/** The titles at the end of a name, or else the one before it; `rest` is never empty. */
const takeTitles = (words: readonly string[]): { readonly rest: readonly string[]; readonly titles: readonly string[] } => {
  const firstOfEnd = words.findLastIndex((word, index) => index === 0 || eastAsianTitle(word) === null) + 1;
  const atEnd = words.slice(firstOfEnd);
  const before = words.slice(0, firstOfEnd);
  const leading = before[0] === undefined ? null : eastAsianTitle(before[0]);
  const titles = atEnd.map((word) => eastAsianTitle(word) ?? '');
  return leading !== null && titles.length === 0 && before.length > 1
    ? { rest: before.slice(1), titles: [leading] }
    : { rest: before, titles };
};

const titled = (name: Omit<Divided, 'title'> | null, title: string): Divided | null => (name === null ? null : { ...name, title });

const divideJoined = (written: string): Omit<Divided, 'title'> | null => {
  const name = HANGUL.test(written) && written.length > 3 ? written.replace(/[님씨]$/u, '') : written;
  const compound = name.slice(0, 2);
  if (isCompoundSurname(compound) && (name.length === 3 || name.length === 4)) {
    return name.length === 3 && doubtfulCompoundSurnames.has(compound) ? null : divideAfter(name, 2);
  }
  const lengths = HANGUL.test(name) ? [3] : [2, 3];
  return lengths.includes(name.length) && isSurname(name.slice(0, 1)) && !isCompoundSurname(name) ? divideAfter(name, 1) : null;
};

/** 김부장 and 王总 are a surname with a title, 김상무 may be a name: not divided either way. */
const divideAfter = (name: string, length: number): Omit<Divided, 'title'> | null =>
  isKnownTitle(name.slice(length)) ? null : { familyName: name.slice(0, length), givenName: name.slice(length) };

const isCompoundSurname = (text: string): boolean => koreanCompoundSurnames.has(text) || chineseCompoundSurnames.has(text);

const isSurname = (text: string): boolean => koreanSurnames.has(text) || chineseSurnames.has(text) || isCompoundSurname(text);
