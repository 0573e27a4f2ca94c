import { isDay } from '#shared/calendar/days.ts';
import type { PromiseEdit } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { livingRecord } from '../queries/living-record.ts';
import type { Patch } from '../patch.ts';
import { forRecord } from './known-record.ts';
import { monthlyFields } from './promise-terms.ts';

/**
 * What was agreed on a complaint changes with the promise that it became. No words, a day to come on which it was made, or one promise of every month
 * made of another, are `invalid`.
 */
export const editPromise = (deps: DataDeps, { promiseId, text, madeOn, due, monthly }: PromiseEdit): Promise<CommandResult> =>
  commit(deps, 'edit-promise', () =>
    forRecord(deps.db, 'promise', promiseId, async ({ complaintId, monthlyOn }) => {
      const what = text.trim();
      if (what === '' || !isDay(madeOn) || madeOn > deps.today() || (due !== null && !isDay(due))) return 'invalid';
      const isMonthly = monthlyOn !== undefined;
      if ((monthly !== undefined) !== isMonthly || (isMonthly && due !== null)) return 'invalid';
      const terms = monthly === undefined ? {} : monthlyFields(monthly);
      const complaint = complaintId === undefined ? null : await livingRecord(deps.db, 'complaint', complaintId);
      const agreed: readonly Patch[] =
        complaint?.promiseId === promiseId ? [{ kind: 'complaint', id: complaint.id, set: { agreed: { what, by: due } } }] : [];
      return [{ kind: 'promise', id: promiseId, set: { text: what, madeOn, due: due ?? undefined, ...terms } }, ...agreed];
    }),
  );
