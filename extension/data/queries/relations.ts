import type { Customer } from '#shared/schema/customer.ts';
import type { Relation } from '#shared/schema/relation.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import { isDeleted, parseRow, parseRows } from '../rows.ts';

export interface RelatedCustomer {
  readonly relation: Relation;
  /** The other of the two. */
  readonly customer: Customer;
}

export interface RelationsOf {
  /** Whom this person is close to. */
  readonly closeTo: readonly RelatedCustomer[];
  /** Who is close to this person. */
  readonly around: readonly RelatedCustomer[];
}

/** Both directions, without people who are deleted or whose row cannot be read. */
export const relationsOf = (db: AftercareDb, customerId: string): Promise<RelationsOf> =>
  db.transaction('r', [db.relation, db.customer], async () => {
    const [from, to] = await Promise.all([
      db.relation.where('customerId').equals(customerId).toArray(),
      db.relation.where('toId').equals(customerId).toArray(),
    ]);
    const [closeTo, around] = await Promise.all([
      withCustomers(db, from, ({ toId }) => toId),
      withCustomers(db, to, (relation) => relation.customerId),
    ]);
    return { closeTo, around };
  });

/** Who was introduced, by the id of the link; without people who are deleted or whose row cannot be read. */
export const introducedPeople = async (db: AftercareDb, links: readonly Relation[]): Promise<ReadonlyMap<string, Customer>> => {
  if (links.length === 0) return new Map();
  const rows = await db.customer.bulkGet(links.map(({ customerId }) => customerId));
  return new Map(
    links.flatMap(({ id }, index) => {
      const customer = readCustomer(rows[index]);
      return customer === null ? [] : [[id, customer]];
    }),
  );
};

/** Every relation of one person, whichever of the two is the close contact. */
export const relationsWith = async (db: AftercareDb, customerId: string): Promise<readonly Relation[]> => {
  const stored = await db.relation.where('customerId').equals(customerId).or('toId').equals(customerId).toArray();
  return parseRows('relation', stored).rows;
};

/** Whether two relations say the same: colleagues are so in both directions. */
export const isSameRelation = (one: Omit<Relation, 'id'>, other: Omit<Relation, 'id'>): boolean => {
  if (one.relation !== other.relation) return false;
  if (one.customerId === other.customerId && one.toId === other.toId) return true;
  return one.relation === 'colleague' && one.customerId === other.toId && one.toId === other.customerId;
};

const withCustomers = async (
  db: AftercareDb,
  stored: readonly StoredRow[],
  otherId: (relation: Relation) => string,
): Promise<readonly RelatedCustomer[]> => {
  const relations = parseRows('relation', stored).rows;
  const customers = await db.customer.bulkGet(relations.map(otherId));
  return relations.flatMap((relation, index) => {
    const customer = readCustomer(customers[index]);
    return customer === null ? [] : [{ relation, customer }];
  });
};

const readCustomer = (row: StoredRow | undefined): Customer | null =>
  row === undefined || isDeleted(row) ? null : parseRow('customer', row);
