import type { Day } from '#shared/schema/fields.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import { PRACTICE_IDS } from '../practice/practice-id.ts';
import { isDeleted } from '../rows.ts';

/** Whether somebody who is no practice customer is there; with `since`, somebody who was added on that day or before. */
export const hasOwnCustomers = async (db: AftercareDb, since?: Day): Promise<boolean> => {
  const [first, last] = PRACTICE_IDS;
  const counts = (row: StoredRow): boolean => !isDeleted(row) && (since === undefined || isKnownSince(row['since'], since));
  const before = await db.customer.where(':id').below(first).filter(counts).first();
  return before !== undefined || (await db.customer.where(':id').above(last).filter(counts).first()) !== undefined;
};

/** A file whose day cannot be read is not a new one. */
const isKnownSince = (since: unknown, day: Day): boolean => typeof since !== 'string' || since <= day;
