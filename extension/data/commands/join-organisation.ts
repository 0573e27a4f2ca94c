import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { withAddress } from './add-address.ts';
import { addressFields, preferring } from './customer-address.ts';
import { forCustomer } from './known-customer.ts';
import { organisationNamed } from './organisation-named.ts';

const NAME_AT_MOST = 300;

interface Joining {
  readonly customerId: string;
  readonly organisation: string;
  /** Empty where none is known yet. */
  readonly email: string;
}

/**
 * Where somebody works who had left: they are kept under the new organisation, and what is due to them is due again. Under a new address they are written
 * to first; the old ones stay theirs. What happened before stays in their history. `invalid` without a name.
 */
export const joinOrganisation = (deps: DataDeps, { customerId, organisation, email }: Joining): Promise<CommandResult> =>
  commit(deps, 'join-organisation', () =>
    forCustomer(deps.db, customerId, async (customer) => {
      const name = organisation.trim();
      if (name === '' || name.length > NAME_AT_MOST) return 'invalid';
      const address = email.trim().toLowerCase();
      const emails = address === '' ? {} : await withAddress(deps, customer, address);
      if (typeof emails === 'string') return emails;
      const joined = await organisationNamed(deps, name);
      return [
        {
          kind: 'customer',
          id: customer.id,
          set: { organisationId: joined?.id, leftOn: undefined, ...addressFields(preferring(emails, address)) },
        },
        ...(joined?.patches ?? []),
      ];
    }),
  );
