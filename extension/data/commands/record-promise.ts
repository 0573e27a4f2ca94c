import { isDay } from '#shared/calendar/days.ts';
import type { NewPromise } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import { monthlyFields } from './promise-terms.ts';
import type { Sourced } from './sourced.ts';

/**
 * Made today. `text` is wanted; the day may be open, or past: a promise that is late already is one to keep all the same. One for every month has no
 * other day.
 */
export const recordPromise = (deps: DataDeps, { customerId, text, due, monthly, source }: Sourced<NewPromise>): Promise<CommandResult> =>
  commit(deps, 'record-promise', () =>
    forCustomer(deps.db, customerId, ({ id }) => {
      if (text.trim() === '' || (due !== null && (!isDay(due) || monthly !== undefined))) return 'invalid';
      const promise = { id: deps.newId(), customerId: id, text: text.trim(), madeOn: deps.today() };
      const terms = monthly === undefined ? {} : monthlyFields(monthly);
      return [creation('promise', { ...promise, ...terms, ...(due === null ? {} : { due }), ...(source === null ? {} : { source }) })];
    }),
  );
