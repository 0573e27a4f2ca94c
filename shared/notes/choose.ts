import type { Register } from '../schema/customer.ts';
import type { NoteUse } from './learned-preference.ts';
import type { NoteChannel, NoteLanguage, NoteVariant, Occasion } from './note.ts';

/** What the wording is wanted for. `kind` narrows to wordings for that kind of cause and those that fit any. */
export interface Wanted {
  readonly language: NoteLanguage;
  readonly register: Register;
  readonly channel: NoteChannel;
  readonly kind?: string;
  readonly customerId: string;
  /** The customer's notes, newest first. */
  readonly used: readonly NoteUse[];
  /** The rep's own wordings for this place: they come first. */
  readonly own?: readonly NoteVariant[];
  /** The wording on screen, when the rep asks for another. */
  readonly otherThan?: string;
}

/**
 * The wording to offer: never the one this person got last (S4-24), else the rep's own, else the one not used for longest; one that the rep rewrote
 * when it was last used comes behind the others; among unused ones those for the kind of cause, then the customer's id decides, so that customers do not all get the same. `otherThan` steps through the rest in a circle. Throws when the
 * occasion has no wording at all for what is wanted: a fault of the library.
 */
export const choose = (occasion: Occasion, wanted: Wanted): NoteVariant => {
  const variants = candidates(occasion, wanted);
  const [first] = variants;
  if (first === undefined) throw new Error(`No wording for ${occasion.id} in ${wanted.language}, ${wanted.register}, ${wanted.channel}`);
  const uses = usesOf(occasion, wanted);
  const ranked = rank(variants, uses, wanted);
  const fresh = ranked.length > 1 ? ranked.filter((variant) => variant.id !== uses[0]?.variant) : ranked;
  const shown = fresh.findIndex((variant) => variant.id === wanted.otherThan);
  return fresh[(shown + 1) % fresh.length] ?? first;
};

/** Every wording for language, register and channel, of any kind of cause; ids are unique among them. */
export const wordings = (occasion: Occasion, wanted: Pick<Wanted, 'language' | 'register' | 'channel' | 'own'>): readonly NoteVariant[] => [
  ...(wanted.own ?? []),
  ...((wanted.channel === 'mail' ? occasion.mail[wanted.language][wanted.register] : occasion[wanted.channel]?.[wanted.language]) ?? []),
];

const candidates = (occasion: Occasion, wanted: Wanted): readonly NoteVariant[] =>
  wordings(occasion, wanted).filter(({ kind }) => kind === undefined || kind === wanted.kind);

const usesOf = (occasion: Occasion, { used, language, register, channel }: Wanted): readonly NoteUse[] =>
  used.filter((note) => note.occasion === occasion.id && note.language === language && (channel !== 'mail' || note.register === register));

const rank = (variants: readonly NoteVariant[], uses: readonly NoteUse[], { customerId, own = [] }: Wanted): readonly NoteVariant[] => {
  const ofLibrary = (variant: NoteVariant): number => (own.includes(variant) ? 0 : 1);
  const rewritten = (variant: NoteVariant): number => (uses.find((use) => use.variant === variant.id)?.edited === true ? 1 : 0);
  const start = hash(customerId) % variants.length;
  const age = (variant: NoteVariant): number => {
    const index = uses.findIndex((use) => use.variant === variant.id);
    return index === -1 ? uses.length : index;
  };
  const general = (variant: NoteVariant): number => (variant.kind === undefined ? 1 : 0);
  return [...variants.slice(start), ...variants.slice(0, start)].toSorted(
    (a, b) => ofLibrary(a) - ofLibrary(b) || rewritten(a) - rewritten(b) || age(b) - age(a) || general(a) - general(b),
  );
};

/** FNV-1a, 32 bits: the same on every device. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
};
