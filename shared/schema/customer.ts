import * as z from 'zod/mini';
import { Day, Instant, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

export type Tier = 'A' | 'B' | 'C';
export type Language = 'en' | 'zh-CN' | 'zh-TW' | 'ko';
export type Register = 'formal' | 'warm' | 'brief';
export type NameOrder = 'family-first' | 'given-first';

/** One mail address of a customer; the map key is the address itself, lower case. */
export const CustomerEmail = keeping({ preferred: z.optional(z.boolean()), addedAt: z.optional(Instant) });
export type CustomerEmail = z.infer<typeof CustomerEmail>;

/**
 * A person with a file. Names are kept in parts; an undivided name stands in `givenName` with an empty `familyName`. `tier` is null until the
 * rep chooses one. `honorific` (Ms, Mr, Dr) is only what the rep entered. `addressAs` holds the rep's own words per language and wins over
 * every computed form. `cadenceDays` overrides the tier's interval. `mergedInto` stands in the deleted one of two files that became one: the id of
 * the one that was kept.
 */
export const Customer = keeping({
  ...recordFields,
  familyName: z.string(),
  givenName: z.string(),
  nameOrder: open<NameOrder>(),
  title: z.optional(z.string()),
  honorific: z.optional(z.string()),
  addressAs: z.optional(z.record(z.string(), z.string())),
  emails: z.record(z.string(), CustomerEmail),
  organisationId: z.optional(z.string()),
  role: z.optional(z.string()),
  tier: z.nullable(open<Tier>()),
  cadenceDays: z.optional(z.int().check(z.positive())),
  language: open<Language>(),
  register: open<Register>(),
  mutedRules: z.optional(z.record(z.string(), z.boolean())),
  since: Day,
  pausedUntil: z.optional(Day),
  archived: z.optional(z.boolean()),
  mergedInto: z.optional(z.string()),
});
export type Customer = z.infer<typeof Customer>;

export const customerPrivacy = {
  id: 'plain',
  deleted: 'plain',
  familyName: 'personal',
  givenName: 'personal',
  nameOrder: 'plain',
  title: 'personal',
  honorific: 'personal',
  addressAs: 'personal',
  emails: 'personal',
  organisationId: 'plain',
  role: 'personal',
  tier: 'private',
  cadenceDays: 'private',
  language: 'plain',
  register: 'plain',
  mutedRules: 'private',
  since: 'plain',
  pausedUntil: 'private',
  archived: 'plain',
  mergedInto: 'plain',
} satisfies PrivacyOf<Customer>;
