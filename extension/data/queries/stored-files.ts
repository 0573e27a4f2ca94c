import { Dexie } from 'dexie';
import type { AftercareDb, StoredRow } from '../db.ts';

/** All rows of one customer, as they lie in the database; `stored` is undefined where there is no customer. */
export interface StoredFile {
  readonly customerId: string;
  readonly stored: StoredRow | undefined;
  readonly deals: readonly StoredRow[];
  readonly favours: readonly StoredRow[];
  /** Oldest first. */
  readonly touches: readonly StoredRow[];
  readonly decisions: readonly StoredRow[];
}

/** One file per id, by one range read per table: ids must be in order and have no customer between them that is not named. */
export const readFiles = async (db: AftercareDb, customerIds: readonly string[]): Promise<readonly StoredFile[]> => {
  const first = customerIds[0];
  const last = customerIds.at(-1);
  if (first === undefined || last === undefined) return [];
  const [customers, deals, favours, touches, decisions] = await Promise.all([
    db.customer.where(':id').between(first, last, true, true).toArray(),
    db.deal.where('customerId').between(first, last, true, true).toArray(),
    db.favour.where('customerId').between(first, last, true, true).toArray(),
    db.touch.where('[customerId+at]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray(),
    db.decision.where('customerId').between(first, last, true, true).toArray(),
  ]);
  const customersById = new Map(customers.map((row) => [row.id, row]));
  const [dealsBy, favoursBy, touchesBy, decisionsBy] = [deals, favours, touches, decisions].map(byCustomer);
  return customerIds.map((customerId) => ({
    customerId,
    stored: customersById.get(customerId),
    deals: dealsBy?.get(customerId) ?? [],
    favours: favoursBy?.get(customerId) ?? [],
    touches: touchesBy?.get(customerId) ?? [],
    decisions: decisionsBy?.get(customerId) ?? [],
  }));
};

const byCustomer = (rows: readonly StoredRow[]): ReadonlyMap<unknown, readonly StoredRow[]> => {
  const groups = new Map<unknown, StoredRow[]>();
  for (const row of rows) {
    const group = groups.get(row['customerId']);
    if (group === undefined) groups.set(row['customerId'], [row]);
    else group.push(row);
  }
  return groups;
};
