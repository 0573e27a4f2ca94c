export const particlePairs = ['은/는', '이/가', '을/를', '과/와', '으로/로'] as const;
export type ParticlePair = (typeof particlePairs)[number];

/** How a word ends when read aloud in Korean; `unknown` when it cannot be told. */
export type Ending = 'vowel' | 'consonant' | 'rieul' | 'unknown';

/**
 * The particle that agrees with the word's last sound, digits and Latin letters read as a Korean reads them ("CT-40을", "PDF를"). Brackets at the
 * end do not count. Where the sound cannot be told, both are given: "을(를)".
 */
export const particle = (word: string, pair: ParticlePair): string => {
  const ending = endingOf(word);
  if (ending === 'unknown') return undecided[pair];
  const [afterConsonant = '', afterVowel = ''] = pair.split('/');
  if (ending === 'rieul') return pair === '으로/로' ? afterVowel : afterConsonant;
  return ending === 'consonant' ? afterConsonant : afterVowel;
};

/** The word with its particle. Throws on a pair that is none: a fault of the template. */
export const withParticle = (word: string, pair: string): string => word + particle(word, asPair(pair));

/** The pair as written where the word is not known yet: "을(를)". */
export const undecidedParticle = (pair: string): string => undecided[asPair(pair)];

const undecided: Readonly<Record<ParticlePair, string>> = {
  '은/는': '은(는)',
  '이/가': '이(가)',
  '을/를': '을(를)',
  '과/와': '과(와)',
  '으로/로': '(으)로',
};

const asPair = (pair: string): ParticlePair => {
  const known = particlePairs.find((each) => each === pair);
  if (known === undefined) throw new Error(`No pair of particles: ${pair}`);
  return known;
};

const endingOf = (word: string): Ending => {
  const read = spoken(word);
  const last = read.at(-1) ?? '';
  if (/[가-힣]/u.test(last)) return syllableEnding(last);
  if (/\d/u.test(last)) return digitEndings[Number(last)] ?? 'unknown';
  if (/[%+]/u.test(last)) return 'vowel';
  return latinEnding(read);
};

const spoken = (word: string): string => {
  const composed = word.normalize('NFC').trim();
  const withoutBrackets = composed.replace(/\s*[(（[［][^()（）[\]［］]*[)）\]］]\s*$/u, '');
  const read = (withoutBrackets === '' ? composed : withoutBrackets).replace(/[^\p{L}\p{N}%+]+$/u, '');
  return read.replace(/[\p{Script=Latin}\p{M}]+$/u, (tail) => tail.normalize('NFD').replace(/\p{M}/gu, ''));
};

const FIRST_SYLLABLE = 0xac00;
const FINALS_PER_VOWEL = 28;
const RIEUL = 8;

const syllableEnding = (syllable: string): Ending => {
  const final = ((syllable.codePointAt(0) ?? FIRST_SYLLABLE) - FIRST_SYLLABLE) % FINALS_PER_VOWEL;
  if (final === 0) return 'vowel';
  return final === RIEUL ? 'rieul' : 'consonant';
};

/** 영(십, 백, 천) 일 이 삼 사 오 육 칠 팔 구. */
const digitEndings: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** Units read as a word after a number: 킬로그램, 톤; 미터, 리터. */
const unitEndings: ReadonlyMap<string, Ending> = new Map([
  ['g', 'consonant'],
  ['kg', 'consonant'],
  ['mg', 'consonant'],
  ['t', 'consonant'],
  ['mm', 'vowel'],
  ['cm', 'vowel'],
  ['m', 'vowel'],
  ['km', 'vowel'],
  ['l', 'vowel'],
  ['ml', 'vowel'],
]);

const LONGEST_ACRONYM = 4;

const latinEnding = (read: string): Ending => {
  const word = /[A-Za-z]+$/u.exec(read)?.[0];
  if (word === undefined) return 'unknown';
  const unit = /\d\s?[A-Za-z]+$/u.test(read) ? unitEndings.get(word.toLowerCase()) : undefined;
  if (unit !== undefined) return unit;
  const spelledOut = word.length === 1 || (word === word.toUpperCase() && word.length <= LONGEST_ACRONYM);
  return spelledOut ? letterEnding(word.slice(-1).toUpperCase()) : wordEnding(word.toLowerCase());
};

const letterEnding = (letter: string): Ending => {
  if (letter === 'L' || letter === 'R') return 'rieul';
  return letter === 'M' || letter === 'N' ? 'consonant' : 'vowel';
};

const wordEnding = (word: string): Ending => {
  if (/(l|le)$/u.test(word)) return 'rieul';
  if (/(m|n|ng|[aeiou][mn]e)$/u.test(word)) return 'consonant';
  if (/([aeiouy][bpkctg]|pe|[mn]e)$/u.test(word)) return 'unknown';
  return 'vowel';
};
