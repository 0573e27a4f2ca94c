import type { CommandName, CommandResult } from '../messaging/protocol.ts';
import { commit, type Planned } from './commit.ts';
import type { AftercareDb, ChangedRecord, ChangeRow } from './db.ts';
import type { DataDeps } from './deps.ts';
import { deletion, type Patch } from './patch.ts';

/** How long a change can be taken back. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * Takes a change back where nothing was written over it since; what was, stays. A created record is deleted, not emptied. Itself a change.
 * `gone`: the change is unknown, too old, or nothing of it is left to take back.
 */
export const undo = (deps: DataDeps, changeId: string): Promise<CommandResult> =>
  commit(deps, 'undo', () => planUndo(deps.db, changeId, deps.now()));

export interface Undoable {
  readonly changeId: string;
  readonly command: CommandName;
}

/** The newest thing the rep did that can still be taken back, wholly or in part. What Aftercare logged by itself and undoing itself are passed over. */
export const lastUndoable = async (db: AftercareDb, now: number): Promise<Undoable | null> =>
  db.transaction('r', [db.changes, db.stamps], async () => {
    const found = await db.changes
      .orderBy('id')
      .reverse()
      .filter(({ at, command }) => at >= now - KEPT_MS && !NOT_BY_THE_REP.has(command))
      .limit(LOOKED_AT)
      .toArray();
    for (const change of found) {
      if ((await inverse(db, change)).length > 0) return { changeId: change.id, command: change.command };
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

const NOT_BY_THE_REP: ReadonlySet<CommandName> = new Set<CommandName>(['undo', 'log-mail']);

/** A rep who has undone this many in a row is not offered more. */
const LOOKED_AT = 20;

const planUndo = async (db: AftercareDb, changeId: string, now: number): Promise<Planned> => {
  const change = await db.changes.get(changeId);
  if (change === undefined || change.at < now - KEPT_MS) return { ok: false, error: { type: 'gone' } };
  const patches = await inverse(db, change);
  return patches.length === 0 ? { ok: false, error: { type: 'gone' } } : { ok: true, patches };
};

/** What would take a change back; empty when nothing of it is left. Runs inside a transaction. */
export const inverse = async (db: AftercareDb, change: ChangeRow): Promise<readonly Patch[]> => {
  const patches = await Promise.all(change.records.map((record) => inverseOf(db, record, change.id)));
  return patches.filter((patch) => patch !== null);
};

const inverseOf = async (db: AftercareDb, { kind, id, created, fields }: ChangedRecord, stamp: string): Promise<Patch | null> => {
  const stamps = (await db.stamps.get([kind, id]))?.fields ?? {};
  if (created) return stamps['deleted'] === undefined ? deletion(kind, id) : null;
  const untouched = fields.filter(({ path }) => stamps[path] === stamp);
  if (untouched.length === 0) return null;
  return { kind, id, set: Object.fromEntries(untouched.map(({ path, old }) => [path, old])) };
};
