import { isDay } from '#shared/calendar/days.ts';
import type { NewDeal } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';

/** `what` is wanted: the note names it. Delivery and renewal may follow later. */
export const recordDeal = (deps: DataDeps, { customerId, what, ...days }: NewDeal): Promise<CommandResult> =>
  commit(deps, 'record-deal', () =>
    forCustomer(deps.db, customerId, (customer) =>
      what.trim() === '' || !Object.values(days).every(isDay)
        ? 'invalid'
        : [creation('deal', { id: deps.newId(), customerId: customer.id, what: what.trim(), ...days })],
    ),
  );
