import { isDay } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';

export interface NewDeal {
  readonly customerId: string;
  readonly what: string;
  readonly closedOn: Day;
}

/** `what` is wanted: the note names it. */
export const recordDeal = (deps: DataDeps, { customerId, what, closedOn }: NewDeal): Promise<CommandResult> =>
  commit(deps, 'record-deal', () =>
    forCustomer(deps.db, customerId, (customer) =>
      what.trim() === '' || !isDay(closedOn)
        ? 'invalid'
        : [creation('deal', { id: deps.newId(), customerId: customer.id, what: what.trim(), closedOn })],
    ),
  );
