import { displayName } from '#shared/people/name.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { CustomerHit } from '../../messaging/protocol.ts';
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

/** The one marked as preferred, else the one added first; '' when there is none. */
const preferredAddress = ({ emails }: Pick<Customer, 'emails'>): string => {
  const entries = Object.entries(emails);
  const preferred = entries.find(([, { preferred: isPreferred }]) => isPreferred === true);
  const [oldest] = entries.toSorted(([, one], [, other]) => ((one.addedAt ?? '') < (other.addedAt ?? '') ? -1 : 1));
  return (preferred ?? oldest)?.[0] ?? '';
};
