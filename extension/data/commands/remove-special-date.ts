import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

interface SpecialDateRef {
  readonly customerId: string;
  readonly dateId: string;
}

/** `gone` where there is no such date any more. */
export const removeSpecialDate = (deps: DataDeps, { customerId, dateId }: SpecialDateRef): Promise<CommandResult> =>
  commit(deps, 'remove-special-date', () =>
    forCustomer(deps.db, customerId, ({ id, specialDates = {} }) =>
      Object.hasOwn(specialDates, dateId) ? [{ kind: 'customer', id, set: { [`specialDates/${dateId}`]: undefined } }] : 'gone',
    ),
  );
