import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Day } from '#shared/schema/fields.ts';
import type { RecordKind, RecordOf } from '#shared/schema/index.ts';
import { commit } from '../../extension/data/commit.ts';
import { type AftercareDb, createDatabase } from '../../extension/data/db.ts';
import type { DataDeps } from '../../extension/data/deps.ts';
import { creation } from '../../extension/data/patch.ts';

/** One device with a database, a clock and ids of its own. */
export interface World {
  readonly deps: DataDeps;
  readonly db: AftercareDb;
  readonly engine: IDBFactory;
  readonly clock: Clock;
  /** The same device after a restart of the browser. */
  readonly restarted: () => World;
}

export interface Clock {
  now: number;
  today: Day;
}

export const DEVICE = '00000000000d1';

/** Monday, 2 March 2026, nine o'clock in UTC. */
export const MONDAY: Day = '2026-03-02';
export const NINE_OCLOCK = Date.UTC(2026, 2, 2, 9);

export const aWorld = (engine = new IDBFactory(), clock: Clock = { now: NINE_OCLOCK, today: MONDAY }): World => {
  const db = createDatabase({ indexedDB: engine, IDBKeyRange });
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `id-${clock.now}-${ids}`;
  };
  const deps = { db, now: () => clock.now, today: () => clock.today, newId, device: DEVICE };
  return {
    deps,
    db,
    engine,
    clock,
    restarted: () => {
      db.close();
      return aWorld(engine, clock);
    },
  };
};

/** Writes whole records through the one write path; gives the change's id. */
export const store = async <Kind extends RecordKind>(
  { deps }: Pick<World, 'deps'>,
  kind: Kind,
  ...records: readonly RecordOf[Kind][]
): Promise<string> => {
  const patches = records.map((record) => creation(kind, record));
  const result = await commit(deps, 'set-setting', () => Promise.resolve({ ok: true, patches }));
  if (!result.ok || result.changeId === null) throw new Error(`${kind} was not stored`);
  return result.changeId;
};

/** Every row of every table, to compare databases as a whole. */
export const dump = async (db: AftercareDb): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
