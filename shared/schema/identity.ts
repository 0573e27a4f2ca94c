import * as z from 'zod/mini';
import { keeping, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

/**
 * The rep's answer to "who is this?" where a webmail shows a name without an address: it holds for that name in that thread of that mailbox, and
 * is an offer in others. The id follows from these three, so two devices write one identity.
 */
export const Identity = keeping({
  ...recordFields,
  mailbox: z.string(),
  name: z.string(),
  thread: z.string(),
  customerId: z.string(),
});
export type Identity = z.infer<typeof Identity>;

export const identityPrivacy = {
  id: 'plain',
  deleted: 'plain',
  mailbox: 'personal',
  name: 'personal',
  thread: 'personal',
  customerId: 'plain',
} satisfies PrivacyOf<Identity>;
