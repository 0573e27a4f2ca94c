import type { Table } from 'dexie';
import type { RecordKind } from '#shared/schema/index.ts';
import type { AftercareDb, StampsRow } from './db.ts';

/** Keys that are asked for one by one as fast. */
const FEW = 20;

/** Rows between the wanted ones that cost less than asking for each of them. */
const OTHERS_PER_WANTED = 3;

/**
 * Rows of some keys, as `bulkGet` gives them. Keys that lie close to each other are read in one go, which is many times faster than one by one:
 * pieces of a backup, of a kind, of everybody. Keys are texts.
 */
export const nearRows = async <Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  keys: readonly string[],
): Promise<(Row | undefined)[]> => {
  const ends = endsOf(keys);
  if (ends === null) return table.bulkGet([...keys]);
  const most = keys.length * (1 + OTHERS_PER_WANTED);
  const near = await table
    .where(':id')
    .between(...ends, true, true)
    .limit(most)
    .toArray();
  return near.length === most ? table.bulkGet([...keys]) : inOrder(near, keyOf, keys);
};

/** Stamps of some records of a kind, as `nearRows`. */
export const nearStamps = async (db: AftercareDb, kind: RecordKind, ids: readonly string[]): Promise<(StampsRow | undefined)[]> => {
  const oneByOne = (): Promise<(StampsRow | undefined)[]> => db.stamps.bulkGet(ids.map((id) => [kind, id]));
  const ends = endsOf(ids);
  if (ends === null) return oneByOne();
  const most = ids.length * (1 + OTHERS_PER_WANTED);
  const near = await db.stamps.where(':id').between([kind, ends[0]], [kind, ends[1]], true, true).limit(most).toArray();
  return near.length === most ? oneByOne() : inOrder(near, ({ id }) => id, ids);
};

/** Texts compare as the database compares them. Null for so few that a range gains nothing. */
const endsOf = (keys: readonly string[]): readonly [string, string] | null => {
  const [first] = keys;
  if (first === undefined || keys.length < FEW) return null;
  let [low, high] = [first, first];
  for (const key of keys) {
    if (key < low) low = key;
    if (key > high) high = key;
  }
  return [low, high];
};

const inOrder = <Row>(rows: readonly Row[], keyOf: (row: Row) => string, keys: readonly string[]): (Row | undefined)[] => {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
};
