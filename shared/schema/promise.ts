import * as z from 'zod/mini';
import { Day, keeping, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';
import { TouchSource } from './touch.ts';

/**
 * Something we promised one customer (S0-18, S4-03). `due` is absent where no day was named. It ends in one of three ways: `keptOn`, `brokenOn` (the
 * rep says it will not be kept), `releasedOn` (the customer no longer wants it). `complaintId` names the complaint it came from.
 */
export const CarePromise = keeping({
  ...recordFields,
  customerId: z.string(),
  text: z.string(),
  madeOn: Day,
  due: z.optional(Day),
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
  source: 'personal',
  complaintId: 'plain',
  keptOn: 'personal',
  brokenOn: 'personal',
  releasedOn: 'personal',
} satisfies PrivacyOf<CarePromise>;
