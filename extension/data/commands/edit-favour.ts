import { isDay } from '#shared/calendar/days.ts';
import type { FavourEdit } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

export const editFavour = (deps: DataDeps, { favourId, kind, what, on }: FavourEdit): Promise<CommandResult> =>
  commit(deps, 'edit-favour', () =>
    forRecord(deps.db, 'favour', favourId, () =>
      isDay(on) ? [{ kind: 'favour', id: favourId, set: { kind, what: what.trim(), on } }] : 'invalid',
    ),
  );
