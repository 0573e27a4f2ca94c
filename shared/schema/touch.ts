import * as z from 'zod/mini';
import type { Language, Register } from './customer.ts';
import { Day, Instant, keeping, open, recordFields } from './fields.ts';
import { Money } from './money.ts';
import type { PrivacyOf } from './privacy.ts';

/** `note` is no contact: the rep's own remark. */
export type Channel =
  | 'email'
  | 'call'
  | 'sms'
  | 'messenger'
  | 'visit'
  | 'meeting'
  | 'letter'
  | 'card'
  | 'fax'
  | 'flowers'
  | 'gift'
  | 'event'
  | 'document'
  | 'note';

/** Where a mail was seen. `messageId` is null until the sent mail has appeared in its thread. Never holds `/u/0/` links. */
export const TouchSource = keeping({
  webmail: open<'gmail' | 'outlook'>(),
  mailbox: z.string(),
  thread: z.string(),
  messageId: z.nullable(z.string()),
});
export type TouchSource = z.infer<typeof TouchSource>;

/**
 * Which note a sent text was made from; never the text itself. `picked`: the rep put this language or register in place of the one offered;
 * `edited`: they changed the text.
 */
export const UsedNote = keeping({
  occasion: z.string(),
  variant: z.string(),
  language: open<Language>(),
  register: open<Register>(),
  picked: z.optional(z.boolean()),
  edited: z.optional(z.boolean()),
});
export type UsedNote = z.infer<typeof UsedNote>;

/** What to come back to when we meet again (S0-27). `usedOn` is the day on which the rep did. */
export const Hook = keeping({ text: z.string(), usedOn: z.optional(Day) });
export type Hook = z.infer<typeof Hook>;

/** What was given (S2-15). */
export const Gift = keeping({ what: z.string(), cost: z.optional(Money), reaction: z.optional(z.string()) });
export type Gift = z.infer<typeof Gift>;

/** How a call went, after `outcome` said whether somebody answered (S3-13). */
export type CallResult =
  | 'refusal'
  | 'interest'
  | 'deal'
  | 'follow-up'
  | 'phone-off'
  | 'no-answer'
  | 'hung-up'
  | 'busy'
  | 'wrong-number'
  | 'out-of-area';

/**
 * One contact that really happened, with one customer. `day` is the rep's day when it was written and is never recomputed; `at` is the
 * moment. `position` says where the customer stood in a mail of ours: only To counts as contact. `outcome` and `callResult` are for calls,
 * `gift` is for gifts and flowers. `satisfaction` is how content they seemed.
 */
export const Touch = keeping({
  ...recordFields,
  customerId: z.string(),
  at: Instant,
  day: Day,
  channel: open<Channel>(),
  direction: open<'in' | 'out'>(),
  position: z.optional(open<'from' | 'to' | 'cc'>()),
  outcome: z.optional(open<'reached' | 'not-reached'>()),
  subject: z.optional(z.string()),
  summary: z.optional(z.string()),
  source: z.optional(TouchSource),
  gestureKey: z.optional(z.string()),
  note: z.optional(UsedNote),
  callResult: z.optional(open<CallResult>()),
  satisfaction: z.optional(open<'good' | 'so-so' | 'bad'>()),
  hook: z.optional(Hook),
  gift: z.optional(Gift),
});
export type Touch = z.infer<typeof Touch>;

export const touchPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  at: 'personal',
  day: 'personal',
  channel: 'plain',
  direction: 'plain',
  position: 'plain',
  outcome: 'plain',
  subject: 'personal',
  summary: 'personal',
  source: 'personal',
  gestureKey: 'plain',
  note: 'plain',
  callResult: 'personal',
  satisfaction: 'personal',
  hook: 'personal',
  gift: 'personal',
} satisfies PrivacyOf<Touch>;
