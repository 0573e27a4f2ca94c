import type { RecordKind, RecordOf } from '#shared/schema/index.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import { fieldsOf } from '../fields.ts';
import { nearRows } from '../near-rows.ts';
import { deletion, type Patch } from '../patch.ts';
import { isDeleted, parseRow } from '../rows.ts';

/** A record under the id that it has in the kept file. */
export interface Move<Kind extends RecordKind> {
  readonly fromId: string;
  readonly record: RecordOf[Kind];
}

/** What a record of the kept file takes of its double; both are there and readable. */
export type Unite<Kind extends RecordKind> = (own: RecordOf[Kind], double: RecordOf[Kind]) => Readonly<Record<string, unknown>>;

/**
 * Patches for records that move to another file; null when a double in the kept file cannot be read. A record whose id names its customer is
 * written anew and deleted under the old id; a deleted one stays deleted, so that its mail is not logged again.
 */
export const movedRecords = async <Kind extends RecordKind>(
  db: AftercareDb,
  kind: Kind,
  moves: readonly Move<Kind>[],
  unite: Unite<Kind>,
): Promise<readonly Patch[] | null> => {
  const present = await nearRows(
    db[kind],
    ({ id }) => id,
    moves.map(({ record }) => record.id),
  );
  const patches = moves.map((move, index) => movedRecord(kind, move, present[index], unite));
  return patches.some((each) => each === null) ? null : patches.flatMap((each) => each ?? []);
};

const movedRecord = <Kind extends RecordKind>(
  kind: Kind,
  { fromId, record }: Move<Kind>,
  present: StoredRow | undefined,
  unite: Unite<Kind>,
): readonly Patch[] | null => {
  const { id } = record;
  if (fromId === id) return [{ kind, id, set: fieldsOf(kind, record), carried: true }];
  const old = deletion(kind, fromId);
  if (present === undefined || (isDeleted(present) && record.deleted !== true)) return [old, replacement(kind, record, present)];
  if (record.deleted === true) return [old];
  const own = parseRow(kind, present);
  return own === null ? null : [old, { kind, id, set: unite(own, record), carried: true }];
};

/** The whole record in place of whatever was left of a deleted one. */
const replacement = <Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind], present: StoredRow | undefined): Patch => ({
  kind,
  id: record.id,
  set: { ...cleared(kind, present), ...fieldsOf(kind, record) },
  create: true,
  carried: true,
});

const cleared = (kind: RecordKind, present: StoredRow | undefined): Readonly<Record<string, undefined>> =>
  Object.fromEntries(Object.keys(fieldsOf(kind, present ?? {})).map((path) => [path, undefined]));
