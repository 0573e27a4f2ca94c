import * as z from 'zod/mini';
import { Day, keeping, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

/** Something sold to one customer. `closedOn` is absent while nothing is agreed. */
export const Deal = keeping({
  ...recordFields,
  customerId: z.string(),
  what: z.string(),
  closedOn: z.optional(Day),
});
export type Deal = z.infer<typeof Deal>;

export const dealPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  what: 'personal',
  closedOn: 'personal',
} satisfies PrivacyOf<Deal>;
