import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

interface SpecialDateRef {
  readonly customerId: string;
  readonly dateId: string;
}

/** A day is kept no longer, from today on; one that has ended already ended when it did. `gone` where there is no such date. */
export const endSpecialDate = (deps: DataDeps, { customerId, dateId }: SpecialDateRef): Promise<CommandResult> =>
  commit(deps, 'end-special-date', () =>
    forCustomer(deps.db, customerId, ({ id, specialDates = {} }) => {
      const date = Object.hasOwn(specialDates, dateId) ? specialDates[dateId] : undefined;
      if (date === undefined) return 'gone';
      const today = deps.today();
      if (date.end !== undefined && date.end <= today) return [];
      return [{ kind: 'customer', id, set: { [`specialDates/${dateId}`]: { ...date, end: today } } }];
    }),
  );
