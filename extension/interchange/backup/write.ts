import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import type { AftercareDb, StampsRow, StoredRow } from '../../data/db.ts';
import type { DataDeps } from '../../data/deps.ts';
import { fieldsOf } from '../../data/fields.ts';
import { nearStamps } from '../../data/near-rows.ts';
import { type Checksum, createChecksum } from './checksum.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEntry, packStamps } from './format.ts';

const PIECE_RECORDS = 500;

/** In this order records stand in a file: the ones that others point to come first. */
export const BACKUP_KINDS: readonly RecordKind[] = [
  'organisation',
  'customer',
  ...recordKindNames().filter((kind) => kind !== 'organisation' && kind !== 'customer'),
];

/**
 * Everything the rep recorded, deleted records with it, as one JSON document of UTF-8 (`docs/backup-format.md`), one record per line. Read in one
 * transaction, so nothing in it is half of a change; made in pieces, so that it never stands in memory as one text.
 */
export const writeBackup = async (deps: Pick<DataDeps, 'db' | 'now' | 'device'>): Promise<Blob> => {
  const { db } = deps;
  const checksum = createChecksum();
  const parts: Blob[] = [];
  await db.transaction('r', [...BACKUP_KINDS.map((kind) => db[kind]), db.stamps], async () => {
    for (const kind of BACKUP_KINDS) {
      checksum.add(kind);
      parts.push(new Blob([kind === BACKUP_KINDS[0] ? '' : ',\n', `${JSON.stringify(kind)}:[`]));
      await writeKind(db, kind, checksum, parts);
      parts.push(new Blob([']']));
    }
  });
  return documentOf(deps, parts, checksum);
};

/** The document around its records, once all of them are in the checksum. */
export const documentOf = (
  { now, device }: Pick<DataDeps, 'now' | 'device'>,
  records: readonly (string | Blob)[],
  checksum: Checksum,
): Blob => {
  const start = { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: new Date(now()).toISOString(), device };
  const head = `${JSON.stringify(start).slice(0, -1)},\n"records":{\n`;
  const end = `},\n"checksum":${JSON.stringify(checksum.digits())}}\n`;
  return new Blob([head, ...records, end], { type: 'application/json' });
};

const writeKind = async (db: AftercareDb, kind: RecordKind, checksum: Checksum, parts: Blob[]): Promise<void> => {
  let after = '';
  for (let isFirst = true; ; isFirst = false) {
    const rows = await db[kind].where(':id').above(after).limit(PIECE_RECORDS).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    const stamps = await nearStamps(
      db,
      kind,
      rows.map(({ id }) => id),
    );
    const lines = rows.map((row, index) => JSON.stringify(entryOf(kind, row, stamps[index])));
    for (const line of lines) checksum.add(line);
    parts.push(new Blob([isFirst ? '\n' : ',\n', lines.join(',\n')]));
    after = last.id;
  }
};

const entryOf = (kind: RecordKind, row: StoredRow, stamps: StampsRow | undefined): BackupEntry => ({
  row,
  ...packStamps(Object.keys(fieldsOf(kind, row)), stamps?.fields ?? {}),
  ...(typeof stamps?.floor === 'string' ? { floor: stamps.floor } : {}),
});

function recordKindNames(): readonly RecordKind[] {
  return Object.keys(recordKinds).filter((kind): kind is RecordKind => Object.hasOwn(recordKinds, kind));
}
