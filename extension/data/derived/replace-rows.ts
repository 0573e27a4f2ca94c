import type { Table } from 'dexie';
import { sameValue } from '../fields.ts';
import { nearRows } from '../near-rows.ts';

/** Writes only what differs: when everybody is planned anew, most plans are as they were. */
export const replaceRows = async <Row extends { readonly customerId: string }>(
  table: Table<Row, string>,
  customerIds: readonly string[],
  wanted: readonly Row[],
): Promise<void> => {
  const present = new Map(
    (await nearRows(table, ({ customerId }) => customerId, customerIds)).flatMap((row) =>
      row === undefined ? [] : [[row.customerId, row] as const],
    ),
  );
  const wantedIds = new Set(wanted.map(({ customerId }) => customerId));
  const gone = [...present.keys()].filter((id) => !wantedIds.has(id));
  const changed = wanted.filter((row) => !sameValue(row, present.get(row.customerId)));
  if (gone.length > 0) await table.bulkDelete(gone);
  if (changed.length > 0) await table.bulkPut(changed);
};
