import type { CommandError } from '../../messaging/protocol/results.ts';
import { lastStamp } from '../../data/db.ts';
import type { DataDeps } from '../../data/deps.ts';
import { finishDerived } from '../../data/derived/rebuild.ts';
import { whileRestoring } from '../../data/restore/restoring.ts';
import { type RestoreMode, type Taken, takeRecords } from '../../data/restore/take-records.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import type { Backup } from './read.ts';
import { writeBackup } from './write.ts';

export interface RestoreWish {
  readonly mode: RestoreMode;
  /** Is given a backup of what is here before anything is touched; when it throws, nothing is. */
  readonly keepSafetyCopy: (copy: Blob) => Promise<void>;
  readonly onProgress?: (progress: RestoreProgress) => void;
  /** Is called once all records are there, before what follows from them is made. */
  readonly onTaken?: () => void;
}

/** `copying` what is here, then `writing` and `planning`; both count, of records and of customers. */
export type RestoreProgress =
  | { readonly step: 'copying' }
  | { readonly step: 'writing' | 'planning'; readonly done: number; readonly total: number };

export type RestoreResult =
  | { readonly ok: true; readonly taken: Taken }
  | { readonly ok: false; readonly error: { readonly type: Extract<CommandError, 'storage-full' | 'storage-unavailable'> | 'busy' } };

/** A mail that is logged while the copy is made has it made again. */
const TRIES = 3;

/**
 * Puts a backup in the place of everything here, or puts it to what is here; all or nothing. `busy`: something was written every time meanwhile. What
 * follows from the records is made at last: a page that is closed before that leaves it to the background's `upkeep`.
 */
export const restoreBackup = async (
  deps: DataDeps,
  { records }: Pick<Backup, 'records'>,
  { mode, keepSafetyCopy, onProgress = () => undefined, onTaken = () => undefined }: RestoreWish,
): Promise<RestoreResult> => {
  try {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const since = await lastStamp(deps.db);
      onProgress({ step: 'copying' });
      await keepSafetyCopy(await writeBackup(deps));
      const onWritten = (done: number): void => onProgress({ step: 'writing', done, total: records.length });
      const taken = await whileRestoring(() => takeRecords(deps, records, { mode, since, onWritten }));
      if (taken === null) continue;
      onTaken();
      await planAnew(deps, onProgress);
      return { ok: true, taken };
    }
    return { ok: false, error: { type: 'busy' } };
  } catch (error) {
    const type = storageFailure(error);
    if (type === null) throw error;
    return { ok: false, error: { type } };
  }
};

/** The records are there already: where the browser refuses to go on, the background's next `upkeep` does. */
const planAnew = async (deps: DataDeps, onProgress: (progress: RestoreProgress) => void): Promise<void> => {
  try {
    await finishDerived(deps, (done, total) => onProgress({ step: 'planning', done, total }));
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
};
