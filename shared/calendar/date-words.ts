/** What words in a date say. `weekday`: Monday is 1, Sunday 7. `half`: of the day, 0 before noon. `filler` says nothing, as "at". */
export type DateWord = readonly ['month' | 'weekday' | 'half' | 'filler', number];

export interface DateWords {
  /** Matches one of the words at `lastIndex`, the longest first. */
  readonly pattern: RegExp;
  readonly meanings: ReadonlyMap<string, DateWord>;
}

/** Every month, weekday and hour is among them. */
const SAMPLES = Array.from({ length: 24 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index * 15, index)));
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long' },
  { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: 'numeric', hour12: true },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
];
/** Marks of direction, quotes, and full stops of abbreviations. */
const TRIFLES = /[\u200E\u200F\u202A-\u202E\u2066-\u2069"'’׳״]|(?<=\p{L})\./gu;
const SYNTAX = /[\\^$.*+?()[\]{}|]/gu;

const known = new Map<string, DateWords>();

/** Words of a language and of English, as the browser itself writes dates. A word that says two things is none of them. */
export const dateWordsOf = (language: string): DateWords => {
  const words = known.get(language) ?? collect(language);
  known.set(language, words);
  return words;
};

/** Text as words are compared: lower case, one space between words, without trifles. */
export const plainDate = (text: string): string => text.normalize('NFKC').replace(TRIFLES, '').replace(/\s+/gu, ' ').trim().toLowerCase();

const collect = (language: string): DateWords => {
  const meanings = new Map<string, DateWord>();
  const doubtful = new Set<string>();
  for (const [word, meaning] of [...wordsIn('en'), ...wordsIn(language)]) {
    const before = meanings.get(word);
    if (!/\p{L}/u.test(word) || (before !== undefined && meaning[0] === 'filler')) continue;
    if (before !== undefined && before[0] !== 'filler' && String(before) !== String(meaning)) doubtful.add(word);
    meanings.set(word, meaning);
  }
  const longestFirst = [...meanings.keys()].toSorted((one, other) => other.length - one.length);
  for (const word of doubtful) meanings.delete(word);
  return { pattern: new RegExp(longestFirst.map((word) => word.replace(SYNTAX, String.raw`\$&`)).join('|'), 'uy'), meanings };
};

/** None for a language that the browser does not know. */
const wordsIn = (language: string): readonly (readonly [string, DateWord])[] => {
  try {
    const [locale] = Intl.DateTimeFormat.supportedLocalesOf(language);
    if (locale === undefined) return [];
    return STYLES.flatMap((style) => {
      const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...style });
      return SAMPLES.flatMap((date) => format.formatToParts(date).flatMap((part) => meaningsOf(part, date)));
    });
  } catch {
    return [];
  }
};

const meaningsOf = ({ type, value }: Intl.DateTimeFormatPart, date: Date): readonly (readonly [string, DateWord])[] => {
  const word = plainDate(value);
  if (type === 'month') return [[word, ['month', date.getUTCMonth() + 1]]];
  if (type === 'weekday') return [[word, ['weekday', date.getUTCDay() === 0 ? 7 : date.getUTCDay()]]];
  if (type === 'dayPeriod') return [[word, ['half', date.getUTCHours() < 12 ? 0 : 1]]];
  return type === 'literal' ? (word.match(/\p{L}+/gu) ?? []).map((filler) => [filler, ['filler', 0]]) : [];
};
