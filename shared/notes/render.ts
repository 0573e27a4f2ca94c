import { gap, gapMark, parse, placeholders, renderTemplate, type Gap, type Template } from './engine.ts';
import type { NoteText, NoteVariant } from './note.ts';
import { plainLine } from './plain-line.ts';

/** A note ready to read. `unsigned` leaves out the rep's name, for a box that has a signature. */
export interface RenderedNote {
  readonly subject: NoteText;
  /** Ends with the rep's name when there is one, else the same as `unsigned`: a rep without a name can draft as well. */
  readonly paragraphs: readonly NoteText[];
  readonly unsigned: readonly NoteText[];
  /** The line that `paragraphs` has and `unsigned` has not ("Jo Reed", "한지원 드림"); '' when there is none. */
  readonly signature: string;
  /** Placeholders without a value, each once, in order of appearance. None = may be inserted. */
  readonly gaps: readonly string[];
}

/** Any placeholder's value; null, absent and blank are missing. */
export type Values = Readonly<Record<string, string | null | undefined>>;

/**
 * Fills a wording. Values are single lines of text and never become template code, paragraphs or markup; a missing one that would be printed
 * stands as a gap. Paragraphs that come out empty are left out. Throws on a template that cannot be parsed.
 */
export const renderNote = (variant: Pick<NoteVariant, 'subject' | 'paragraphs'>, values: Values): RenderedNote => {
  const known = knownValues(values);
  const parsed = parsedOf(variant);
  const subject = fillTemplate(parsed.subject, known);
  const unsigned = fillAll(parsed.unsigned, known);
  const signed = known.has(SIGNATURE);
  const paragraphs = signed ? fillAll(parsed.paragraphs, known) : unsigned;
  const signature = signed ? (fill(fillTemplate(parsed.signature, known)) ?? '') : '';
  return { subject, paragraphs, unsigned, signature, gaps: gapsIn([subject, ...paragraphs]) };
};

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

interface Parsed {
  readonly subject: Template;
  readonly paragraphs: readonly Template[];
  readonly unsigned: readonly Template[];
  readonly signature: Template;
}

const parsedByVariant = new WeakMap<object, Parsed>();

const parsedOf = (variant: Pick<NoteVariant, 'subject' | 'paragraphs'>): Parsed => {
  const cached = parsedByVariant.get(variant);
  if (cached !== undefined) return cached;
  const closing = (variant.paragraphs.at(-1) ?? '').split('\n');
  const linesOf = (signature: boolean): string => closing.filter((line) => SIGNATURE_LINE.test(line) === signature).join('\n');
  const parsed = {
    subject: parse(variant.subject),
    paragraphs: variant.paragraphs.map(parse),
    unsigned: [...variant.paragraphs.slice(0, -1), linesOf(false)].map(parse),
    signature: parse(linesOf(true)),
  };
  parsedByVariant.set(variant, parsed);
  return parsed;
};

const knownValues = (values: Values): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(values)
      .map(([name, value]) => [name, inSentence.has(name) ? withoutFullStop(plainLine(value)) : plainLine(value)] as const)
      .filter(([, value]) => value !== ''),
  );

const withoutFullStop = (value: string): string => plainLine(value.replace(/[\s.,;:!?。．，、；：！？…]+$/u, ''));

const fillAll = (templates: readonly Template[], known: ReadonlyMap<string, string>): readonly NoteText[] =>
  templates.map((template) => fillTemplate(template, known)).filter((text) => text.length > 0);

const fillTemplate = (template: Template, known: ReadonlyMap<string, string>): NoteText => {
  const scope = Object.fromEntries(placeholders(template).map((name): [string, string | Gap] => [name, known.get(name) ?? gap(name)]));
  return splitAtGaps(renderTemplate(template, scope).trim());
};

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
