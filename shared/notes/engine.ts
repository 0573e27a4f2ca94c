import { Drop, Liquid, Tokenizer, TypeGuards } from 'liquidjs';
import { undecidedParticle, withParticle } from './particle.ts';

export type Template = ReturnType<Liquid['parse']>;

/** What stands in for a missing value: false in a condition, itself when printed, never a blank. */
export interface Gap extends Drop {
  readonly gap: string;
}

/** Marks a gap in rendered text. Values and templates hold no control characters, so no text can imitate it. */
export const gapMark = { open: '\u0001', close: '\u0002' } as const;

export const TEMPLATE_CHARACTERS = 20_000;
const RENDER_MS = 1000;
const ALLOWED_TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'comment', '#']);
const ALLOWED_FILTERS: ReadonlySet<string> = new Set(['default']);

/** A value that is missing. */
export const gap = (name: string): Gap => {
  const drop: Drop = Object.create(Drop.prototype);
  return Object.assign(drop, { gap: name, valueOf: () => null, liquidMethodMissing: () => gap(name) });
};

/** Parses a template. Throws on a syntax error, an unknown filter or tag, a range, a part of a value, a name that a value gives, or one too long. */
export const parse = (source: string): Template => {
  const text = withoutControls(source);
  const template = engine.parse(text);
  if (new Tokenizer(text).readTopLevelTokens().some(isWorkedOut)) throw new Error('A range, or a part of a value');
  return template;
};

/**
 * What only a value can tell: a list of any length (`(1..what)`), a placeholder that no note knows (`[what]`), a part of plain text (`what.name`). Quoted
 * words may hold these signs, and so may a remark.
 */
const isWorkedOut = (token: ReturnType<Tokenizer['readTopLevelTokens']>[number]): boolean => {
  const isRemark = TypeGuards.isTagToken(token) && token.name === '#';
  const isCode = TypeGuards.isTagToken(token) || TypeGuards.isOutputToken(token);
  return isCode && !isRemark && WORKED_OUT.test(token.getText().replaceAll(QUOTED, ''));
};

/** Brackets, or a full stop that is not in a number; a backslash as well, for behind one nobody sees where quoted words end. */
const WORKED_OUT = /[([\\]|(?<!\d)\.|\.(?!\d)/u;
const QUOTED = /"[^"\\]*"|'[^'\\]*'/gu;

/** A template's text as it is parsed: line breaks are the only control characters in it. */
export const withoutControls = (source: string): string => source.replace(/[^\P{Cc}\n]/gu, '');

/** Names that the template asks for, in order of appearance. */
export const placeholders = (template: Template): readonly string[] => engine.globalVariablesSync(template);

/** Renders with one scope; gaps come out between `gapMark`s. */
export const renderTemplate = (template: Template, scope: Readonly<Record<string, string | Gap>>): string =>
  printed(engine.renderSync(template, scope));

const isGap = (value: unknown): value is Gap => value instanceof Drop && 'gap' in value;

const printed = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const createEngine = (): Liquid => {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: TEMPLATE_CHARACTERS,
    renderLimit: RENDER_MS,
    templates: {},
    outputEscape: (value: unknown) => (isGap(value) ? gapMark.open + value.gap + gapMark.close : printed(value)),
  });
  for (const name of Object.keys(liquid.filters)) if (!ALLOWED_FILTERS.has(name)) delete liquid.filters[name];
  for (const name of Object.keys(liquid.tags)) if (!ALLOWED_TAGS.has(name)) delete liquid.tags[name];
  liquid.registerFilter('josa', (value: unknown, pair: string) =>
    isGap(value) ? gapMark.open + value.gap + gapMark.close + undecidedParticle(pair) : withParticle(printed(value), pair),
  );
  return liquid;
};

const engine = createEngine();
