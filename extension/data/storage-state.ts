import type { AftercareDb } from './db.ts';
import { errorNames, storageFailure } from './storage-failure.ts';

/**
 * How the customers' data lie on this device. `newer`: a later version of Aftercare wrote the database; this one reads and writes what it knows of
 * it. `full`: nothing more can be saved, everything can be read. `blocked`: the browser keeps the database from Aftercare, as in a private window
 * or by a policy. `unreadable`: it is there, or should be, and cannot be opened.
 */
export type StorageCondition = 'ready' | 'newer' | 'full' | 'blocked' | 'unreadable';

export interface StorageState {
  readonly condition: StorageCondition;
  /** What can be done now. `backup`: `writeBackup`. `rescue`: `rescueBackup`, which goes past what cannot be read. */
  readonly wayOut: 'backup' | 'rescue' | 'none';
  /** Whether the browser promised never to clear the data by itself; null where it does not say. */
  readonly isPersistent: boolean | null;
  /** Bytes, as the browser estimates them; null where it does not say. */
  readonly used: number | null;
  readonly available: number | null;
}

/** Tries the database by reading and by writing a row that is there already. Call it when the rep looks at it and after a command failed. */
export const storageState = async (db: AftercareDb, storage: Partial<StorageManager> = navigator.storage): Promise<StorageState> => {
  const [condition, isPersistent, estimate] = await Promise.all([conditionOf(db), persistedIn(storage), estimateOf(storage)]);
  const { usage, quota } = estimate ?? {};
  return {
    condition,
    wayOut: WAYS_OUT[condition],
    isPersistent,
    used: usage ?? null,
    available: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
  };
};

/**
 * Asks the browser never to clear the data by itself. Only a page can ask, not the worker, and it must be a page of the extension by itself:
 * inside a webmail's page the answer would be about other data. Null where the browser cannot be asked.
 */
export const askPersistence = async (storage: Partial<StorageManager> = navigator.storage): Promise<boolean | null> =>
  storage.persist === undefined ? null : storage.persist();

const WAYS_OUT: Readonly<Record<StorageCondition, StorageState['wayOut']>> = {
  ready: 'backup',
  newer: 'backup',
  full: 'backup',
  blocked: 'none',
  unreadable: 'rescue',
};

const conditionOf = async (db: AftercareDb): Promise<StorageCondition> => {
  try {
    if (!db.isOpen()) await db.open();
    await db.transaction('rw', db.meta, async () => {
      const row = await db.meta.get('derived');
      if (row !== undefined) await db.meta.put(row);
    });
    return isNewer(db) ? 'newer' : 'ready';
  } catch (error) {
    return conditionAfter(error);
  }
};

/** Dexie opens a database of a later version, whose number the browser keeps multiplied by ten. */
const isNewer = (db: AftercareDb): boolean => db.backendDB().version > db.verno * 10;

const conditionAfter = (error: unknown): StorageCondition => {
  if (storageFailure(error) === 'storage-full') return 'full';
  const names = errorNames(error);
  if (names.includes('VersionError')) return 'newer';
  return names.some((name) => name === 'SecurityError' || name === 'InvalidStateError' || name === 'MissingAPIError')
    ? 'blocked'
    : 'unreadable';
};

const persistedIn = async (storage: Partial<StorageManager>): Promise<boolean | null> =>
  storage.persisted === undefined ? null : storage.persisted();

const estimateOf = async (storage: Partial<StorageManager>): Promise<StorageEstimate | null> =>
  storage.estimate === undefined ? null : storage.estimate();
