import * as z from 'zod/mini';
import { noteChannels, occasionIds } from '#shared/notes/note.ts';
import { id, language, line, list, register, text } from './request-fields.ts';

/** Schemas of what becomes a text of the rep's own. */

export const KeepText = z.object({
  customerId: id,
  note: z.object({
    occasion: z.enum(occasionIds),
    gestureKey: z.nullable(id),
    variant: line,
    language,
    register,
    channel: z.enum(noteChannels),
  }),
  edited: z.object({ subject: text, paragraphs: list(text) }),
  values: z.exactOptional(z.record(line, text)),
});
