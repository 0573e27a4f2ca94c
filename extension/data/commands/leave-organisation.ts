import { isDay } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { organisationById } from '../queries/organisations.ts';
import { parseRows } from '../rows.ts';
import { forCustomer } from './known-customer.ts';

interface Leaving {
  readonly customerId: string;
  readonly on: Day;
}

/**
 * Somebody has left their organisation: nothing but what is owed there is due, and the history says which one it was. Who has left already left on this
 * day instead. Addresses stay: old mails are still theirs. `invalid`: a day that does not exist, or is to come.
 */
export const leaveOrganisation = (deps: DataDeps, { customerId, on }: Leaving): Promise<CommandResult> =>
  commit(deps, 'leave-organisation', () =>
    forCustomer(deps.db, customerId, async ({ id, leftOn, organisationId }) => {
      if (!isDay(on) || on > deps.today()) return 'invalid';
      const left: Patch = { kind: 'customer', id, set: { leftOn: on } };
      if (leftOn !== undefined) return [left, ...(await newsMovedTo(deps.db, { customerId: id, leftOn, on }))];
      const organisation = organisationId === undefined ? null : await organisationById(deps.db, organisationId);
      return [left, creation('lifeEvent', { id: deps.newId(), customerId: id, kind: 'left', on, words: organisation?.name ?? '' })];
    }),
  );

const newsMovedTo = async (db: AftercareDb, { customerId, leftOn, on }: Leaving & { readonly leftOn: Day }): Promise<readonly Patch[]> => {
  const { rows } = parseRows('lifeEvent', await db.lifeEvent.where('customerId').equals(customerId).toArray());
  return rows.filter((event) => event.kind === 'left' && event.on === leftOn).map(({ id }) => ({ kind: 'lifeEvent', id, set: { on } }));
};
