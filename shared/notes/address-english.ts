import { displayName } from '../people/name.ts';
import { plainName } from '../people/plain-name.ts';
import type { Register } from '../schema/customer.ts';
import { type Addressee, isLatin } from './addressee.ts';
import { plainLine } from './plain-line.ts';

/** "Ms Park" only with an honorific the rep entered, warm "Dana" when both names are known, else the whole name as it is written. Undefined for a surname alone. */
export const englishForm = (customer: Addressee, register: Register): string | undefined => {
  const family = plainName(customer.familyName);
  const given = plainName(customer.givenName);
  const divided = family !== '' && given !== '' && isLatin(family) && isLatin(given);
  if (register === 'warm' && divided) return given;
  const honorific = englishHonorific(customer.honorific);
  if (honorific !== undefined && family !== '' && isLatin(family)) return `${honorific} ${family}`;
  return given === '' ? undefined : displayName(customer);
};

const englishHonorific = (honorific: string | undefined): string | undefined => {
  const word = plainLine(honorific);
  if (word === '先生') return 'Mr';
  if (word === '女士' || word === '小姐') return 'Ms';
  if (word === '博士' || word === '박사님') return 'Dr';
  return word !== '' && isLatin(word) ? word : undefined;
};
