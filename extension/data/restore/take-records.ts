import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import { laterStamp, nextStamp, type Stamp } from '#shared/sync/clock.ts';
import { type AftercareDb, type CarriedRecord, EVERY_RECORD, lastStamp, type StoredRow } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { deriveFor, type Written } from '../derived/derive.ts';
import { writeDerivedState } from '../derived/state.ts';
import { fieldsOf } from '../fields.ts';
import { nearRows, nearStamps } from '../near-rows.ts';
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
 * Writes records that come from a file, all or nothing, each field with the stamp it carries, and where they are many marks derived rows
 * for `finishDerived`. Null, and
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
    const few: Written[] = [];
    const empty = await emptyKinds(db);
    let done = 0;
    let writing: Promise<unknown> = Promise.resolve();
    for (const piece of pieces(records)) {
      const [taken] = await Promise.all([takenOf(db, piece, empty), writing]);
      writing = putPiece(db, taken, fresh, empty);
      addCounts(counts, piece, taken);
      if (few.length <= FEW) few.push(...taken.map(writtenOf));
      done += piece.length;
      onWritten?.(done);
    }
    await writing;
    await db.meta.put({ key: 'last-stamp', value: fresh });
    if (mode === 'merge' && few.length <= FEW) await deriveFor(db, deps.today(), few);
    else await writeDerivedState(db, { version: 0, rebuilding: null, day: null });
    return counts;
  });
};

const PIECE_RECORDS = 500;

/** Records after which what follows from them is made in the same transaction; after more of them everybody's is made anew, in pieces. */
const FEW = 50;

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
  readonly before: StoredRow | undefined;
  readonly state: RecordState;
}

/** What of a piece is to be written; what is here is read in one go. */
const takenOf = async (
  db: AftercareDb,
  piece: readonly CarriedRecord[],
  empty: ReadonlySet<RecordKind>,
): Promise<readonly TakenRecord[]> => {
  const [{ kind } = { kind: null }] = piece;
  if (kind === null) return [];
  const ids = piece.map(({ row }) => row.id);
  const [rows, stamps] = empty.has(kind)
    ? [[], []]
    : await Promise.all([nearRows(db[kind], ({ id }) => id, ids), nearStamps(db, kind, ids)]);
  return piece.flatMap((carried, index): TakenRecord[] => {
    const before = rows[index];
    const state = before === undefined ? newState(carried) : changedState(stateOf(before, stamps[index]), carried);
    return state === null ? [] : [{ carried, before, state }];
  });
};

/** Returns at once what ends when the piece is written: the next one is worked out meanwhile. */
const putPiece = (db: AftercareDb, taken: readonly TakenRecord[], fresh: Stamp, empty: ReadonlySet<RecordKind>): Promise<unknown> => {
  const [first] = taken;
  if (first === undefined) return Promise.resolve();
  const { kind } = first.carried;
  const states = taken.map(({ carried, state }) => stamped(carried, state, fresh));
  return Promise.all([
    db[kind].bulkPut(states.map(({ row }) => row)),
    db.stamps.bulkPut(states.map(({ row, stamps, floor }) => ({ kind, id: row.id, fields: stamps, floor }))),
    db.dirty.bulkPut(
      empty.has(kind)
        ? [{ kind, id: EVERY_RECORD, stamp: fresh }]
        : states.map(({ row, stamps }) => ({ kind, id: row.id, stamp: newest(stamps) ?? fresh })),
    ),
  ]);
};

const writtenOf = ({ carried: { kind }, before, state: { row } }: TakenRecord): Written => ({ kind, id: row.id, before, row });

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

const addCounts = (
  counts: { added: number; changed: number; kept: number },
  piece: readonly CarriedRecord[],
  taken: readonly TakenRecord[],
): void => {
  const added = taken.filter(({ before }) => before === undefined).length;
  counts.added += added;
  counts.changed += taken.length - added;
  counts.kept += piece.length - taken.length;
};
