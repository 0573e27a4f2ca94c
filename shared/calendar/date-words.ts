/** What a word in a date says. `filler` says nothing, as "at". */
export type DateWord =
  | { readonly type: 'month'; readonly month: number }
  /** Monday is 1, Sunday 7. */
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'half'; readonly half: 'am' | 'pm' }
  | { readonly type: 'filler' };

export interface DateWords {
  /** Matches one of the words at `lastIndex`, the longest first. */
  readonly pattern: RegExp;
  readonly meanings: ReadonlyMap<string, DateWord>;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const YEAR = 2026;
/** Of January in that year. */
const FIRST_MONDAY = 5;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WIDTHS = ['long', 'short'] as const;
const QUOTES = /["'’׳״]/gu;
const SYNTAX = /[\\^$.*+?()[\]{}|]/gu;
const BIDI_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const known = new Map<string, DateWords>();

/** Words of a language and of English, as the browser itself writes dates. A word that says two things is none of them; an unknown language has none. */
export const dateWordsOf = (language: string): DateWords => {
  const words = known.get(language) ?? collect(language);
  known.set(language, words);
  return words;
};

/** Text as words are compared: lower case, without marks of direction, quotes and the full stops of abbreviations. */
export const plainDate = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(BIDI_MARKS, '')
    .replace(QUOTES, '')
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const collect = (language: string): DateWords => {
  const meanings = new Map<string, DateWord>();
  const doubtful = new Set<string>();
  for (const [name, meaning] of [...wordsIn('en'), ...(isKnown(language) ? wordsIn(language) : [])]) {
    const word = plainDate(name);
    const before = meanings.get(word);
    if (!/\p{L}/u.test(word) || (meaning.type === 'filler' && before !== undefined)) continue;
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(meaning)) doubtful.add(word);
    meanings.set(word, meaning);
  }
  for (const word of doubtful) meanings.delete(word);
  const longestFirst = [...meanings.keys(), ...doubtful].toSorted((one, other) => other.length - one.length);
  return { pattern: new RegExp(longestFirst.map((word) => word.replace(SYNTAX, String.raw`\$&`)).join('|'), 'uy'), meanings };
};

const isKnown = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

const wordsIn = (language: string): readonly (readonly [string, DateWord])[] => {
  const parts = (options: Intl.DateTimeFormatOptions, date: Date): readonly Intl.DateTimeFormatPart[] =>
    new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...options }).formatToParts(date);
  const valuesOf = (type: string, date: Date, options: readonly Intl.DateTimeFormatOptions[]): readonly string[] =>
    options.flatMap((option) => parts(option, date).flatMap((part) => (part.type === type ? [part.value] : [])));

  const months = MONTHS.flatMap((month) =>
    valuesOf('month', inUtc(month), [
      ...WIDTHS.map((width) => ({ month: width })),
      ...WIDTHS.map((width) => ({ year: 'numeric' as const, month: width, day: 'numeric' as const })),
    ]).map((name) => [name, { type: 'month', month }] as const),
  );
  const weekdays = WEEKDAYS.flatMap((weekday) =>
    valuesOf(
      'weekday',
      inUtc(1, FIRST_MONDAY + weekday - 1),
      WIDTHS.map((width) => ({ weekday: width })),
    ).map((name) => [name, { type: 'weekday', weekday }] as const),
  );
  const halves = HOURS.flatMap((hour) =>
    valuesOf('dayPeriod', inUtc(1, 1, hour), [{ hour: 'numeric', minute: 'numeric', hour12: true }, { timeStyle: 'short' }]).map(
      (name) => [name, { type: 'half', half: hour < 12 ? 'am' : 'pm' }] as const,
    ),
  );
  const fillers = valuesOf('literal', inUtc(1), [{ dateStyle: 'full', timeStyle: 'short' }, { dateStyle: 'long' }])
    .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
    .map((name) => [name, { type: 'filler' }] as const);
  return [...months, ...weekdays, ...halves, ...fillers];
};

const inUtc = (month: number, day = 1, hour = 0): Date => new Date(Date.UTC(YEAR, month - 1, day, hour));
