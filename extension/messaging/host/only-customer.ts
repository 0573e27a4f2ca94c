import type { Customer } from '#shared/schema/customer.ts';
import type { DataDeps } from '../../data/deps.ts';
import { customersByAddress } from '../../data/queries/customers-by-address.ts';

/** The one customer with this address; null when there is none, more than one, or one that cannot be read and may be the one. */
export const onlyCustomer = async ({ db }: DataDeps, email: string): Promise<Customer | null> => {
  const { rows, unreadable } = await customersByAddress(db, email);
  const [only, ...others] = rows;
  return only === undefined || others.length + unreadable.length > 0 ? null : only;
};
