import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import { laterStamp, nextStamp, type Stamp } from '#shared/sync/clock.ts';
import { type AftercareDb, type CarriedRecord, lastStamp } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { writeDerivedState } from '../derived/state.ts';
import { fieldsOf } from '../fields.ts';
import { parseRow } from '../rows.ts';
import { mergedRecord, type RecordState, stateOf } from './merged-record.ts';

/** `replace`: afterwards there is what the file holds and nothing else. `merge`: what is here stays, and the file's is put to it (`merged-record.ts`). */
export type RestoreMode = 'replace' | 'merge';

export interface Taken {
  readonly added: number;
  readonly changed: number;
  /** Left as they were: not newer in the file, or not readable on one side. */
  readonly kept: number;
}

interface TakeOrder {
  readonly mode: RestoreMode;
  readonly since: Stamp | null;
  /** Is told how many of the records are written. */
  readonly onWritten?: (done: number) => void;
}

/**
 * Writes records that come from a file, all or nothing, each field with the stamp it carries, and marks derived rows for `finishDerived`. Null, and
 * nothing written, when something was written here after `since`, the last stamp of the moment a safety copy was made.
 */
export const takeRecords = async (
  deps: DataDeps,
  records: readonly CarriedRecord[],
  { mode, since, onWritten }: TakeOrder,
): Promise<Taken | null> => {
  const { db } = deps;
  return db.transaction('rw', db.tables, async () => {
    const last = await lastStamp(db);
    if (last !== since) return null;
    if (mode === 'replace') await clearAll(db);
    const fresh = nextStamp({ now: deps.now(), device: deps.device, last, overwritten: newestOf(records) });
    const counts = { added: 0, changed: 0, kept: 0 };
    const empty = await emptyKinds(db);
    let done = 0;
    for (const piece of pieces(records)) {
      addCounts(counts, await takePiece(db, piece, fresh, empty));
      done += piece.length;
      onWritten?.(done);
    }
    await db.meta.put({ key: 'last-stamp', value: fresh });
    await writeDerivedState(db, { version: 0, rebuilding: null, day: null });
    return counts;
  });
};

const PIECE_RECORDS = 500;

const KINDS = Object.keys(recordKinds).filter((kind): kind is RecordKind => Object.hasOwn(recordKinds, kind));

/** Kinds of which nothing is here: a file that brings them, each record once, need not be compared with anything. */
const emptyKinds = async (db: AftercareDb): Promise<ReadonlySet<RecordKind>> => {
  const counts = await Promise.all(KINDS.map((kind) => db[kind].count()));
  return new Set(KINDS.filter((_, index) => counts[index] === 0));
};

const clearAll = async (db: AftercareDb): Promise<void> => {
  await Promise.all([...KINDS.map((kind) => db[kind].clear()), db.stamps.clear(), db.dirty.clear(), db.changes.clear()]);
};

/** Records of one kind each. */
function* pieces(records: readonly CarriedRecord[]): Generator<readonly CarriedRecord[]> {
  let piece: CarriedRecord[] = [];
  for (const record of records) {
    if (piece.length === PIECE_RECORDS || (piece[0] !== undefined && piece[0].kind !== record.kind)) {
      yield piece;
      piece = [];
    }
    piece.push(record);
  }
  if (piece.length > 0) yield piece;
}

interface TakenRecord {
  readonly carried: CarriedRecord;
  readonly isNew: boolean;
  readonly state: RecordState;
}

const takePiece = async (
  db: AftercareDb,
  piece: readonly CarriedRecord[],
  fresh: Stamp,
  empty: ReadonlySet<RecordKind>,
): Promise<Taken> => {
  const [{ kind } = { kind: null }] = piece;
  if (kind === null) return { added: 0, changed: 0, kept: 0 };
  const ids = piece.map(({ row }) => row.id);
  const [rows, stamps] = empty.has(kind)
    ? [[], []]
    : await Promise.all([db[kind].bulkGet(ids), db.stamps.bulkGet(ids.map((id) => [kind, id]))]);
  const written = piece.flatMap((carried, index): TakenRecord[] => {
    const row = rows[index];
    const state = row === undefined ? newState(carried) : changedState(stateOf(row, stamps[index]), carried);
    return state === null ? [] : [{ carried, isNew: row === undefined, state: stamped(carried, state, fresh) }];
  });
  await db[kind].bulkPut(written.map(({ state }) => state.row));
  await db.stamps.bulkPut(written.map(({ state }) => ({ kind, id: state.row.id, fields: state.stamps, floor: state.floor })));
  await db.dirty.bulkPut(written.map(({ state }) => ({ kind, id: state.row.id, stamp: newest(state.stamps) ?? fresh })));
  const added = written.filter(({ isNew }) => isNew).length;
  return { added, changed: written.length - added, kept: piece.length - written.length };
};

/** The whole row, also one that this version cannot read: it is shown as unreadable, not lost. */
const newState = ({ row, stamps, floor }: CarriedRecord): RecordState => ({ row, stamps, floor });

/** Null where either side cannot be read, or where the two together could not. */
const changedState = (here: RecordState, carried: CarriedRecord): RecordState | null => {
  const { kind, row } = carried;
  if (parseRow(kind, here.row) === null || parseRow(kind, row) === null) return null;
  const merged = mergedRecord(here, carried);
  return merged === null || parseRow(kind, merged.row) === null ? null : merged;
};

/** Fields that came without a stamp are written now. */
const stamped = ({ kind }: CarriedRecord, state: RecordState, fresh: Stamp): RecordState => {
  const missing = Object.keys(fieldsOf(kind, state.row)).filter((path) => state.stamps[path] === undefined);
  return { ...state, stamps: { ...state.stamps, ...Object.fromEntries(missing.map((path) => [path, fresh])) } };
};

const newest = (stamps: Readonly<Record<string, Stamp>>): Stamp | null => Object.values(stamps).reduce(laterStamp, null);

const newestOf = (records: readonly CarriedRecord[]): Stamp | null =>
  records.reduce<Stamp | null>((latest, { stamps, floor }) => laterStamp(latest, laterStamp(newest(stamps), floor)), null);

const addCounts = (counts: { added: number; changed: number; kept: number }, { added, changed, kept }: Taken): void => {
  counts.added += added;
  counts.changed += changed;
  counts.kept += kept;
};
