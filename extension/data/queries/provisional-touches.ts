import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Touch, TouchSource } from '#shared/schema/touch.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import { isDeleted, parseRow } from '../rows.ts';

/**
 * Sent mails to a customer that were noted without an id and could be one message: same mailbox and day, same thread or a mail that began one.
 * With them come those that the rep took out of the history since, which are marked deleted; what was undone or replaced is left out.
 */
export const provisionalTouches = async (
  db: AftercareDb,
  { webmail, mailbox, thread }: Pick<TouchSource, 'webmail' | 'mailbox' | 'thread'>,
  { customerId, day }: { readonly customerId: string; readonly day: Day },
): Promise<readonly Touch[]> => {
  // A day of the rep's is at most a day away from the same day in UTC, in which `at` is written.
  const around = [customerId, addDays(day, -1)];
  const stored = await db.touch
    .where('[customerId+at]')
    .between(around, [customerId, addDays(day, 2)])
    .toArray();
  const noted = await Promise.all(stored.map((row) => notedTouch(db, row)));
  return noted
    .flat()
    .filter(
      ({ source, ...touch }) =>
        touch.day === day &&
        touch.channel === 'email' &&
        touch.direction === 'out' &&
        source?.messageId === null &&
        source.webmail === webmail &&
        source.mailbox === mailbox &&
        (source.thread === thread || source.thread === ''),
    );
};

const notedTouch = async (db: AftercareDb, row: StoredRow): Promise<readonly Touch[]> => {
  const isGone = isDeleted(row) && !(await isDeletedByRep(db, row.id));
  return isGone ? [] : [parseRow('touch', row)].filter((touch) => touch !== null);
};

const isDeletedByRep = async (db: AftercareDb, id: string): Promise<boolean> => {
  const deletedBy = (await db.stamps.get(['touch', id]))?.fields['deleted'];
  return deletedBy !== undefined && (await db.changes.get(deletedBy))?.command === 'delete-touch';
};
