import { isDay } from '#shared/calendar/days.ts';
import { stepsTaken } from '#shared/care/complaint.ts';
import type { ComplaintEdit } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

/** It came today or earlier, and no step was taken before: else `invalid`. */
export const editComplaint = (deps: DataDeps, { complaintId, words, wants, receivedOn }: ComplaintEdit): Promise<CommandResult> =>
  commit(deps, 'edit-complaint', () =>
    forRecord(deps.db, 'complaint', complaintId, (complaint) => {
      const later = [deps.today(), complaint.reopenedOn, ...stepsTaken(complaint).map(({ on }) => on)];
      if (!isDay(receivedOn) || later.some((day) => day !== undefined && day < receivedOn)) return 'invalid';
      const set = { words: words.trim(), wants: wants.trim() === '' ? undefined : wants.trim(), receivedOn };
      return [{ kind: 'complaint', id: complaintId, set }];
    }),
  );
