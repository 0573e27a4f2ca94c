import type { CustomerEmail } from '#shared/schema/customer.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { CustomerAddress } from './customer-address.ts';
import { forCustomer } from './known-customer.ts';

/** The one address to write to first; `gone` where they do not have it. */
export const preferAddress = (deps: DataDeps, { customerId, email }: CustomerAddress): Promise<CommandResult> =>
  commit(deps, 'prefer-address', () =>
    forCustomer(deps.db, customerId, ({ id, emails }) => {
      if (!Object.hasOwn(emails, email)) return 'gone';
      const members = Object.entries(emails).map(([each, about]) => [`emails/${each}`, marked(about, each === email)] as const);
      return [{ kind: 'customer', id, set: Object.fromEntries(members) }];
    }),
  );

const marked = ({ preferred: _preferred, ...about }: CustomerEmail, isPreferred: boolean): CustomerEmail =>
  isPreferred ? { ...about, preferred: true } : about;
