import * as z from 'zod/mini';
import { Day, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';
import { TouchSource } from './touch.ts';

export type LifeEventKind =
  | 'promotion'
  | 'move'
  | 'new-product'
  | 'certificate'
  | 'accident'
  | 'illness'
  | 'bereavement'
  | 'left'
  | 'other';
export type Deceased = 'customer' | 'spouse' | 'father' | 'mother' | 'child' | 'other' | 'unknown';

/**
 * News of one customer or their firm (S2-11, S4-20). `words` is the bare fact, in the rep's word: the new title, the new place, the product; it may
 * be empty; of `left` it is the organisation they left. `died` is for a bereavement, `diedName` for a child among
 * several, as their special days name them. `heardFrom` is who told us, kept with what is about family and health.
 */
export const LifeEvent = keeping({
  ...recordFields,
  customerId: z.string(),
  kind: open<LifeEventKind>(),
  on: Day,
  words: z.string(),
  died: z.optional(open<Deceased>()),
  diedName: z.optional(z.string()),
  heardFrom: z.optional(z.string()),
  source: z.optional(TouchSource),
});
export type LifeEvent = z.infer<typeof LifeEvent>;

export const lifeEventPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  kind: 'sensitive',
  on: 'sensitive',
  words: 'sensitive',
  died: 'sensitive',
  diedName: 'sensitive',
  heardFrom: 'sensitive',
  source: 'sensitive',
} satisfies PrivacyOf<LifeEvent>;
