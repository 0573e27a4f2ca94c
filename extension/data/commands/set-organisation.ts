import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { foldName } from '../derived/organisation.ts';
import { organisationById } from '../queries/organisations.ts';
import { forCustomer } from './known-customer.ts';
import { organisationNamed } from './organisation-named.ts';

const NAME_AT_MOST = 300;

interface Membership {
  readonly customerId: string;
  readonly name: string;
}

/**
 * Where somebody works, by name: nothing changes where theirs has this name, an empty name takes them out of it. Who had left and works elsewhere is not
 * away any more.
 */
export const setOrganisation = (deps: DataDeps, { customerId, name }: Membership): Promise<CommandResult> =>
  commit(deps, 'set-organisation', () =>
    forCustomer(deps.db, customerId, async ({ id, organisationId }) => {
      const wanted = name.trim();
      if (wanted.length > NAME_AT_MOST) return 'invalid';
      const present = organisationId === undefined ? null : await organisationById(deps.db, organisationId);
      if (present !== null && foldName(present.name) === foldName(wanted)) return [];
      const organisation = await organisationNamed(deps, wanted);
      const back = organisation === null ? {} : { leftOn: undefined };
      return [{ kind: 'customer', id, set: { organisationId: organisation?.id, ...back } }, ...(organisation?.patches ?? [])];
    }),
  );
