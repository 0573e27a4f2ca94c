import { isDay } from '#shared/calendar/days.ts';
import type { NewsEdit } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { daysEndOn } from './ended-days.ts';
import { forCustomer } from './known-customer.ts';
import { forRecord } from './known-record.ts';
import { leavingOn } from './left-on.ts';

/** Words may be empty; the day may be to come, unless somebody left on it. What began or ended with it does so on its new day. */
export const editNews = (deps: DataDeps, { eventId, words, on }: NewsEdit): Promise<CommandResult> =>
  commit(deps, 'edit-news', () =>
    forRecord(deps.db, 'lifeEvent', eventId, async (event) => {
      if (!isDay(on) || (event.kind === 'left' && on > deps.today())) return 'invalid';
      const planned = await forCustomer(deps.db, event.customerId, (customer): readonly Patch[] => {
        const { id, hardship } = customer;
        const isItsOwn = hardship?.kind === event.kind && hardship.since === event.on;
        const since = isItsOwn ? [{ kind: 'customer', id, set: { hardship: { ...hardship, since: on } } } as const] : [];
        return [...since, ...daysEndOn(customer, event, on), ...leavingOn(customer, event, on)];
      });
      if (!planned.ok) return planned.error.type;
      return [{ kind: 'lifeEvent', id: eventId, set: { words: words.trim(), on } }, ...planned.patches];
    }),
  );
