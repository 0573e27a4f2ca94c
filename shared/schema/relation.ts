import * as z from 'zod/mini';
import { Day, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';

export type RelationKind = 'assistant' | 'secretary' | 'colleague' | 'user' | 'buyer' | 'decider' | 'introduced-by';

/** How one person with a file belongs to another: `customerId` is the assistant, secretary … of `toId`; with `introduced-by`, `toId` introduced them, on the day `since`. */
export const Relation = keeping({
  ...recordFields,
  customerId: z.string(),
  toId: z.string(),
  relation: open<RelationKind>(),
  since: z.optional(Day),
});
export type Relation = z.infer<typeof Relation>;

export const relationPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  toId: 'plain',
  relation: 'personal',
  since: 'personal',
} satisfies PrivacyOf<Relation>;
