import * as z from 'zod/mini';
import { Day, keeping, open, recordFields } from './fields.ts';
import type { PrivacyOf } from './privacy.ts';
import { TouchSource } from './touch.ts';

/** What both sides agreed on; `by` is null where no day was named. */
export const Agreement = keeping({ what: z.string(), by: z.nullable(Day) });
export type Agreement = z.infer<typeof Agreement>;

/**
 * A complaint of one customer, from the mail to its follow-up: received → answered → agreed → carried out → closed, each step with its day. `words`
 * are the customer's own, verbatim, and may be empty; `wants` is what they ask for. `promiseId` names the promise that the agreement became.
 * `satisfied` and `followUpOn` come with closing. `reopenedOn` is the last time it began again; the stamps of the round before are gone then.
 */
export const Complaint = keeping({
  ...recordFields,
  customerId: z.string(),
  receivedOn: Day,
  source: z.optional(TouchSource),
  words: z.string(),
  wants: z.optional(z.string()),
  answeredOn: z.optional(Day),
  agreedOn: z.optional(Day),
  agreed: z.optional(Agreement),
  promiseId: z.optional(z.string()),
  carriedOutOn: z.optional(Day),
  closedOn: z.optional(Day),
  satisfied: z.optional(open<'yes' | 'no' | 'not-asked'>()),
  followUpOn: z.optional(Day),
  reopenedOn: z.optional(Day),
});
export type Complaint = z.infer<typeof Complaint>;

export const complaintPrivacy = {
  id: 'plain',
  deleted: 'plain',
  customerId: 'plain',
  receivedOn: 'personal',
  source: 'personal',
  words: 'personal',
  wants: 'personal',
  answeredOn: 'personal',
  agreedOn: 'personal',
  agreed: 'personal',
  promiseId: 'plain',
  carriedOutOn: 'personal',
  closedOn: 'personal',
  satisfied: 'personal',
  followUpOn: 'personal',
  reopenedOn: 'personal',
} satisfies PrivacyOf<Complaint>;
