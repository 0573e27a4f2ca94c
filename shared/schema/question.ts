import * as z from 'zod/mini';
import { Day, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';
import { TouchSource } from './touch.ts';

/** What one customer wants to know or to have (S0-14). `sensed`: nobody said it, the rep felt it. `words` may be the customer's own or the rep's. */
export const Question = keeping({
  ...recordFields,
  customerId: z.string(),
  askedOn: Day,
  words: z.string(),
  kind: open<'question' | 'wish'>(),
  sensed: z.boolean(),
  source: z.optional(TouchSource),
  answeredOn: z.optional(Day),
});
export type Question = z.infer<typeof Question>;

export const questionPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  askedOn: 'personal',
  words: 'personal',
  kind: 'plain',
  sensed: 'personal',
  source: 'personal',
  answeredOn: 'personal',
} satisfies PrivacyOf<Question>;
