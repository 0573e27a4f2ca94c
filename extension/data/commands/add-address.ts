import * as z from 'zod/mini';
import type { Customer } from '#shared/schema/customer.ts';
import { Email } from '#shared/schema/fields.ts';
import type { CommandError, CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { customersByAddress } from '../queries/customers-by-address.ts';
import { readSettings } from '../queries/settings.ts';
import { addressFields, type CustomerAddress } from './customer-address.ts';
import { forCustomer } from './known-customer.ts';

/** One more address of the same person. `address-taken`: somebody else has it, readable or not; `own-address`: it is the rep's. */
export const addAddress = (deps: DataDeps, { customerId, email }: CustomerAddress): Promise<CommandResult> =>
  commit(deps, 'add-address', () =>
    forCustomer(deps.db, customerId, async (customer) => {
      const emails = await withAddress(deps, customer, email);
      if (typeof emails === 'string') return emails;
      return [{ kind: 'customer', id: customer.id, set: addressFields(emails) }];
    }),
  );

/** The addresses of somebody with one more, or why it is none of theirs. Runs inside `commit`. */
export const withAddress = async (deps: DataDeps, { emails }: Customer, email: string): Promise<Customer['emails'] | CommandError> => {
  const address = email.trim().toLowerCase();
  if (!z.safeParse(Email, address).success) return 'invalid';
  if (Object.hasOwn(emails, address)) return emails;
  const { mailboxes, ownAddresses } = await readSettings(deps.db);
  if (ownAddresses.has(address) || mailboxes.get(address) === true) return 'own-address';
  const { rows, unreadable } = await customersByAddress(deps.db, address);
  if (rows.length + unreadable.length > 0) return 'address-taken';
  return { ...emails, [address]: { addedAt: new Date(deps.now()).toISOString() } };
};
