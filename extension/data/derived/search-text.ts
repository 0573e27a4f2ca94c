/** Longest word that is told apart, in UTF-16 code units; both what is stored and what is typed is cut there. */
const LONGEST_WORD = 64;

/** Longest text that is taken apart. */
const LONGEST_TEXT = 200;

const EAST_ASIAN = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const BETWEEN_EAST_ASIAN = new RegExp(String.raw`(?<=${EAST_ASIAN})\s+(?=${EAST_ASIAN})`, 'gu');
const IS_EAST_ASIAN = new RegExp(`^${EAST_ASIAN}$`, 'u');

/** Latin letters that do not come apart into a letter and a sign. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

/** Text as it is compared: full and half width, capitals, diacritics and apostrophes make no difference. */
export const fold = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’ʼ`]/g, '')
    .replaceAll(/[ßæœøłđðı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');

/** Folded words of a text, without what stands between them. */
export const wordsOf = (text: string): readonly string[] => (fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(cut);

/** A text as one folded word. */
export const compact = (text: string): string => cut(wordsOf(text).join(''));

/**
 * What a text is found by: its words, and of Chinese, Korean and Japanese, which writes words without spaces or with spaces at will, every ending
 * too, so that a prefix of one of them is any part of it.
 */
export const endingsOf = (text: string): readonly string[] => wordsOf(fold(text).replaceAll(BETWEEN_EAST_ASIAN, '')).flatMap(endings);

export const cut = (word: string): string => word.slice(0, LONGEST_WORD);

const endings = (word: string): readonly string[] => {
  const letters = Array.from(word);
  return letters.flatMap((letter, index) => (index === 0 || IS_EAST_ASIAN.test(letter) ? [letters.slice(index).join('')] : []));
};
