import type { RecordKind } from '#shared/schema/index.ts';
import type { CommandName, CommandResult } from '../messaging/protocol/results.ts';
import { commit, type Planned } from './commit.ts';
import type { Stamp } from '#shared/sync/clock.ts';
import type { AftercareDb, ChangedRecord, ChangeRow, RecordRef, StampsRow } from './db.ts';
import type { DataDeps } from './deps.ts';
import { deletion, type Patch } from './patch.ts';
import { isDeleted } from './rows.ts';

/** How long a change can be taken back. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * Takes a change back where nothing was written over it since, or what was written over it was taken back itself; the rest stays. A created record is deleted, not emptied. Itself a change.
 * `gone`: the change is unknown, too old, or nothing of it is left to take back.
 */
export const undo = (deps: DataDeps, changeId: string): Promise<CommandResult> =>
  commit(deps, 'undo', async () => {
    const planned = await planUndo(deps.db, changeId, deps.now());
    // What is left of it was written over since and stays: `lastUndoable` need not look at thousands of records again.
    if (planned.ok) await deps.db.changes.update(changeId, { byRep: undefined });
    return planned;
  });

export interface Undoable {
  readonly changeId: string;
  readonly command: CommandName;
}

/** The newest thing the rep did that can still be taken back, wholly or in part. What Aftercare logged by itself and undoing itself are passed over. */
export const lastUndoable = (db: AftercareDb, now: number): Promise<Undoable | null> =>
  db.transaction('r', [db.changes, db.stamps, db.customer], async () => {
    const newestFirst = await db.changes.where('byRep').equals(1).reverse().limit(LOOKED_AT).primaryKeys();
    for (const changeId of newestFirst) {
      const change = await db.changes.get(changeId);
      if (change === undefined || change.at < now - KEPT_MS) continue;
      if (await isUndoable(db, change)) return { changeId, command: change.command };
    }
    return null;
  });

/** Removes changes that can no longer be undone. Call it at start and by an alarm. */
export const pruneChanges = async (db: AftercareDb, now: number): Promise<void> => {
  await db.changes
    .where('at')
    .below(now - KEPT_MS)
    .delete();
};

/** A rep who has undone this many in a row is not offered more. */
const LOOKED_AT = 20;

const planUndo = async (db: AftercareDb, changeId: string, now: number): Promise<Planned> => {
  const change = await db.changes.get(changeId);
  if (change === undefined || change.at < now - KEPT_MS) return { ok: false, error: { type: 'gone' } };
  const patches = await inverse(db, change);
  return patches.length === 0 ? { ok: false, error: { type: 'gone' } } : { ok: true, patches, undoes: change.id };
};

/** What would take a change back; empty when nothing of it is left. Runs inside a transaction. */
export const inverse = async (db: AftercareDb, change: ChangeRow): Promise<readonly Patch[]> => {
  const stamps = await db.stamps.bulkGet(change.records.map(({ kind, id }) => [kind, id]));
  const patches = await Promise.all(change.records.map((record, index) => inverseOf(db, record, change, stamps[index])));
  return patches.filter((patch) => patch !== null);
};

/** Looks no further than the first record that can be taken back: a merge has thousands. */
const isUndoable = async (db: AftercareDb, change: ChangeRow): Promise<boolean> => {
  for (const record of change.records) {
    const stamps = await db.stamps.get([record.kind, record.id]);
    if ((await inverseOf(db, record, change, stamps)) !== null) return true;
  }
  return false;
};

const inverseOf = async (db: AftercareDb, record: ChangedRecord, change: ChangeRow, row: StampsRow | undefined): Promise<Patch | null> => {
  const { kind, id, created, fields } = record;
  const stamps = row?.fields ?? {};
  // A setting holds what several changes said: deleting it, and writing to it later, would bring all of them back.
  if (created && kind !== 'setting') {
    const isDeletedSince = (await writerOf(db, record, 'deleted', stamps['deleted'])) !== null;
    const isKept = isDeletedSince || (await isConfirmed(db, kind, stamps)) || (await hasOtherMembers(db, record, change));
    return isKept ? null : deletion(kind, id);
  }
  const isUntouched = async (path: string): Promise<boolean> =>
    stamps[path] === change.id || (await writerOf(db, record, path, stamps[path])) === change.id;
  const kept = await Promise.all(fields.map(({ path }) => isUntouched(path)));
  const untouched = fields.filter((_, index) => kept[index] === true);
  if (untouched.length === 0) return null;
  return { kind, id, set: Object.fromEntries(untouched.map(({ path, old }) => [path, old])), carried: true };
};

/** The change whose value a field holds: where something was taken back, the one that had written what was put back; null when nobody had. */
const writerOf = async (db: AftercareDb, record: RecordRef, path: string, stamp: Stamp | undefined): Promise<Stamp | null> => {
  if (stamp === undefined) return null;
  const undone = (await db.changes.get(stamp))?.undoes;
  const change = undone === undefined ? undefined : await db.changes.get(undone);
  if (change === undefined) return stamp;
  const changed = change.records.find(({ kind, id }) => kind === record.kind && id === record.id);
  return writerOf(db, record, path, changed?.fields.find((field) => field.path === path)?.was);
};

/** A gesture rested until its mail left, and by now the message has been seen. */
const isConfirmed = async (db: AftercareDb, kind: RecordKind, stamps: StampsRow['fields']): Promise<boolean> => {
  const writtenBy = kind === 'decision' ? stamps['type'] : undefined;
  return writtenBy !== undefined && (await db.changes.get(writtenBy))?.command === 'log-mail';
};

/** An organisation made with one customer stays once others belong to it. */
const hasOtherMembers = async (db: AftercareDb, { kind, id }: ChangedRecord, { records }: ChangeRow): Promise<boolean> => {
  if (kind !== 'organisation') return false;
  const members = await db.customer.where('organisationId').equals(id).toArray();
  return members.some((member) => !isDeleted(member) && records.every((record) => record.id !== member.id));
};
