import { dayOf } from '#shared/calendar/days.ts';
import { addPracticeData, practiceCustomers, removePracticeData } from '../../data/commands/practice-data.ts';
import type { DataDeps } from '../../data/deps.ts';
import { readDeviceSettings, setDeviceSettings } from '../../data/device-settings.ts';
import { resetDatabase } from '../../data/reset.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import { askPersistence, storageState } from '../../data/storage-state.ts';
import { undo } from '../../data/undo.ts';
import { readBackup } from '../../interchange/backup/read.ts';
import { rescueBackup } from '../../interchange/backup/rescue.ts';
import { restoreBackup } from '../../interchange/backup/restore.ts';
import { dropSafetyCopy, keepSafetyCopy, keptUntil, readSafetyCopy } from '../../interchange/backup/safety-copy.ts';
import { writeBackup } from '../../interchange/backup/write.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { RestoreOutcome, Safety, SafetyApi } from './safety-api.ts';

interface SafetyDeps extends DataDeps {
  readonly timeZone: () => string;
  /** Tells the background that something was written. */
  readonly tellWritten: () => Promise<void>;
  readonly download: (file: Blob, name: string) => void;
}

export const createSafetyApi = (deps: SafetyDeps): SafetyApi => {
  const { now, today, device, tellWritten, download } = deps;
  const told = async (writing: Promise<CommandResult>): Promise<CommandResult> => {
    const result = await writing;
    if (result.ok) void tellWritten();
    return result;
  };
  const restore: SafetyApi['restore'] = async (backup, mode, onProgress) => {
    const onTaken = (): void => void tellWritten();
    const result = await restoreBackup(deps, backup, { mode, keepSafetyCopy, onProgress, onTaken });
    if (!result.ok) return { ok: false, error: result.error.type };
    void tellWritten();
    return result;
  };
  return {
    look: () => look(deps),
    saveBackup: async () => {
      const file = await unlessRefused(() => writeBackup(deps));
      if (file === null) return false;
      download(file, backupName(today()));
      await setDeviceSettings({ lastBackup: new Date(now()).toISOString() });
      void tellWritten();
      return true;
    },
    saveRescue: async () => {
      const rescue = await rescueBackup({ now, device });
      if (rescue === null) return null;
      download(rescue.file, backupName(today()));
      return { found: rescue.found, lost: rescue.lost };
    },
    reset: async () => {
      const isNew = await resetDatabase(deps.db);
      if (isNew) void tellWritten();
      return isNew;
    },
    read: readBackup,
    restore,
    undoRestore: async (onProgress): Promise<RestoreOutcome> => {
      const copy = await readSafetyCopy();
      const read = copy === null ? null : await readBackup(copy);
      return read?.ok === true ? restore(read.backup, 'replace', onProgress) : { ok: false, error: 'failed' };
    },
    askPersistence: () => askPersistence(),
    addPracticeData: (language) => told(addPracticeData(deps, language)),
    removePracticeData: () => told(removePracticeData(deps)),
    undo: (changeId) => told(undo(deps, changeId)),
  };
};

const backupName = (day: string): string => `aftercare-backup-${day}.json`;

const look = async ({ db, today, timeZone }: SafetyDeps): Promise<Safety> => {
  const storage = await storageState(db);
  const { lastBackup } = await readDeviceSettings();
  return {
    today: today(),
    storage,
    lastBackup: lastBackup === null ? null : dayOf(lastBackup, timeZone()),
    practiceCustomers: await unlessRefused(() => practiceCustomers(db)),
    restored: await lastRestoring(today(), timeZone()),
  };
};

/** The copy itself is thrown away when its time is over. */
const lastRestoring = async (today: string, timeZone: string): Promise<Safety['restored']> => {
  const copy = await readSafetyCopy();
  if (copy === null) return null;
  const on = dayOf(new Date(copy.lastModified).toISOString(), timeZone);
  const until = keptUntil(on);
  if (today <= until) return { on, until };
  await dropSafetyCopy();
  return null;
};

/** Null where the browser refuses to give data. */
const unlessRefused = async <Result>(task: () => Promise<Result>): Promise<Result | null> => {
  try {
    return await task();
  } catch (error) {
    if (storageFailure(error) === null) throw error;
    return null;
  }
};
