import { isDay } from '#shared/calendar/days.ts';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forCustomer } from './known-customer.ts';

export interface NewFavour {
  readonly customerId: string;
  readonly kind: FavourKind;
  /** May be empty. */
  readonly what: string;
  readonly on: Day;
}

export const recordFavour = (deps: DataDeps, { customerId, kind, what, on }: NewFavour): Promise<CommandResult> =>
  commit(deps, 'record-favour', () =>
    forCustomer(deps.db, customerId, (customer) =>
      isDay(on) ? [creation('favour', { id: deps.newId(), customerId: customer.id, kind, what: what.trim(), on })] : 'invalid',
    ),
  );
