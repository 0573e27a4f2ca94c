import type { AftercareDb, StoredRow } from '../db.ts';
import { isDeleted } from '../rows.ts';

/** The row of a customer who is there, readable or not; of one that was merged, the row of the file that was kept. Null when there is none. */
export const livingCustomer = async (db: AftercareDb, customerId: string): Promise<StoredRow | null> => {
  const seen = new Set<string>();
  let id: unknown = customerId;
  while (typeof id === 'string' && !seen.has(id)) {
    seen.add(id);
    const stored = await db.customer.get(id);
    if (stored === undefined) return null;
    if (!isDeleted(stored)) return stored;
    id = stored['mergedInto'];
  }
  return null;
};
