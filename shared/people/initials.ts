import { divideEastAsian } from './divide-east-asian.ts';
import { plainName } from './plain-name.ts';

const FIRST_LETTER = /[\p{L}\p{N}]\p{M}*/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * One or two letters that stand for a person where there is no picture, from the whole name: the family name of a Korean or Chinese name (김, 남궁),
 * or its first character where the family name is open; else the first letters of the first and the last word. '' when it holds no letter.
 */
export const initials = (wholeName: string): string => {
  const name = plainName(wholeName);
  const letters = name.split(' ').flatMap((word) => FIRST_LETTER.exec(word)?.[0] ?? []);
  const [first = ''] = letters;
  if (EAST_ASIAN.test(first)) return divideEastAsian(name)?.familyName ?? first;
  const last = letters.length > 1 ? letters.slice(-1).join('') : '';
  return (first + last).toUpperCase();
};
