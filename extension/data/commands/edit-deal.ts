import { isDay } from '#shared/calendar/days.ts';
import type { DealEdit } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

export const editDeal = (deps: DataDeps, { dealId, what, closedOn }: DealEdit): Promise<CommandResult> =>
  commit(deps, 'edit-deal', () =>
    forRecord(deps.db, 'deal', dealId, () =>
      what.trim() === '' || !isDay(closedOn) ? 'invalid' : [{ kind: 'deal', id: dealId, set: { what: what.trim(), closedOn } }],
    ),
  );
