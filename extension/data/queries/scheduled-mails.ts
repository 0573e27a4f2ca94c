import type { Decision, ScheduledMail } from '#shared/schema/decision.ts';
import type { Instant } from '#shared/schema/fields.ts';
import type { AftercareDb } from '../db.ts';
import { parseRows } from '../rows.ts';

/** A decision that waits for its mail to leave. */
export type ScheduledDecision = Decision & { readonly mail: ScheduledMail };

/**
 * Decisions about one customer whose mail a message of ours could be: from the same mailbox, written after it was scheduled, and in its thread or,
 * where it began one, with its subject.
 */
export const scheduledMails = async (
  db: AftercareDb,
  { webmail, mailbox, thread, subject }: Omit<ScheduledMail, 'note'>,
  { customerId, at }: { readonly customerId: string; readonly at: Instant },
): Promise<readonly ScheduledDecision[]> => {
  const stored = await db.decision.where('customerId').equals(customerId).toArray();
  return parseRows('decision', stored).rows.filter((decision): decision is ScheduledDecision => {
    const { type, mail } = decision;
    if (type !== 'scheduled' || mail === undefined || mail.webmail !== webmail || mail.mailbox !== mailbox || at < decision.at)
      return false;
    return mail.thread === '' ? mail.subject.trim() === subject.trim() : mail.thread === thread;
  });
};
