import * as z from 'zod/mini';
import { keeping, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

/** A firm that customers belong to. `domains` maps a mail domain, lower case, to true. */
export const Organisation = keeping({
  ...recordFields,
  name: z.string(),
  domains: z.optional(z.record(z.string(), z.boolean())),
});
export type Organisation = z.infer<typeof Organisation>;

export const organisationPrivacy = {
  id: 'plain',
  deleted: 'plain',
  name: 'personal',
  domains: 'personal',
} satisfies PrivacyOf<Organisation>;
