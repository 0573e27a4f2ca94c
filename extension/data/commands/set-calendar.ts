import type { CalendarId } from '#shared/calendar/holiday.ts';
import { calendarsOf } from '#shared/gestures/festivals.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

interface CalendarChoice {
  readonly customerId: string;
  readonly calendar: CalendarId;
  readonly isOn: boolean;
}

/** One calendar of holidays more or less. The calendar that held by itself, that of their language, is written down with the first choice: it stays beside it. */
export const setCalendar = (deps: DataDeps, { customerId, calendar, isOn }: CalendarChoice): Promise<CommandResult> =>
  commit(deps, 'set-calendar', () =>
    forCustomer(deps.db, customerId, (customer) => {
      const inUse = calendarsOf(customer);
      if (inUse.includes(calendar) === isOn) return [];
      const kept = Object.fromEntries(inUse.map((each) => [`calendars/${each}`, true]));
      return [{ kind: 'customer', id: customer.id, set: { ...kept, [`calendars/${calendar}`]: isOn } }];
    }),
  );
