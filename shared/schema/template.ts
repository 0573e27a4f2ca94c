import * as z from 'zod/mini';
import type { Language, Register } from './customer.ts';
import { keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

/**
 * A note text of the rep's own, or a library text that they edited: Liquid in `subject` and `body`, like the library; a blank line in `body` parts
 * paragraphs. `channel` is mail, call, messenger or card; `kind` narrows to one kind of cause. `advertising`: the text offers something.
 * `draft`: kept out of a mail to one customer and not looked over since; no note is made of it.
 */
export const Template = keeping({
  ...recordFields,
  occasion: z.string(),
  language: open<Language>(),
  register: open<Register>(),
  channel: open<'mail' | 'call' | 'messenger' | 'card'>(),
  kind: z.optional(z.string()),
  subject: z.string(),
  body: z.string(),
  advertising: z.boolean(),
  draft: z.optional(z.boolean()),
});
export type Template = z.infer<typeof Template>;

export const templatePrivacy = {
  id: 'plain',
  deleted: 'plain',
  occasion: 'plain',
  language: 'plain',
  register: 'plain',
  channel: 'plain',
  kind: 'plain',
  subject: 'personal',
  body: 'personal',
  advertising: 'plain',
  draft: 'plain',
} satisfies PrivacyOf<Template>;
