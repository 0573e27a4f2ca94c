import { displayName } from '#shared/people/name.ts';
import { preferredAddress } from '#shared/people/preferred-address.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { CustomerHit } from '../../messaging/protocol/people.ts';
import type { AftercareDb } from '../db.ts';
import { organisationNames } from '../derived/terms.ts';

/** Customers as they are shown in a list to pick from, in the same order. */
export const customerHits = async (db: AftercareDb, customers: readonly Customer[]): Promise<readonly CustomerHit[]> => {
  const names = await organisationNames(db, customers);
  return customers.map((customer) => ({
    id: customer.id,
    name: displayName(customer),
    email: preferredAddress(customer),
    organisation: names.get(customer.organisationId) ?? null,
    tier: customer.tier,
  }));
};
