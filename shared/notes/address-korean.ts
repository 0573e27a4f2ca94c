import { displayName } from '../people/name.ts';
import { isKnownTitle } from '../people/titles.ts';
import { type Addressee, isBareSurname } from './addressee.ts';
import { plainLine } from './plain-line.ts';

/** "김민수 부장님"; without a title "김민수 님". Undefined for a surname without a title: never 김 님. */
export const koreanForm = (customer: Addressee): string | undefined => {
  const name = displayName(customer);
  if (name === '') return undefined;
  const title = koreanTitle(customer.title) ?? koreanTitle(politeOnly(customer.honorific));
  if (title !== undefined) return `${name} ${title}님`;
  if (isBareSurname(customer)) return undefined;
  if (name.endsWith('님')) return name;
  return isKnownTitle(name.slice(1)) ? `${name}님` : `${name} 님`;
};

/** Titles in Hangul and acronyms (CTO) take 님; of "부장 / 구매팀장" the first; others are left out. */
const koreanTitle = (title: string | undefined): string | undefined => {
  const first = plainLine(title).split(/[/,·|(]/u)[0] ?? '';
  const bare = first.replace(/\s*님\s*$/u, '').trim();
  return /\p{Script=Hangul}$/u.test(bare) || /^[A-Z]{2,4}$/u.test(bare) ? bare : undefined;
};

const politeOnly = (honorific: string | undefined): string | undefined => (plainLine(honorific).endsWith('님') ? honorific : undefined);
