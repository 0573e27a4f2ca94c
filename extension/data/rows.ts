import * as z from 'zod/mini';
import { type RecordKind, type RecordOf, recordKinds } from '#shared/schema/index.ts';
import type { RecordRef, StoredRow } from './db.ts';

/** Null when the row does not fit its schema: it is then reported as unreadable, and stays as it is. */
export const parseRow = <Kind extends RecordKind>(kind: Kind, stored: StoredRow): RecordOf[Kind] | null => {
  const parsed = z.safeParse(schemaOf(kind), stored);
  return parsed.success ? parsed.data : null;
};

export interface ParsedRows<Kind extends RecordKind> {
  readonly rows: readonly RecordOf[Kind][];
  readonly unreadable: readonly RecordRef[];
}

/** Leaves deleted records out. */
export const parseRows = <Kind extends RecordKind>(kind: Kind, stored: readonly StoredRow[]): ParsedRows<Kind> => {
  const rows: RecordOf[Kind][] = [];
  const unreadable: RecordRef[] = [];
  for (const each of stored) {
    if (isDeleted(each)) continue;
    const row = parseRow(kind, each);
    if (row === null) unreadable.push({ kind, id: each.id });
    else rows.push(row);
  }
  return { rows, unreadable };
};

export const isDeleted = (stored: StoredRow): boolean => stored['deleted'] === true;

/** `RecordOf` names each kind's inferred type, so the schema of a kind yields exactly that; TypeScript cannot index both by one parameter. */
const schemaOf = <Kind extends RecordKind>(kind: Kind): z.ZodMiniType<RecordOf[Kind]> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  recordKinds[kind].schema as unknown as z.ZodMiniType<RecordOf[Kind]>;
