import {
  gap,
  gapMark,
  parse,
  placeholders,
  renderTemplate,
  TEMPLATE_CHARACTERS,
  withoutControls,
  type Gap,
  type Template,
} from './engine.ts';
import { noteValueNames, type NoteText, type NoteVariant } from './note.ts';
import { plainLine } from './plain-line.ts';

/** A note ready to read. `unsigned` leaves out the rep's name and what stands under it, for a box that has a signature. */
export interface RenderedNote {
  readonly subject: NoteText;
  /** Ends with the rep's name when there is one, else the same as `unsigned`: a rep without a name can draft as well. */
  readonly paragraphs: readonly NoteText[];
  readonly unsigned: readonly NoteText[];
  /** The lines that `paragraphs` ends with and `unsigned` has not ("Jo Reed", "한지원 드림", then the rep's own); '' when there are none. */
  readonly signature: string;
  /** Placeholders without a value, each once, in order of appearance. None = may be inserted. */
  readonly gaps: readonly string[];
}

/** Any placeholder's value; null, absent and blank are missing. */
export type Values = Readonly<Record<string, string | null | undefined>>;

/**
 * Fills a wording. Values are single lines of text and never become template code, paragraphs or markup; a missing one that would be printed
 * stands as a gap. Paragraphs that come out empty are left out. `underName` stands line by line under the rep's name, where the wording is signed.
 * Throws on a template that cannot be parsed.
 */
export const renderNote = (
  variant: Pick<NoteVariant, 'subject' | 'paragraphs'>,
  values: Values,
  underName: readonly string[] = [],
): RenderedNote => {
  const known = knownValues(values);
  const parsed = parsedOf(variant);
  const subject = fillTemplate(parsed.subject, known);
  const body = fillAll(parsed.body, known);
  const unsigned = [...body, ...fillAll([parsed.unsigned], known)];
  const signed = known.has(SIGNATURE);
  const name = signed ? (fill(fillTemplate(parsed.signature, known)) ?? '') : '';
  const lines = name === '' ? [] : underName.map(plainLine).filter((line) => line !== '');
  const paragraphs = signed ? withLines([...body, ...fillAll([parsed.signed], known)], lines) : unsigned;
  const signature = [name, ...lines].join('\n');
  return { subject, paragraphs, unsigned, signature, gaps: gapsIn([subject, ...paragraphs]) };
};

const withLines = (paragraphs: readonly NoteText[], lines: readonly string[]): readonly NoteText[] =>
  lines.length === 0 ? paragraphs : [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []), `\n${lines.join('\n')}`]];

/** The text without gaps; undefined while one is open. */
export const fill = (text: NoteText): string | undefined => (text.every((part) => typeof part === 'string') ? text.join('') : undefined);

const SIGNATURE = 'rep_name';
const SIGNATURE_LINE = /\{\{-?\s*rep_name\b/u;
/** Values that stand inside a sentence, which has its own full stop. */
const inSentence: ReadonlySet<string> = new Set([
  'what',
  'topic',
  'complaint',
  'next_step',
  'question',
  'promise',
  'event',
  'festival',
  'by_day',
  'on_day',
]);

/**
 * A text that has nothing but placeholders in it stands in pieces, at the odd places their names: most texts are such, and Liquid takes ten times as long. Any other
 * is a template with the names of its placeholders, for finding them costs more than rendering.
 */
type Source = { readonly pieces: readonly string[] } | { readonly template: Template; readonly names: readonly string[] };

/** `body` is all but the last paragraph, which comes with the rep's name (`signed`) and without; `signature` is that line alone. */
interface Parsed {
  readonly subject: Source;
  readonly body: readonly Source[];
  readonly signed: Source;
  readonly unsigned: Source;
  readonly signature: Source;
}

const parsedByVariant = new WeakMap<object, Parsed>();

const parsedOf = (variant: Pick<NoteVariant, 'subject' | 'paragraphs'>): Parsed => {
  const cached = parsedByVariant.get(variant);
  if (cached !== undefined) return cached;
  const closing = variant.paragraphs.at(-1) ?? '';
  const linesOf = (signature: boolean): string =>
    closing
      .split('\n')
      .filter((line) => SIGNATURE_LINE.test(line) === signature)
      .join('\n');
  const parsed = {
    subject: sourceOf(variant.subject),
    body: variant.paragraphs.slice(0, -1).map(sourceOf),
    signed: sourceOf(closing),
    unsigned: sourceOf(linesOf(false)),
    signature: sourceOf(linesOf(true)),
  };
  parsedByVariant.set(variant, parsed);
  return parsed;
};

const sourceOf = (source: string): Source => {
  const text = withoutControls(source);
  const pieces = text.split(PLAIN_PLACEHOLDER);
  const isPlain = pieces.every((piece, index) => (index % 2 === 0 ? !/[{}]/u.test(piece) : placeholderNames.has(piece)));
  if (isPlain && text.length <= TEMPLATE_CHARACTERS) return { pieces };
  const template = parse(text);
  return { template, names: placeholders(template) };
};

/** `{{ rep_name }}`, without filters. */
const PLAIN_PLACEHOLDER = /\{\{ (\w+) \}\}/u;
/** Words of Liquid itself (`true`, `blank`) are none. */
const placeholderNames: ReadonlySet<string> = new Set(noteValueNames);

/** Values as they are printed, by placeholder; what is missing is left out. */
export const knownValues = (values: Values): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(values)
      .map(([name, value]) => [name, inSentence.has(name) ? withoutFullStop(plainLine(value)) : plainLine(value)] as const)
      .filter(([, value]) => value !== ''),
  );

const withoutFullStop = (value: string): string => plainLine(value.replace(/[\s.,;:!?。．，、；：！？…]+$/u, ''));

const fillAll = (sources: readonly Source[], known: ReadonlyMap<string, string>): readonly NoteText[] =>
  sources.map((source) => fillTemplate(source, known)).filter((text) => text.length > 0);

const fillTemplate = (source: Source, known: ReadonlyMap<string, string>): NoteText => {
  if ('pieces' in source) return splitAtGaps(fillPieces(source.pieces, known).trim());
  const scope = Object.fromEntries(source.names.map((name): [string, string | Gap] => [name, known.get(name) ?? gap(name)]));
  return splitAtGaps(renderTemplate(source.template, scope).trim());
};

const fillPieces = (pieces: readonly string[], known: ReadonlyMap<string, string>): string =>
  pieces.map((piece, index) => (index % 2 === 0 ? piece : (known.get(piece) ?? gapMark.open + piece + gapMark.close))).join('');

const GAP = new RegExp(`${gapMark.open}([^${gapMark.close}]*)${gapMark.close}`, 'u');

/** Splitting with a group puts the names of the gaps at the odd places. */
const splitAtGaps = (text: string): NoteText =>
  text
    .split(GAP)
    .map((part, index) => (index % 2 === 1 ? { gap: part } : part))
    .filter((part) => part !== '');

const gapsIn = (texts: readonly NoteText[]): readonly string[] => [
  ...new Set(texts.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.gap]))),
];
