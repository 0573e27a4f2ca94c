import type { Template } from '../schema/template.ts';
import { parse, placeholders } from './engine.ts';
import { type NoteChannel, type NoteLanguage, noteValueNames, type NoteVariant, type OccasionId } from './note.ts';
import { particlePairs } from './particle.ts';
import type { Register } from '../schema/customer.ts';

export type TemplateFault = { readonly type: 'empty' | 'syntax' } | { readonly type: 'unknown-placeholder'; readonly name: string };

/** Why a template cannot be used: nothing in it, Liquid that cannot be parsed or would fail with some customer, or a placeholder that no note fills. Null when it can. */
export const templateFault = ({ channel, subject, body }: Pick<Template, 'channel' | 'subject' | 'body'>): TemplateFault | null => {
  if (body.trim() === '' || (channel === 'mail' && subject.trim() === '')) return { type: 'empty' };
  const names = namesIn([subject, ...paragraphsOf(body)]);
  if (names === null) return { type: 'syntax' };
  const unknown = names.find((name) => !known.has(name));
  return unknown === undefined ? null : { type: 'unknown-placeholder', name: unknown };
};

/** The rep's own wordings for one place of the library, in the library's form. Their ids never meet the library's. Drafts and faulty templates are left out. */
export const ownWordings = (
  templates: readonly Template[],
  place: { readonly occasion: OccasionId; readonly language: NoteLanguage; readonly register: Register; readonly channel: NoteChannel },
): readonly NoteVariant[] =>
  templates
    .filter(
      ({ occasion, language, register, channel }) =>
        occasion === place.occasion &&
        language === place.language &&
        channel === place.channel &&
        (channel !== 'mail' || register === place.register),
    )
    .filter((template) => template.draft !== true && templateFault(template) === null)
    .map(({ id, kind, channel, subject, body, advertising }) => ({
      id: `own-${id}`,
      ...(kind === undefined ? {} : { kind }),
      ...(advertising ? { advertising } : {}),
      subject: channel === 'mail' ? subject.trim() : '',
      paragraphs: paragraphsOf(body),
    }));

const known: ReadonlySet<string> = new Set(noteValueNames);

const paragraphsOf = (body: string): readonly string[] =>
  body
    .split(/\r?\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll('\r', '').trim())
    .filter((paragraph) => paragraph !== '');

/** Null when one cannot be used: the engine throws on what a rep may well type. */
const namesIn = (sources: readonly string[]): readonly string[] | null => {
  try {
    const templates = sources.map(parse);
    if (!sources.every(hasKnownParticles)) return null;
    return templates.flatMap(placeholders);
  } catch {
    return null;
  }
};

/** A pair that is none would be found out only with a customer in whose note it is printed. */
const hasKnownParticles = (source: string): boolean =>
  (source.match(PARTICLES) ?? []).length === (source.match(KNOWN_PARTICLES) ?? []).length;

/** To Liquid U+180E is a space as well. */
const BLANKS = '[\\s\\u180e]*';
const PARTICLES = new RegExp(`\\|${BLANKS}josa\\b`, 'gu');
const KNOWN_PARTICLES = new RegExp(`\\|${BLANKS}josa${BLANKS}:${BLANKS}(["'])(?:${particlePairs.join('|')})\\1`, 'gu');
