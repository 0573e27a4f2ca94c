import type { PracticeLanguage } from '../../data/practice/words.ts';
import type { RestoreMode, Taken } from '../../data/restore/take-records.ts';
import type { StorageState } from '../../data/storage-state.ts';
import type { Backup, BackupResult } from '../../interchange/backup/read.ts';
import type { RestoreProgress, RestoreResult } from '../../interchange/backup/restore.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { Day } from '#shared/schema/fields.ts';

export interface Safety {
  readonly today: Day;
  readonly storage: StorageState;
  readonly lastBackup: Day | null;
  /** Null where the database cannot be read. */
  readonly practiceCustomers: number | null;
  /** The last restoring, while it can be taken back. */
  readonly restored: { readonly on: Day; readonly until: Day } | null;
}

export type RestoreOutcome =
  | { readonly ok: true; readonly taken: Taken }
  | { readonly ok: false; readonly error: Extract<RestoreResult, { ok: false }>['error']['type'] | 'failed' };

/** What the page of backups does; the one place that reaches database, files and downloads. A rejected promise is a bug. */
export interface SafetyApi {
  readonly look: () => Promise<Safety>;
  /** Gives a backup of everything to the browser's downloads. */
  readonly saveBackup: () => Promise<boolean>;
  /** As `saveBackup`, of a database that cannot be opened; null where nothing at all can be read. */
  readonly saveRescue: () => Promise<{ readonly found: number; readonly lost: number } | null>;
  /** Deletes a database that cannot be opened and makes an empty one; false where the browser does not do it. */
  readonly reset: () => Promise<boolean>;
  /** Reads a file and changes nothing. */
  readonly read: (file: Blob, options: { readonly acceptAltered: boolean }) => Promise<BackupResult>;
  readonly restore: (backup: Backup, mode: RestoreMode, onProgress: (progress: RestoreProgress) => void) => Promise<RestoreOutcome>;
  /** Puts back what was here before the last restoring; that can be taken back in turn. */
  readonly undoRestore: (onProgress: (progress: RestoreProgress) => void) => Promise<RestoreOutcome>;
  /** True when the browser promises to keep the data; null where it does not say. */
  readonly askPersistence: () => Promise<boolean | null>;
  readonly addPracticeData: (language: PracticeLanguage) => Promise<CommandResult>;
  readonly removePracticeData: () => Promise<CommandResult>;
  readonly undo: (changeId: string) => Promise<CommandResult>;
}
