import { takeStep } from '#shared/care/complaint.ts';
import { endPromise as endOf, hasEnded, type PromiseEnd, promiseState } from '#shared/care/promise.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CarePromise } from '#shared/schema/promise.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import type { Patch } from '../patch.ts';
import { livingRecord } from '../queries/living-record.ts';
import { forRecordOfCustomer } from './known-record.ts';

/** Ends today; one that has this end already keeps its day, one that has another takes this. */
export const endPromise = (
  deps: DataDeps,
  { promiseId, as }: { readonly promiseId: string; readonly as: PromiseEnd },
): Promise<CommandResult> =>
  commit(deps, 'end-promise', () =>
    forRecordOfCustomer(deps.db, 'promise', promiseId, (promise) =>
      promiseState(promise, deps.today()) === as ? [] : endPatches(deps.db, promise, as, deps.today()),
    ),
  );

/** What ends a promise that is still open; nothing where it is gone, cannot be read or has ended. */
export const openPromiseEnds = async (db: AftercareDb, promiseId: string, end: PromiseEnd, on: Day): Promise<readonly Patch[]> => {
  const promise = await livingRecord(db, 'promise', promiseId);
  return promise === null || hasEnded(promise) ? [] : endPatches(db, promise, end, on);
};

/** Whoever keeps what was agreed on a complaint has carried it out. */
const endPatches = async (db: AftercareDb, promise: CarePromise, end: PromiseEnd, on: Day): Promise<readonly Patch[]> => {
  const ended: Patch = { kind: 'promise', id: promise.id, set: { ...endOf(end, on) } };
  const complaint = promise.complaintId === undefined ? null : await livingRecord(db, 'complaint', promise.complaintId);
  if (end !== 'kept' || complaint?.promiseId !== promise.id) return [ended];
  const step = takeStep(complaint, { step: 'carried-out', on });
  return step.ok ? [ended, { kind: 'complaint', id: complaint.id, set: step.set }] : [ended];
};
