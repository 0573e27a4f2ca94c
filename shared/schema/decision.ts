import * as z from 'zod/mini';
import { Day, Instant, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

/** What the rep did about a gesture. The record's id is the gesture's key, so two devices write one decision. `until` is for `snoozed`. */
export const Decision = keeping({
  ...recordFields,
  customerId: z.string(),
  type: open<'done' | 'done-elsewhere' | 'skipped' | 'snoozed'>(),
  at: Instant,
  day: Day,
  until: z.optional(Day),
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
} satisfies PrivacyOf<Decision>;
