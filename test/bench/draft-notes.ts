import { occasions } from '#shared/notes/library/index.ts';
import { noteFor, type NoteWish } from '#shared/notes/note-for.ts';
import { noteLanguages, type NoteValues } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import { Liquid } from 'liquidjs';
import type { Figure } from './figure.ts';

const NOTES = 13_000;
const LIMIT_MS = 3000;
const REGISTERS: readonly Register[] = ['formal', 'warm', 'brief'];

const values: NoteValues = {
  rep_name: 'Jo Reed',
  what: 'CT-40',
  topic: 'CT-40',
  promise: 'CT-40',
  answer: 'CT-40',
  festival: 'Diwali',
  by_day: '2026-03-06',
};

/** Drafting one note for each of 13,000 customers, in every language, register and occasion, from nothing parsed yet; beside liquidjs alone rendering the same templates. */
export const draftFigures = (): readonly Figure[] => {
  const wishes = Array.from({ length: NOTES }, (_, index) => wishOf(index));
  const started = performance.now();
  const notes = wishes.map(noteFor);
  const value = performance.now() - started;
  return [{ name: `drafting ${NOTES} notes`, value, unit: 'ms', base: bareRender(notes), limit: LIMIT_MS }];
};

const wishOf = (index: number): NoteWish => {
  const language = noteLanguages[index % noteLanguages.length];
  const occasion = occasions[index % occasions.length];
  const register = REGISTERS[Math.floor(index / occasions.length) % REGISTERS.length];
  if (language === undefined || occasion === undefined || register === undefined) throw new Error('Nothing to draft');
  const customer = { id: `customer-${index}`, familyName: 'Fox', givenName: 'Dana', nameOrder: 'given-first', language, register } as const;
  const used = [{ occasion: occasion.id, variant: 'good-wishes', language, register }];
  return { customer, occasion: occasion.id, channel: 'mail', used, values };
};

/** Each template is parsed once, as `noteFor` does. */
const bareRender = (notes: readonly ReturnType<typeof noteFor>[]): number => {
  const engine = new Liquid();
  engine.registerFilter('josa', String);
  const parsed = new Map<string, ReturnType<Liquid['parse']>[]>();
  const started = performance.now();
  for (const { occasion, language, register, variant } of notes) {
    const key = [occasion, language, register, variant].join(' ');
    const templates = parsed.get(key) ?? sourcesOf({ occasion, language, register, variant }).map((source) => engine.parse(source));
    parsed.set(key, templates);
    for (const template of templates) engine.renderSync(template, values);
  }
  return performance.now() - started;
};

const sourcesOf = ({
  occasion,
  language,
  register,
  variant,
}: Pick<ReturnType<typeof noteFor>, 'occasion' | 'language' | 'register' | 'variant'>): readonly string[] => {
  const found = occasions.find(({ id }) => id === occasion)?.mail[language][register]?.find(({ id }) => id === variant);
  return found === undefined ? [] : [found.subject, ...found.paragraphs];
};
