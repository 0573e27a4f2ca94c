import { isDay } from '#shared/calendar/days.ts';
import type { NewQuestion } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import type { Sourced } from './sourced.ts';

/** Words may be empty. One of a day to come is `invalid`. */
export const recordQuestion = (
  deps: DataDeps,
  { customerId, kind, sensed, words, askedOn, source }: Sourced<NewQuestion>,
): Promise<CommandResult> =>
  commit(deps, 'record-question', () =>
    forCustomer(deps.db, customerId, ({ id }) => {
      if (!isDay(askedOn) || askedOn > deps.today()) return 'invalid';
      const question = { id: deps.newId(), customerId: id, askedOn, words: words.trim(), kind, sensed };
      return [creation('question', { ...question, ...(source === null ? {} : { source }) })];
    }),
  );
