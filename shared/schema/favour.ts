import * as z from 'zod/mini';
import { Day, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

export type FavourKind = 'information' | 'order-confirmation' | 'payment' | 'introduction';

/** What a customer did for us (S2-10). `what` is the rep's own word for it and may be empty. */
export const Favour = keeping({
  ...recordFields,
  customerId: z.string(),
  kind: open<FavourKind>(),
  what: z.string(),
  on: Day,
});
export type Favour = z.infer<typeof Favour>;

export const favourPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  kind: 'personal',
  what: 'personal',
  on: 'personal',
} satisfies PrivacyOf<Favour>;
