import type { DataDeps } from '../../data/deps.ts';
import { customerHits } from '../../data/queries/customer-hits.ts';
import { customersNamed } from '../../data/queries/customers-named.ts';
import { identitiesNamed } from '../../data/queries/identities.ts';
import type { CustomerHit, IdentityRef } from '../protocol/people.ts';

const MOST = 8;

/** Customers a name without an address may be: those the rep chose for it in another thread, then those of exactly that name. */
export const offersFor = async ({ db }: DataDeps, { mailbox, name }: IdentityRef): Promise<readonly CustomerHit[]> => {
  const customers = [...(await identitiesNamed(db, mailbox, name)), ...(await customersNamed(db, name))];
  const distinct = [...new Map(customers.map((customer) => [customer.id, customer])).values()];
  return customerHits(db, distinct.slice(0, MOST));
};
