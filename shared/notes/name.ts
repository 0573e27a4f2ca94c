import type { Customer } from '../schema/customer.ts';
import { plainLine } from './plain-line.ts';

/** What is needed of a customer to write their name. */
export type Named = Pick<Customer, 'familyName' | 'givenName' | 'nameOrder'>;

/** The fields of a customer that say how to address them. */
export type Addressee = Named & Pick<Customer, 'title' | 'honorific' | 'addressAs' | 'language'>;

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\s]+$/u;

/**
 * The whole name in its own order: "Dana Fox", "김민수", "王伟". Parts in Chinese, Korean or Japanese script are joined family first without a
 * space. '' when there is no name.
 */
export const wholeName = ({ familyName, givenName, nameOrder }: Named): string => {
  const family = plainLine(familyName);
  const given = plainLine(givenName);
  if (family === '' || given === '') return family + given;
  if (EAST_ASIAN.test(family) && EAST_ASIAN.test(given)) return family + given;
  return nameOrder === 'family-first' ? `${family} ${given}` : `${given} ${family}`;
};

/** A surname alone, or one syllable that can only be one: nobody is addressed by it without a title. */
export const isBareSurname = (customer: Named): boolean => {
  const whole = wholeName(customer);
  return plainLine(customer.givenName) === '' || /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(whole);
};

export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(text);
