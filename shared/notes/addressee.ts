import { displayName } from '../people/name.ts';
import { plainName } from '../people/plain-name.ts';
import type { Customer } from '../schema/customer.ts';

/** The fields of a customer that say how to address them. */
export type Addressee = Pick<Customer, 'familyName' | 'givenName' | 'nameOrder' | 'title' | 'honorific' | 'addressAs' | 'language'>;

/** A surname alone, or one syllable that can only be one: nobody is addressed by it without a title. */
export const isBareSurname = (customer: Addressee): boolean =>
  plainName(customer.givenName) === '' || /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(displayName(customer));

export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(text);
