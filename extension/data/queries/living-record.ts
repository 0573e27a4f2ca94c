import type { RecordKind, RecordOf } from '#shared/schema/index.ts';
import type { AftercareDb } from '../db.ts';
import { isDeleted, parseRow } from '../rows.ts';

/** Null where there is none, it was deleted or it cannot be read. */
export const livingRecord = async <Kind extends RecordKind>(db: AftercareDb, kind: Kind, id: string): Promise<RecordOf[Kind] | null> => {
  const stored = await db[kind].get(id);
  return stored === undefined || isDeleted(stored) ? null : parseRow(kind, stored);
};
