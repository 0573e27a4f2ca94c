import type { CommandError } from '../../messaging/protocol/results.ts';
import { lastStamp } from '../../data/db.ts';
import type { DataDeps } from '../../data/deps.ts';
import { type RestoreMode, type Taken, takeRecords } from '../../data/restore/take-records.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import type { Backup } from './read.ts';
import { writeBackup } from './write.ts';

export interface RestoreWish {
  readonly mode: RestoreMode;
  /** Is given a backup of what is here before anything is touched; when it throws, nothing is. */
  readonly keepSafetyCopy: (copy: Blob) => Promise<void>;
}

export type RestoreResult =
  | { readonly ok: true; readonly taken: Taken }
  | { readonly ok: false; readonly error: { readonly type: Extract<CommandError, 'storage-full' | 'storage-unavailable'> | 'busy' } };

/** A mail that is logged while the copy is made has it made again. */
const TRIES = 3;

/** Puts a backup in the place of everything here, or puts it to what is here; all or nothing. `busy`: something was written every time meanwhile. */
export const restoreBackup = async (
  deps: DataDeps,
  { records }: Pick<Backup, 'records'>,
  { mode, keepSafetyCopy }: RestoreWish,
): Promise<RestoreResult> => {
  try {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const since = await lastStamp(deps.db);
      await keepSafetyCopy(await writeBackup(deps));
      const taken = await takeRecords(deps, records, { mode, since });
      if (taken !== null) return { ok: true, taken };
    }
    return { ok: false, error: { type: 'busy' } };
  } catch (error) {
    const type = storageFailure(error);
    if (type === null) throw error;
    return { ok: false, error: { type } };
  }
};
