import type { IdentityRef } from '../../messaging/protocol/people.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { identityId, plainRef } from '../identity-id.ts';
import { creation, type Patch } from '../patch.ts';
import { forCustomer } from './known-customer.ts';

/** The rep's newest answer replaces an earlier one. A name without mailbox or thread could be anybody: that is `invalid`. */
export const identify = (deps: DataDeps, { customerId, ...ref }: IdentityRef & { readonly customerId: string }): Promise<CommandResult> =>
  commit(deps, 'identify', () => forCustomer(deps.db, customerId, ({ id }) => identityPatches(ref, id) ?? 'invalid'));

/** Null for a reference that names nobody. */
export const identityPatches = (ref: IdentityRef, customerId: string): readonly Patch[] | null => {
  const { mailbox, name, thread } = plainRef(ref);
  if (mailbox === '' || name === '' || thread === '') return null;
  return [creation('identity', { id: identityId(ref), mailbox, name, thread, customerId })];
};
