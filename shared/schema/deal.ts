import * as z from 'zod/mini';
import { Day, keeping, recordFields } from './fields.ts';
import { Money } from './money.ts';
import type { PrivacyOf } from './privacy.ts';

/** One product of a deal; the map key is its name. */
export const DealProduct = keeping({ quantity: z.optional(z.number()) });
export type DealProduct = z.infer<typeof DealProduct>;

/**
 * Something sold to one customer. `closedOn` is absent while nothing is agreed. `promisedDelivery` is the day we named, `deliveredOn` the day it
 * arrived, `renewalOn` the day the contract runs out or is to be renewed.
 */
export const Deal = keeping({
  ...recordFields,
  customerId: z.string(),
  what: z.string(),
  closedOn: z.optional(Day),
  products: z.optional(z.record(z.string(), DealProduct)),
  amount: z.optional(Money),
  promisedDelivery: z.optional(Day),
  deliveredOn: z.optional(Day),
  renewalOn: z.optional(Day),
});
export type Deal = z.infer<typeof Deal>;

export const dealPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  what: 'personal',
  closedOn: 'personal',
  products: 'personal',
  amount: 'personal',
  promisedDelivery: 'personal',
  deliveredOn: 'personal',
  renewalOn: 'personal',
} satisfies PrivacyOf<Deal>;
