import { withoutMark } from './advertising.ts';
import type { Note } from './note-for.ts';
import type { NoteLanguage } from './note.ts';
import { particlePairs } from './particle.ts';
import { knownValues } from './render.ts';

export interface EditedText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/**
 * A note that the rep edited, as a text for others: what was filled in becomes a placeholder again wherever it still stands word for word, the
 * signature becomes the rep's name, the marks of an offer go. Where two placeholders had the same words nobody knows which is meant: these stay. What else the rep wrote about
 * this customer stays as well, so nobody else may get it before the rep has looked it over.
 */
export const keptText = (
  { subject, paragraphs }: EditedText,
  note: Pick<Note, 'values' | 'signature' | 'offer' | 'language'>,
): { readonly subject: string; readonly body: string } => {
  const { mark = '', optOut = '' } = note.offer ?? {};
  const names = nameByValue(note);
  const general = (text: string): string => withPlaceholders(text, names, note.language);
  const [first = '', ...rest] = withoutLinesUnderName(withoutLine(paragraphs, optOut), note);
  return {
    subject: general(withoutMark(subject, mark)),
    body: [withoutMark(first, mark), ...rest].map(general).join('\n\n'),
  };
};

/** In a message it is a line among others. */
const withoutLine = (paragraphs: readonly string[], line: string): readonly string[] =>
  line === '' ? paragraphs : paragraphs.map((paragraph) => linesBut(paragraph, line)).filter((paragraph) => paragraph !== '');

const linesBut = (paragraph: string, line: string): string =>
  paragraph
    .split('\n')
    .filter((each) => each.trim() !== line)
    .join('\n');

/** What stands under the rep's name comes from the settings each time. */
const withoutLinesUnderName = (
  paragraphs: readonly string[],
  { signature, values }: Pick<Note, 'signature' | 'values'>,
): readonly string[] => {
  const repName = knownValues({ name: values.rep_name }).get('name');
  const last = paragraphs.at(-1);
  if (repName === undefined || last === undefined || signature === '' || !last.trimEnd().endsWith(signature)) return paragraphs;
  const signed = signature.split('\n').filter((line) => line.includes(repName));
  return [...paragraphs.slice(0, -1), last.trimEnd().slice(0, -signature.length) + signed.join('\n')];
};

const SHORTEST = 2;

/** Longest first: the form of address stands within the salutation. */
const nameByValue = ({ values }: Pick<Note, 'values'>): ReadonlyMap<string, string> => {
  const known = [...knownValues(values)].filter(([, value]) => value.length >= SHORTEST);
  const single = known.filter(([name, value]) => known.every(([other, same]) => other === name || same !== value));
  return new Map(single.map(([name, value]) => [value, name] as const).toSorted(([one], [other]) => other.length - one.length));
};

/** One pass, so that nothing is looked for in what was put in. A word of Latin letters or digits is not a part of a longer one; a Korean particle follows the word. */
const withPlaceholders = (text: string, names: ReadonlyMap<string, string>, language: NoteLanguage): string => {
  if (names.size === 0) return text;
  const values = [...names.keys()].map(wholeWord).join('|');
  const following = language === 'ko' ? `(?:(${[...pairByParticle.keys()].join('|')})(?![가-힣]))?` : '()';
  return text.replaceAll(new RegExp(`(${values})${following}`, 'gu'), (_, value: string, particle: string | undefined) => {
    const pair = pairByParticle.get(particle ?? '');
    return `{{ ${names.get(value) ?? ''}${pair === undefined ? '' : ` | josa: "${pair}"`} }}`;
  });
};

const wholeWord = (value: string): string =>
  `${/^[\p{Script=Latin}\d]/u.test(value) ? `(?<!${LATIN})` : ''}${literal(value)}${/[\p{Script=Latin}\p{M}\d]$/u.test(value) ? `(?!${LATIN})` : ''}`;

const LATIN = '[\\p{Script=Latin}\\p{M}\\d]';

const pairByParticle: ReadonlyMap<string, string> = new Map(
  particlePairs.flatMap((pair) => pair.split('/').map((particle) => [particle, pair] as const)),
);

const literal = (value: string): string => value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
