import { isDay } from '#shared/calendar/days.ts';
import type { Hardship } from '#shared/schema/customer.ts';
import type { EditOf } from '../../messaging/protocol/card.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forCustomer } from './known-customer.ts';

type HardshipEdit = Omit<EditOf<'hardship'>, 'type'> & { readonly customerId: string };

/** A hard time begins, or is put right. `invalid`: it has not begun yet, or it would be over already. */
export const setHardship = (deps: DataDeps, { customerId, kind, since, quietUntil }: HardshipEdit): Promise<CommandResult> =>
  commit(deps, 'set-hardship', () =>
    forCustomer(deps.db, customerId, ({ id }) => {
      const today = deps.today();
      const isSound = isDay(since) && since <= today && (quietUntil === null || (isDay(quietUntil) && quietUntil > today));
      return isSound ? [{ kind: 'customer', id, set: { hardship: { kind, since, quietUntil } satisfies Hardship } }] : 'invalid';
    }),
  );
