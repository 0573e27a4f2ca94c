import { isDay } from '#shared/calendar/days.ts';
import type { NewNote } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';
import { momentOn } from './moment-on.ts';

/** What the rep wants to remember of a day, today or earlier; it is no contact. No words are `invalid`. */
export const addNote = (deps: DataDeps, { customerId, day, words }: NewNote): Promise<CommandResult> =>
  commit(deps, 'add-note', () =>
    forCustomer(deps.db, customerId, ({ id }) => {
      if (words.trim() === '' || !isDay(day) || day > deps.today()) return 'invalid';
      const at = momentOn(day, deps);
      return [creation('touch', { id: deps.newId(), customerId: id, at, day, channel: 'note', direction: 'out', summary: words.trim() })];
    }),
  );
