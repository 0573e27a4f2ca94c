import { Dexie } from 'dexie';
import { createDatabase, DATABASE_NAME, type CarriedRecord } from '../../extension/data/db.ts';
import { defineVersions } from '../../extension/data/upgrades.ts';
import { type Backup, readBackup } from '../../extension/interchange/backup/read.ts';
import { type RestoreProgress, restoreBackup } from '../../extension/interchange/backup/restore.ts';
import { keepSafetyCopy } from '../../extension/interchange/backup/safety-copy.ts';
import { writeBackup } from '../../extension/interchange/backup/write.ts';
import { seed } from '../support/seed.ts';

export interface RestoreTimes {
  readonly records: number;
  /** Milliseconds to put the same rows and nothing else into the same tables, without Aftercare. */
  readonly bare: number;
  readonly reading: number;
  /** Into an empty database, until the last plan is made. */
  readonly empty: number;
  /** The same file once more, put to what is there. */
  readonly again: number;
  /** Milliseconds from the start at which each step of the first restoring began. */
  readonly steps: Readonly<Partial<Record<RestoreProgress['step'], number>>>;
}

/** Runs in a page that has no database yet. */
export const measureRestoring = async (customers: number, touches: number): Promise<RestoreTimes> => {
  const now = (): number => Date.now();
  const today = (): string => new Date(now()).toISOString().slice(0, 10);
  await seed({ customers, touches, today: today(), mailbox: 'me@rep.example' });
  const source = createDatabase();
  const file = await writeBackup({ db: source, now, device: DEVICE });
  await source.delete();
  const began = now();
  const read = await readBackup(file);
  if (!read.ok) throw new Error(read.error.type);
  const { backup } = read;
  const reading = now() - began;
  const bare = await timed(() => putBare(backup.records));
  const db = createDatabase();
  const deps = { db, now, today, newId: () => crypto.randomUUID(), device: DEVICE };
  const steps: Partial<Record<RestoreProgress['step'], number>> = {};
  const started = performance.now();
  const onProgress = ({ step }: RestoreProgress): void => {
    steps[step] ??= Math.round(performance.now() - started);
  };
  const restore = async (wish: Backup): Promise<void> => {
    const result = await restoreBackup(deps, wish, { mode: 'merge', keepSafetyCopy, onProgress });
    if (!result.ok) throw new Error(result.error.type);
  };
  const empty = await timed(() => restore(backup));
  const again = await timed(() => restore(backup));
  await db.delete();
  return { records: backup.records.length, bare, reading, empty, again, steps };
};

const DEVICE = '00000000000d1';

const putBare = async (records: readonly CarriedRecord[]): Promise<void> => {
  const bare = new Dexie(`${DATABASE_NAME}-bare`, { chromeTransactionDurability: 'strict' });
  defineVersions(bare);
  await bare.transaction('rw', bare.tables, async () => {
    for (const kind of new Set(records.map((record) => record.kind))) {
      await bare.table(kind).bulkPut(records.flatMap((record) => (record.kind === kind ? [record.row] : [])));
    }
  });
  await bare.delete();
};

const timed = async (task: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await task();
  return performance.now() - began;
};
