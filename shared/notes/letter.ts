import type { NoteVariant } from './note.ts';

/** Wordings that share one closing: the first line, the given paragraphs, the closing. */
export const lettersClosing =
  (closing: string) =>
  (id: string, subject: string, ...body: readonly string[]): NoteVariant => ({
    id,
    subject,
    paragraphs: ['{{ salutation }}', ...body, closing],
  });

/** Lines to say on the phone: no subject, no closing. */
export const callLines = (id: string, ...paragraphs: readonly string[]): NoteVariant => ({ id, subject: '', paragraphs });

/** The wordings, kept for favours of one kind. */
export const forFavour = (favour: NonNullable<NoteVariant['favour']>, ...variants: readonly NoteVariant[]): readonly NoteVariant[] =>
  variants.map((variant) => ({ ...variant, favour }));
