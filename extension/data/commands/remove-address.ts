import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { CustomerAddress } from './customer-address.ts';
import { forCustomer } from './known-customer.ts';

/** `gone` where they do not have it. The last one stays, for nobody would be found without: that is `invalid`. */
export const removeAddress = (deps: DataDeps, { customerId, email }: CustomerAddress): Promise<CommandResult> =>
  commit(deps, 'remove-address', () =>
    forCustomer(deps.db, customerId, ({ id, emails }) => {
      if (!Object.hasOwn(emails, email)) return 'gone';
      if (Object.keys(emails).length === 1) return 'invalid';
      return [{ kind: 'customer', id, set: { [`emails/${email}`]: undefined } }];
    }),
  );
