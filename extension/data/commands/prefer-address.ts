import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { addressFields, type CustomerAddress, preferring } from './customer-address.ts';
import { forCustomer } from './known-customer.ts';

/** The one address to write to first; `gone` where they do not have it. */
export const preferAddress = (deps: DataDeps, { customerId, email }: CustomerAddress): Promise<CommandResult> =>
  commit(deps, 'prefer-address', () =>
    forCustomer(deps.db, customerId, ({ id, emails }) => {
      if (!Object.hasOwn(emails, email)) return 'gone';
      return [{ kind: 'customer', id, set: addressFields(preferring(emails, email)) }];
    }),
  );
