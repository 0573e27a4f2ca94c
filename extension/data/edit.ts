import type { RecordKind } from '#shared/schema/index.ts';
import type { CommandError } from '../messaging/protocol/results.ts';
import type { AftercareDb, ChangedField, RecordRef, StampsRow, StoredRow } from './db.ts';
import { emptyRow, type FieldPath, parseCarriedPath, parsePath, sameValue, valueAt, withValue } from './fields.ts';
import { nearRows, nearStamps } from './near-rows.ts';
import type { Patch } from './patch.ts';
import { parseRow } from './rows.ts';

/** One record about to change: its new row, and what it held in the fields that differ. */
export interface RecordEdit extends RecordRef {
  readonly created: boolean;
  readonly before: StoredRow | undefined;
  readonly row: StoredRow;
  readonly stamps: StampsRow | undefined;
  readonly fields: readonly ChangedField[];
}

export type EditsResult =
  | { readonly ok: true; readonly edits: readonly RecordEdit[] }
  | { readonly ok: false; readonly error: { readonly type: CommandError } };

/** Works out what patches would change, without writing. Records in which nothing differs are left out. */
export const applyPatches = async (db: AftercareDb, patches: readonly Patch[]): Promise<EditsResult> => {
  const edits: Omit<RecordEdit, 'stamps'>[] = [];
  for (const { before, ...patch } of await withRows(db, byRecord(patches))) {
    const applied = applyPatch(before, patch);
    if (!applied.ok) return applied;
    const { row, fields } = applied;
    if (before !== undefined && fields.length === 0) continue;
    edits.push({ kind: patch.kind, id: patch.id, created: before === undefined, before, row, fields });
  }
  return { ok: true, edits: await withStamps(db, edits) };
};

/** Edits of a kind stand together, as `withRows` leaves them. */
const withStamps = async (db: AftercareDb, edits: readonly Omit<RecordEdit, 'stamps'>[]): Promise<readonly RecordEdit[]> => {
  const groups = await Promise.all(
    [...new Set(edits.map(({ kind }) => kind))].map(async (kind) => {
      const ofKind = edits.filter((edit) => edit.kind === kind);
      const stamps = await nearStamps(
        db,
        kind,
        ofKind.map(({ id }) => id),
      );
      return ofKind.map((edit, index) => ({ ...edit, stamps: stamps[index] }));
    }),
  );
  return groups.flat();
};

/** Read kind by kind: a merge patches thousands. */
const withRows = async (
  db: AftercareDb,
  patches: readonly Patch[],
): Promise<readonly (Patch & { readonly before: StoredRow | undefined })[]> => {
  const kinds = [...new Set(patches.map(({ kind }) => kind))];
  const groups = await Promise.all(
    kinds.map(async (kind) => {
      const ofKind = patches.filter((patch) => patch.kind === kind);
      const rows = await nearRows(
        db[kind],
        ({ id }) => id,
        ofKind.map(({ id }) => id),
      );
      return ofKind.map((patch, index) => ({ ...patch, before: rows[index] }));
    }),
  );
  return groups.flat();
};

type Applied =
  | { readonly ok: true; readonly row: StoredRow; readonly fields: readonly ChangedField[] }
  | { readonly ok: false; readonly error: { readonly type: CommandError } };

const applyPatch = (before: StoredRow | undefined, { kind, id, set, create, carried }: Patch): Applied => {
  if (before === undefined && create !== true) return { ok: false, error: { type: 'gone' } };
  if (before !== undefined && parseRow(kind, before) === null) return { ok: false, error: { type: 'invalid' } };
  let row = before ?? emptyRow(kind, id);
  const fields: ChangedField[] = [];
  for (const [text, value] of Object.entries(set)) {
    const path = carried === true ? parseCarriedPath(kind, text) : parsePath(kind, text);
    if (path === null) return { ok: false, error: { type: 'invalid' } };
    if (sameValue(valueAt(row, path), value)) continue;
    fields.push(changedField(text, path, row));
    row = withValue(row, path, value);
  }
  return isValid(kind, row) ? { ok: true, row, fields } : { ok: false, error: { type: 'invalid' } };
};

const changedField = (text: string, path: FieldPath, row: StoredRow): ChangedField => {
  const old = valueAt(row, path);
  return old === undefined ? { path: text } : { path: text, old };
};

const isValid = (kind: RecordKind, row: StoredRow): boolean => parseRow(kind, row) !== null;

/** Later patches of a record win, field by field. */
const byRecord = (patches: readonly Patch[]): readonly Patch[] => {
  const merged = new Map<string, Patch>();
  for (const patch of patches) {
    const key = JSON.stringify([patch.kind, patch.id]);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? patch : { ...earlier, ...patch, set: { ...earlier.set, ...patch.set } });
  }
  return [...merged.values()];
};
