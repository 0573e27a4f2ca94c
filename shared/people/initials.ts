import type { Customer } from '../schema/customer.ts';
import { displayName } from './name.ts';

const FIRST_LETTER = /[\p{L}\p{N}]\p{M}*/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * One or two letters that stand for a person where there is no picture: the family name in East Asian characters (김, 남궁), else the first letters
 * of the first and the last word. '' when the name holds no letter.
 */
export const initials = (customer: Pick<Customer, 'familyName' | 'givenName' | 'nameOrder'>): string => {
  const name = displayName(customer);
  const letters = name.split(' ').flatMap((word) => FIRST_LETTER.exec(word)?.[0] ?? []);
  const [first = ''] = letters;
  if (EAST_ASIAN.test(first))
    return EAST_ASIAN.test(customer.familyName) && /^.{1,2}$/u.test(customer.familyName) ? customer.familyName : first;
  const last = letters.length > 1 ? letters.slice(-1).join('') : '';
  return (first + last).toUpperCase();
};
