import { isDay } from '#shared/calendar/days.ts';
import type { NewComplaint } from '../../messaging/protocol/requests.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import type { Sourced } from './sourced.ts';

/** Words and wish may be empty: that somebody complained is enough. A complaint of a day to come is `invalid`. */
export const recordComplaint = (
  deps: DataDeps,
  { customerId, receivedOn, words, wants, source }: Sourced<NewComplaint>,
): Promise<CommandResult> =>
  commit(deps, 'record-complaint', () =>
    forCustomer(deps.db, customerId, ({ id }) => {
      if (!isDay(receivedOn) || receivedOn > deps.today()) return 'invalid';
      const complaint = { id: deps.newId(), customerId: id, receivedOn, words: words.trim() };
      return [
        creation('complaint', {
          ...complaint,
          ...(wants.trim() === '' ? {} : { wants: wants.trim() }),
          ...(source === null ? {} : { source }),
        }),
      ];
    }),
  );
