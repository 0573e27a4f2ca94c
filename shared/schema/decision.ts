import * as z from 'zod/mini';
import { Day, Instant, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';
import { UsedNote } from './touch.ts';

/** A mail with a note that is to leave later; `thread` is empty for a new mail. By this it is known again once it has left. */
export const ScheduledMail = keeping({
  webmail: open<'gmail' | 'outlook'>(),
  mailbox: z.string(),
  thread: z.string(),
  subject: z.string(),
  note: z.nullable(UsedNote),
});
export type ScheduledMail = z.infer<typeof ScheduledMail>;

/**
 * What the rep did about a gesture. The record's id is the gesture's key, so two devices write one decision. `until` is for `snoozed` and
 * `scheduled`: the day on which the gesture comes back. `mail` is for `scheduled`.
 */
export const Decision = keeping({
  ...recordFields,
  customerId: z.string(),
  type: open<'done' | 'done-elsewhere' | 'skipped' | 'snoozed' | 'scheduled'>(),
  at: Instant,
  day: Day,
  until: z.optional(Day),
  mail: z.optional(ScheduledMail),
});
export type Decision = z.infer<typeof Decision>;

export const decisionPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  type: 'plain',
  at: 'personal',
  day: 'personal',
  until: 'personal',
  mail: 'personal',
} satisfies PrivacyOf<Decision>;
