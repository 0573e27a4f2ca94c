import type { Tier } from '#shared/schema/customer.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

export const setTier = (
  deps: DataDeps,
  { customerId, tier }: { readonly customerId: string; readonly tier: Tier | null },
): Promise<CommandResult> =>
  commit(deps, 'set-tier', () => forCustomer(deps.db, customerId, ({ id }) => [{ kind: 'customer', id, set: { tier } }]));
