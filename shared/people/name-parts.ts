import { divideEastAsian } from './divide-east-asian.ts';
import { romanisedSurnames } from './surnames.ts';
import { eastAsianTitle } from './titles.ts';

/** A shown name taken apart at brackets and bars, before the name itself is divided. */
export interface NameParts {
  readonly main: string;
  readonly title: string;
  readonly organisation: string;
}

const AT_START = /^[([（［【〔]([^()[\]（）［］【】〔〕]*)[)\]）］】〕]/u;
const AT_END = /[([（［【〔]([^()[\]（）［］【】〔〕]*)[)\]）］】〕]$/u;
const BARS = / ?[|/｜／] ?| [-–—·] /u;
const QUOTES = `"“”„«»`;
const NOISE = /^$|@|^via |^(?:she|he|they)\b|^ext(?:ernal)?$|^外部$|^외부$/iu;

/**
 * Takes apart what stands around a name: an address in angle brackets, quotes, "via …" of mailing lists, brackets, and bars around a Korean or
 * Chinese name (김민수 | 대한정밀). What stands beside the name is a title, the same name in another script, or else the one organisation hint; two
 * hints are none.
 */
export const readNameParts = (plain: string): NameParts => {
  const named = unquote(plain.replace(/ ?<[^<>]*@[^<>]*>$/u, '')).replace(/^(.+?) via .+$/iu, '$1');
  const { text, inBrackets } = takeBrackets(unquote(named));
  const { main, others } = readBars(unquote(text));
  const read = [...inBrackets, ...others].filter((words) => !NOISE.test(words) && !isSameName(words, main)).map(readBeside);
  return { main, title: onlyOne(read.map(({ title }) => title)), organisation: onlyOne(read.map(({ organisation }) => organisation)) };
};

/** Brackets before or after the whole name speak about the person; one inside it (`Dana (Danny) Fox`) is part of it. */
const takeBrackets = (text: string): { readonly text: string; readonly inBrackets: readonly string[] } => {
  const inBrackets: string[] = [];
  let rest = text;
  for (let found = AT_START.exec(rest) ?? AT_END.exec(rest); found !== null; found = AT_START.exec(rest) ?? AT_END.exec(rest)) {
    const inner = (found[1] ?? '').trim();
    rest = (rest.slice(0, found.index) + rest.slice(found.index + found[0].length)).trim();
    if (rest === '') return { text: inner, inBrackets };
    inBrackets.push(inner);
  }
  return { text: rest, inBrackets };
};

const readBars = (text: string): { readonly main: string; readonly others: readonly string[] } => {
  const segments = text.split(BARS);
  const names = segments.filter((segment) => divideEastAsian(segment) !== null);
  const [main] = names;
  return segments.length > 1 && names.length === 1 && main !== undefined
    ? { main, others: segments.filter((segment) => segment !== main) }
    : { main: text, others: [] };
};

const readBeside = (text: string): { readonly title: string; readonly organisation: string } => {
  const words = text.split(' ');
  const firstOfTitle = words.findLastIndex((word) => eastAsianTitle(word) === null) + 1;
  const title = words.slice(firstOfTitle).map((word) => eastAsianTitle(word) ?? '');
  return { title: title.filter((each) => each !== '').join(' '), organisation: words.slice(0, firstOfTitle).join(' ') };
};

const isSameName = (words: string, main: string): boolean =>
  /\p{Script=Latin}/u.test(main)
    ? divideEastAsian(words) !== null
    : /^[\p{Script=Latin}\s,.-]+$/u.test(words) &&
      words
        .toLowerCase()
        .split(/[\s,]+/u)
        .some((word) => romanisedSurnames.has(word));

const unquote = (text: string): string => {
  const bare = text.replace(new RegExp(`^[${QUOTES} ]+|[${QUOTES} ]+$`, 'gu'), '');
  return /^['‘’].*['‘’]$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
};

const onlyOne = (found: readonly string[]): string => {
  const different = [...new Set(found.filter((each) => each !== ''))];
  return different.length === 1 ? different.join('') : '';
};
