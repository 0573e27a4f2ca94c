import * as z from 'zod/mini';
import { Day, keeping, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';
import { TouchSource } from './touch.ts';

/** Days by which a promise of every month may be kept early or late and still count as kept. */
export const Tolerance = keeping({
  early: z.int().check(z.nonnegative(), z.maximum(14)),
  late: z.int().check(z.nonnegative(), z.maximum(14)),
});
export type Tolerance = z.infer<typeof Tolerance>;

/**
 * Something we promised one customer (S0-18, S4-03). `due` is absent where no day was named. With `monthlyOn` it is for that day of every month, 31 being the last,
 * and has no `due`. It ends in one of three ways: `keptOn`, `brokenOn` (the
 * rep says it will not be kept), `releasedOn` (the customer no longer wants it). `complaintId` names the complaint it came from.
 */
export const CarePromise = keeping({
  ...recordFields,
  customerId: z.string(),
  text: z.string(),
  madeOn: Day,
  due: z.optional(Day),
  monthlyOn: z.optional(z.int().check(z.minimum(1), z.maximum(31))),
  tolerance: z.optional(Tolerance),
  source: z.optional(TouchSource),
  complaintId: z.optional(z.string()),
  keptOn: z.optional(Day),
  brokenOn: z.optional(Day),
  releasedOn: z.optional(Day),
});
export type CarePromise = z.infer<typeof CarePromise>;

export const promisePrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  text: 'personal',
  madeOn: 'personal',
  due: 'personal',
  monthlyOn: 'personal',
  tolerance: 'personal',
  source: 'personal',
  complaintId: 'plain',
  keptOn: 'personal',
  brokenOn: 'personal',
  releasedOn: 'personal',
} satisfies PrivacyOf<CarePromise>;
