import type { Customer } from '#shared/schema/customer.ts';
import type { IdentityRef } from '../../messaging/protocol/people.ts';
import type { AftercareDb } from '../db.ts';
import { identityId, plainRef } from '../identity-id.ts';
import { isDeleted, parseRow, parseRows } from '../rows.ts';
import { livingCustomer } from './living-customer.ts';

/** Whom the rep said this name is, in this thread of this mailbox; null where they did not say, or where the customer is deleted or unreadable. */
export const identityFor = (db: AftercareDb, ref: IdentityRef): Promise<Customer | null> =>
  db.transaction('r', [db.identity, db.customer], async () => {
    const stored = await db.identity.get(identityId(ref));
    const identity = stored === undefined || isDeleted(stored) ? null : parseRow('identity', stored);
    return identity === null ? null : readable(db, identity.customerId);
  });

/** Whom the rep said this name is in other threads of the mailbox, each once: to offer, never to answer with. */
export const identitiesNamed = (db: AftercareDb, mailbox: string, name: string): Promise<readonly Customer[]> =>
  db.transaction('r', [db.identity, db.customer], async () => {
    const ref = plainRef({ mailbox, name, thread: '' });
    const stored = await db.identity.where('[mailbox+name]').equals([ref.mailbox, ref.name]).toArray();
    const ids = new Set(parseRows('identity', stored).rows.map(({ customerId }) => customerId));
    const customers = await Promise.all([...ids].map((id) => readable(db, id)));
    return [...new Map(customers.flatMap((customer) => (customer === null ? [] : [[customer.id, customer] as const]))).values()];
  });

const readable = async (db: AftercareDb, customerId: string): Promise<Customer | null> => {
  const stored = await livingCustomer(db, customerId);
  return stored === null ? null : parseRow('customer', stored);
};
