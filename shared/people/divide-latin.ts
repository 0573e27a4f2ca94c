import type { NameOrder } from '../schema/customer.ts';
import type { Divided } from './divide-east-asian.ts';
import { romanisedSurnames } from './surnames.ts';
import { isCredential, latinTitle } from './titles.ts';

const WORD = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’.-]*$/u;
const PARTICLE = /^(?:van|von|vom|der|den|de|da|do|dos|das|di|del|della|la|le|du|ter|ten|bin|ibn|al|el|zu|zur|af|av)$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
const NO_PERSON =
  /^(?:team|sales|support|service|services|office|info|admin|billing|accounts?|accounting|department|dept|group|company|co|corp|inc|ltd|llc|llp|plc|gmbh|ag|newsletter|news|help|desk|marketing|orders?|shop|store|center|centre|bank|hotel|university)\.?$/iu;

/**
 * Divides a name in Latin letters: `Dana Fox`, `Fox, Dana`, `Jan van der Berg`, `KIM Minsu`, `Dr. Fox`. Null where the order is open (`Kim Minsu`),
 * where parts may belong either way (`Mary Ann Smith`), or where it is no such name. Mr and Ms go and leave no trace: an honorific is entered
 * by the rep only.
 */
export const divideLatin = (text: string): (Divided & { readonly nameOrder: NameOrder }) | null => {
  const [main = '', ...after] = text.split(/\s*[,，]\s*/u);
  const degrees = after.filter(isCredential);
  const parts = after.filter((part) => !isCredential(part));
  const words = main.split(' ');
  const lead = words.length > 1 ? latinTitle(words[0] ?? '') : null;
  const rest = lead === null ? words : words.slice(1);
  const title = [lead ?? '', ...degrees].filter((each) => each !== '').join(' ');
  const [given, ...furtherParts] = parts;
  if (furtherParts.length > 0 || ![...rest, ...(given?.split(' ') ?? [])].every(isNameWord)) return null;
  if (given !== undefined)
    return isOneSurname(rest) ? { familyName: rest.join(' '), givenName: given, title, nameOrder: 'given-first' } : null;
  if (rest.length === 1 && lead !== null) return { familyName: rest.join(''), givenName: '', title, nameOrder: 'given-first' };
  const divided = divideWords(rest);
  return divided === null ? null : { ...divided, title };
};

const isNameWord = (word: string): boolean => WORD.test(word) && !NO_PERSON.test(word);

const isOneSurname = (words: readonly string[]): boolean => words.slice(0, -1).every((word) => PARTICLE.test(word.toLowerCase()));

const divideWords = (words: readonly string[]): (Omit<Divided, 'title'> & { readonly nameOrder: NameOrder }) | null => {
  const [first, second] = words;
  if (first === undefined || second === undefined) return null;
  if (words.length === 2) {
    if (CAPITALS.test(first) && !CAPITALS.test(second)) return { familyName: first, givenName: second, nameOrder: 'family-first' };
    const shouted = CAPITALS.test(second) && !CAPITALS.test(first);
    if (!shouted && romanisedSurnames.has(first.toLowerCase())) return null;
    return INITIAL.test(second) ? null : { familyName: second, givenName: first, nameOrder: 'given-first' };
  }
  const last = words.slice(-1).join('');
  const middle = words.slice(1, -1);
  if (middle.every((word) => PARTICLE.test(word)))
    return { familyName: words.slice(1).join(' '), givenName: first, nameOrder: 'given-first' };
  const initialled = middle.every((word) => INITIAL.test(word)) && !romanisedSurnames.has(first.toLowerCase());
  return initialled ? { familyName: last, givenName: words.slice(0, -1).join(' '), nameOrder: 'given-first' } : null;
};
