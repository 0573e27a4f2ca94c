import { Dexie, type Table } from 'dexie';
import type { AftercareDb, StoredRow } from '../db.ts';

/** All rows of one customer, as they lie in the database; `stored` is undefined where there is no customer. */
export interface StoredFile {
  readonly customerId: string;
  readonly stored: StoredRow | undefined;
  readonly deals: readonly StoredRow[];
  readonly favours: readonly StoredRow[];
  readonly complaints: readonly StoredRow[];
  readonly promises: readonly StoredRow[];
  readonly questions: readonly StoredRow[];
  readonly lifeEvents: readonly StoredRow[];
  /** Links in which this customer is the one others belong to. */
  readonly relations: readonly StoredRow[];
  /** Oldest first. */
  readonly touches: readonly StoredRow[];
  readonly decisions: readonly StoredRow[];
}

/** One file per id, by one range read per table: ids must be in order and have no customer between them that is not named. */
export const readFiles = async (db: AftercareDb, customerIds: readonly string[]): Promise<readonly StoredFile[]> => {
  const first = customerIds[0];
  const last = customerIds.at(-1);
  if (first === undefined || last === undefined) return [];
  const rowsOf = async (table: Table<StoredRow, string>) =>
    byCustomer(await table.where('customerId').between(first, last, true, true).toArray());
  const [customers, touches, deals, favours, complaints, promises, questions, lifeEvents, relations, decisions] = await Promise.all([
    db.customer.where(':id').between(first, last, true, true).toArray(),
    db.touch.where('[customerId+at]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray(),
    rowsOf(db.deal),
    rowsOf(db.favour),
    rowsOf(db.complaint),
    rowsOf(db.promise),
    rowsOf(db.question),
    rowsOf(db.lifeEvent),
    db.relation.where('toId').between(first, last, true, true).toArray(),
    rowsOf(db.decision),
  ]);
  const customersById = new Map(customers.map((row) => [row.id, row]));
  const touchesById = byCustomer(touches);
  const relationsById = grouped(relations, 'toId');
  return customerIds.map((customerId) => ({
    customerId,
    stored: customersById.get(customerId),
    deals: deals.get(customerId) ?? [],
    favours: favours.get(customerId) ?? [],
    complaints: complaints.get(customerId) ?? [],
    promises: promises.get(customerId) ?? [],
    questions: questions.get(customerId) ?? [],
    lifeEvents: lifeEvents.get(customerId) ?? [],
    relations: relationsById.get(customerId) ?? [],
    touches: touchesById.get(customerId) ?? [],
    decisions: decisions.get(customerId) ?? [],
  }));
};

const byCustomer = (rows: readonly StoredRow[]): ReadonlyMap<unknown, readonly StoredRow[]> => grouped(rows, 'customerId');

const grouped = (rows: readonly StoredRow[], field: string): ReadonlyMap<unknown, readonly StoredRow[]> => {
  const groups = new Map<unknown, StoredRow[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group === undefined) groups.set(row[field], [row]);
    else group.push(row);
  }
  return groups;
};
