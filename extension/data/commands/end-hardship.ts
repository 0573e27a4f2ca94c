import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

/** Cheerful gestures come back. The news it came from stays in the file. */
export const endHardship = (deps: DataDeps, { customerId }: { readonly customerId: string }): Promise<CommandResult> =>
  commit(deps, 'end-hardship', () =>
    forCustomer(deps.db, customerId, ({ id }) => [{ kind: 'customer', id, set: { hardship: undefined } }]),
  );
