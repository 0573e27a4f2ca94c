import { isDay } from '#shared/calendar/days.ts';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

export interface FavourEdit {
  readonly favourId: string;
  readonly kind: FavourKind;
  /** May be empty. */
  readonly what: string;
  readonly on: Day;
}

export const editFavour = (deps: DataDeps, { favourId, kind, what, on }: FavourEdit): Promise<CommandResult> =>
  commit(deps, 'edit-favour', () =>
    forRecord(deps.db, 'favour', favourId, () =>
      isDay(on) ? [{ kind: 'favour', id: favourId, set: { kind, what: what.trim(), on } }] : 'invalid',
    ),
  );
