import { isDay } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

export interface DealEdit {
  readonly dealId: string;
  readonly what: string;
  readonly closedOn: Day;
}

export const editDeal = (deps: DataDeps, { dealId, what, closedOn }: DealEdit): Promise<CommandResult> =>
  commit(deps, 'edit-deal', () =>
    forRecord(deps.db, 'deal', dealId, () =>
      what.trim() === '' || !isDay(closedOn) ? 'invalid' : [{ kind: 'deal', id: dealId, set: { what: what.trim(), closedOn } }],
    ),
  );
