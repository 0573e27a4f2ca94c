import type { NoteKind, NoteVariant } from './note.ts';

/** Wordings that share one closing: the first line, the given paragraphs, the closing. `opening` replaces the usual first line. */
export const lettersClosing =
  (closing: string, opening = '{{ salutation }}') =>
  (id: string, subject: string, ...body: readonly string[]): NoteVariant => ({
    id,
    subject,
    paragraphs: [opening, ...body, closing],
  });

/** Lines to say on the phone: no subject, no closing. */
export const callLines = (id: string, ...paragraphs: readonly string[]): NoteVariant => ({ id, subject: '', paragraphs });

/** The wordings, kept for causes of one kind. */
export const forKind = (kind: NoteKind, ...variants: readonly NoteVariant[]): readonly NoteVariant[] =>
  variants.map((variant) => ({ ...variant, kind }));
