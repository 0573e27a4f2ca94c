import * as z from 'zod/mini';
import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import { fieldsOf } from '../../data/fields.ts';
import { type RawTable, rawTables } from '../../data/raw-rows.ts';
import { createChecksum } from './checksum.ts';
import { type BackupEntry, packStamps } from './format.ts';
import { documentOf } from './write.ts';

export interface Rescue {
  readonly file: Blob;
  /** Records in the file. */
  readonly found: number;
  /** Records that the browser itself could not read. */
  readonly lost: number;
}

interface RescueDeps {
  readonly now: () => number;
  readonly device: string;
  readonly engine?: IDBFactory;
}

/**
 * A backup file of a database that cannot be opened normally, with every row that can be read. Also of kinds that only a later version knows, so that
 * that version can restore them. Null when the browser cannot open the database at all.
 */
export const rescueBackup = async ({ now, device, engine }: RescueDeps): Promise<Rescue | null> => {
  const tables = await rawTables(engine);
  if (tables === null) return null;
  const records = tables.filter(({ name }) => !NO_RECORDS.has(name));
  const stampsOf = stampsIn(tables);
  const checksum = createChecksum();
  const parts = records.flatMap(({ name, rows }, index) => {
    const lines = rows.flatMap((row) => entryOf(name, row, stampsOf) ?? []).map((entry) => JSON.stringify(entry));
    checksum.add(name);
    for (const line of lines) checksum.add(line);
    return [index === 0 ? '' : ',\n', `${JSON.stringify(name)}:[`, lines.length === 0 ? '' : '\n', lines.join(',\n'), ']'];
  });
  const found = records.reduce((sum, { rows }) => sum + rows.length, 0);
  const lost = records.reduce((sum, table) => sum + table.lost, 0);
  return { file: documentOf({ now, device }, parts, checksum), found, lost };
};

/** Tables of this version that hold no records. */
const NO_RECORDS: ReadonlySet<string> = new Set([
  'stamps',
  'dirty',
  'changes',
  'meta',
  'addresses',
  'organisationNames',
  'summary',
  'agenda',
  'terms',
]);

const RawRow = z.record(z.string(), z.unknown());
const RawStamps = z.object({ kind: z.string(), id: z.string(), fields: z.record(z.string(), z.string()) });

type StampsOf = (kind: string, id: unknown) => Readonly<Record<string, string>>;

const stampsIn = (tables: readonly RawTable[]): StampsOf => {
  const rows = tables.find(({ name }) => name === 'stamps')?.rows ?? [];
  const byRecord = new Map(
    rows.flatMap((row) => {
      const parsed = z.safeParse(RawStamps, row);
      return parsed.success ? [[JSON.stringify([parsed.data.kind, parsed.data.id]), parsed.data.fields] as const] : [];
    }),
  );
  return (kind, id) => byRecord.get(JSON.stringify([kind, id])) ?? {};
};

const entryOf = (kind: string, raw: unknown, stampsOf: StampsOf): BackupEntry | null => {
  const row = z.safeParse(RawRow, raw);
  if (!row.success) return null;
  const stamps = stampsOf(kind, row.data['id']);
  return { row: row.data, ...(isKind(kind) ? packStamps(Object.keys(fieldsOf(kind, row.data)), stamps) : { stamps }) };
};

const isKind = (name: string): name is RecordKind => Object.hasOwn(recordKinds, name);
