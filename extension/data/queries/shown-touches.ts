import type { Instant } from '#shared/schema/fields.ts';
import type { Touch, TouchSource } from '#shared/schema/touch.ts';
import type { AftercareDb } from '../db.ts';
import { parseRows } from '../rows.ts';

/** Mails of ours to a customer, written since a moment, that were logged from their thread and that no note has claimed. */
export const shownTouches = async (
  db: AftercareDb,
  { webmail, mailbox, thread }: Pick<TouchSource, 'webmail' | 'mailbox' | 'thread'>,
  { customerId, since }: { readonly customerId: string; readonly since: Instant },
): Promise<readonly Touch[]> => {
  const stored = await db.touch.where('[customerId+at]').between([customerId, since], [customerId, '\uffff']).toArray();
  return parseRows('touch', stored).rows.filter(
    ({ source, ...touch }) =>
      touch.direction === 'out' &&
      touch.channel === 'email' &&
      touch.note === undefined &&
      touch.gestureKey === undefined &&
      typeof source?.messageId === 'string' &&
      source.webmail === webmail &&
      source.mailbox === mailbox &&
      source.thread === thread,
  );
};
