import { laterStamp, nextStamp, type Stamp } from '#shared/sync/clock.ts';
import type { CommandError, CommandName, CommandResult } from '../messaging/protocol/results.ts';
import { type ChangedRecord, type ChangeRow, lastStamp } from './db.ts';
import type { DataDeps } from './deps.ts';
import { applyPatches, type RecordEdit } from './edit.ts';
import { deriveFor } from './derived/derive.ts';
import type { Patch } from './patch.ts';
import { storageFailure } from './storage-failure.ts';

/** Patches, or what reads the database and decides on them; it runs inside the transaction and may await nothing else. `undoes`: what they take back. */
export type Planned =
  | { readonly ok: true; readonly patches: readonly Patch[]; readonly undoes?: Stamp }
  | { readonly ok: false; readonly error: { readonly type: CommandError } };

/** The one write path: fields, stamps, dirty marks, the change and derived rows, all or nothing. */
export const commit = async (deps: DataDeps, command: CommandName, decide: () => Promise<Planned>): Promise<CommandResult> => {
  try {
    if (!deps.db.isOpen()) await deps.db.open();
    return await deps.db.transaction('rw', deps.db.tables, async () => {
      const planned = await decide();
      if (!planned.ok) return planned;
      const edits = await applyPatches(deps.db, planned.patches);
      if (!edits.ok) return edits;
      return { ok: true, changeId: edits.edits.length === 0 ? null : await write(deps, { command, undoes: planned.undoes }, edits.edits) };
    });
  } catch (error) {
    const type = storageFailure(error);
    if (type === null) throw error;
    return { ok: false, error: { type } };
  }
};

interface What {
  readonly command: CommandName;
  readonly undoes: Stamp | undefined;
}

const write = async (deps: DataDeps, { command, undoes }: What, edits: readonly RecordEdit[]): Promise<Stamp> => {
  const { db } = deps;
  const at = deps.now();
  const stamp = await stampFor(deps, at, edits);
  for (const kind of new Set(edits.map((edit) => edit.kind))) {
    await db[kind].bulkPut(edits.flatMap((edit) => (edit.kind === kind ? [edit.row] : [])));
  }
  await db.stamps.bulkPut(
    edits.map(({ kind, id, stamps, fields }) => ({
      kind,
      id,
      floor: stamps?.floor ?? null,
      fields: stamped(stamps?.fields, fields, stamp),
    })),
  );
  await db.dirty.bulkPut(edits.map(({ kind, id }) => ({ kind, id, stamp })));
  const byRep = NOT_BY_THE_REP.has(command) ? {} : ({ byRep: 1 } as const);
  const taken = undoes === undefined ? {} : { undoes };
  await db.changes.add({ id: stamp, command, at, ...byRep, ...taken, records: edits.map(changedRecord) } satisfies ChangeRow);
  await db.meta.put({ key: 'last-stamp', value: stamp });
  await deriveFor(db, deps.today(), edits);
  return stamp;
};

/** What Aftercare does by itself, and taking back. */
const NOT_BY_THE_REP: ReadonlySet<CommandName> = new Set<CommandName>(['log-mail', 'undo']);

/** One stamp for all fields of a commit: later than everything the commit replaces. */
const stampFor = async ({ db, device }: DataDeps, now: number, edits: readonly RecordEdit[]): Promise<Stamp> => {
  const overwritten = edits
    .flatMap(({ stamps, fields }) => [stamps?.floor ?? null, ...fields.map(({ path }) => stamps?.fields[path] ?? null)])
    .reduce(laterStamp, null);
  return nextStamp({ now, device, last: await lastStamp(db), overwritten });
};

const stamped = (
  before: Readonly<Record<string, Stamp>> | undefined,
  fields: RecordEdit['fields'],
  stamp: Stamp,
): Readonly<Record<string, Stamp>> => ({ ...before, ...Object.fromEntries(fields.map(({ path }) => [path, stamp])) });

const changedRecord = ({ kind, id, created, fields, stamps }: RecordEdit): ChangedRecord => ({
  kind,
  id,
  created,
  fields: fields.map((field) => {
    const was = stamps?.fields[field.path];
    return was === undefined ? field : { ...field, was };
  }),
});
