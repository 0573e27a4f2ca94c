import { Dexie } from 'dexie';
import type { AftercareDb, StoredRow } from '../db.ts';
import { isBuilt } from '../derived/state.ts';
import { isDeleted, type ParsedRows, parseRows } from '../rows.ts';

/**
 * Everybody with this address: none, one or several, and never a choice among them. An unreadable customer may be the one, so it is named:
 * one readable and one unreadable are two.
 */
export const customersByAddress = (db: AftercareDb, email: string): Promise<ParsedRows<'customer'>> =>
  db.transaction('r', [db.meta, db.addresses, db.customer], async () =>
    parseRows('customer', await storedByAddress(db, email.trim().toLowerCase())),
  );

/** While the index is being made anew, every customer is looked at: slow, but nobody is missed. */
const storedByAddress = async (db: AftercareDb, address: string): Promise<readonly StoredRow[]> => {
  if (!(await isBuilt(db, 'address'))) return db.customer.filter((stored) => !isDeleted(stored) && hasAddress(stored, address)).toArray();
  const keys = await db.addresses.where(':id').between([address, Dexie.minKey], [address, Dexie.maxKey]).primaryKeys();
  const rows = await db.customer.bulkGet(keys.map(([, customerId]) => customerId));
  return rows.filter((row) => row !== undefined);
};

const hasAddress = (stored: StoredRow, address: string): boolean => {
  const emails = stored['emails'];
  return typeof emails === 'object' && emails !== null && Object.hasOwn(emails, address);
};
