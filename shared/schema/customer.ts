import * as z from 'zod/mini';
import { Day, Instant, keeping, open, recordFields } from './fields.ts';
import { Money } from './money.ts';
import type { PrivacyOf } from './privacy.ts';
import { SpecialDate } from './special-date.ts';

export type Tier = 'A' | 'B' | 'C';
export type Language = 'en' | 'zh-CN' | 'zh-TW' | 'ko';
export type Register = 'formal' | 'warm' | 'brief';
export type NameOrder = 'family-first' | 'given-first';

/** One mail address of a customer; the map key is the address itself, lower case. */
export const CustomerEmail = keeping({ preferred: z.optional(z.boolean()), addedAt: z.optional(Instant) });
export type CustomerEmail = z.infer<typeof CustomerEmail>;

export type ConsentLevel = 'ok' | 'no-greetings' | 'no-advertising' | 'none';

/** What a customer lets us do, since when, and how we know. A level of a later version counts as `none`. */
export const ContactConsent = keeping({
  level: open<ConsentLevel>(),
  since: Day,
  how: z.optional(z.string()),
});
export type ContactConsent = z.infer<typeof ContactConsent>;

/** A hard time. Cheerful gestures come back on `quietUntil`; null = when the rep says so. */
export const Hardship = keeping({
  kind: open<'accident' | 'illness' | 'bereavement' | 'other'>(),
  since: Day,
  quietUntil: z.nullable(Day),
});
export type Hardship = z.infer<typeof Hardship>;

/**
 * A person with a file. Names are kept in parts; an undivided name stands in `givenName` with an empty `familyName`. `tier` is null until the
 * rep chooses one. `honorific` (Ms, Mr, Dr) is only what the rep entered. `addressAs` holds the rep's own words per language and wins over
 * every computed form. `cadenceDays` overrides the tier's interval, `visitEveryDays` that of its visits. `mergedInto` stands in the deleted one of two files that became one: the id of
 * the one that was kept. `leftOn` is the day on which they left their organisation, as long as nobody knows where they went.
 *
 * Maps: `specialDates` by an id of their own; `calendars` of holidays to greet by and `festivals` (ids of holidays), where true or false is the rep's
 * word against the table's; `preferredChannels`. `mailbox` is the own address to write from.
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
  visitEveryDays: z.optional(z.int().check(z.positive())),
  language: open<Language>(),
  register: open<Register>(),
  mutedRules: z.optional(z.record(z.string(), z.boolean())),
  specialDates: z.optional(z.record(z.string(), SpecialDate)),
  calendars: z.optional(z.record(z.string(), z.boolean())),
  festivals: z.optional(z.record(z.string(), z.boolean())),
  preferredChannels: z.optional(z.record(z.string(), z.boolean())),
  contact: z.optional(ContactConsent),
  noCalls: z.optional(z.boolean()),
  noGifts: z.optional(z.boolean()),
  giftLimit: z.optional(Money),
  privateNote: z.optional(z.string()),
  hardship: z.optional(Hardship),
  mailbox: z.optional(z.string()),
  since: Day,
  leftOn: z.optional(Day),
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
  visitEveryDays: 'private',
  language: 'plain',
  register: 'plain',
  mutedRules: 'private',
  specialDates: 'sensitive',
  calendars: 'personal',
  festivals: 'sensitive',
  preferredChannels: 'personal',
  contact: 'personal',
  noCalls: 'personal',
  noGifts: 'personal',
  giftLimit: 'personal',
  privateNote: 'private',
  hardship: 'sensitive',
  mailbox: 'personal',
  since: 'plain',
  leftOn: 'personal',
  pausedUntil: 'private',
  archived: 'plain',
  mergedInto: 'plain',
} satisfies PrivacyOf<Customer>;
