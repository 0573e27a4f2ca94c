import type { Register } from '../schema/customer.ts';
import { type Addressee, isLatin, wholeName } from './name.ts';
import { plainLine } from './plain-line.ts';

/** "Ms Park" only with an honorific the rep entered, warm "Dana" when both names are known, else the whole name as it is written. */
export const englishForm = (customer: Addressee, register: Register): string | undefined => {
  const family = plainLine(customer.familyName);
  const given = plainLine(customer.givenName);
  const divided = family !== '' && given !== '' && isLatin(family) && isLatin(given);
  if (register === 'warm' && divided) return given;
  const honorific = englishHonorific(customer.honorific);
  if (honorific !== undefined && family !== '' && isLatin(family)) return `${honorific} ${family}`;
  return wholeName(customer) || undefined;
};

const englishHonorific = (honorific: string | undefined): string | undefined => {
  const word = plainLine(honorific);
  if (word === '先生') return 'Mr';
  if (word === '女士' || word === '小姐') return 'Ms';
  if (word === '博士' || word === '박사님') return 'Dr';
  return word !== '' && isLatin(word) ? word : undefined;
};
