import * as z from 'zod/mini';
import type { Instant } from '#shared/schema/fields.ts';
import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import { isStamp, type Stamp } from '#shared/sync/clock.ts';
import type { CarriedRecord, StoredRow } from '../../data/db.ts';
import { fieldsOf, parseCarriedPath } from '../../data/fields.ts';
import { isDeleted, parseRow } from '../../data/rows.ts';
import { createChecksum } from './checksum.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, BackupEntry, BackupFile, BackupStart, unpackStamps } from './format.ts';

/**
 * `too-large`: more than a browser can hold as one text. `foreign`: no backup of Aftercare. `newer`: of a later version of Aftercare. `damaged`:
 * begins like a backup but ends too early or cannot be read. `altered`: complete, but its records are not those that were written.
 */
export type BackupError = 'too-large' | 'foreign' | 'newer' | 'damaged' | 'altered';

export interface Backup {
  readonly madeAt: Instant;
  readonly device: string;
  readonly records: readonly CarriedRecord[];
  /** What is in it, by kind, deleted records left out. */
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
  /** Records that this version of Aftercare cannot read; they are restored as they are and shown as unreadable. */
  readonly unreadable: readonly { readonly kind: RecordKind; readonly id: string }[];
  /** Records that cannot be restored at all; `index` counts from 0 within the kind. */
  readonly lost: readonly LostRecord[];
}

export interface LostRecord {
  readonly kind: string;
  readonly index: number;
  readonly why: 'unknown-kind' | 'no-record' | 'twice';
}

export type BackupResult =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly error: { readonly type: BackupError } };

/** A text of more characters cannot be made by every browser. */
const LARGEST_BYTES = 400 * 1024 * 1024;

/**
 * Reads a backup file of this or any earlier version, and changes nothing. An altered one is refused unless the rep, asked, takes it as it is.
 */
export const readBackup = async (
  file: Blob,
  { acceptAltered = false }: { readonly acceptAltered?: boolean } = {},
): Promise<BackupResult> => {
  if (file.size > LARGEST_BYTES) return failed('too-large');
  const text = await file.text();
  const json = parseJson(text);
  if (json === undefined) return failed(BEGINS_LIKE_ONE.test(text) ? 'damaged' : 'foreign');
  const start = z.safeParse(BackupStart, json);
  if (!start.success) return failed('foreign');
  if (start.data.version > BACKUP_VERSION) return failed('newer');
  const parsed = z.safeParse(BackupFile, json);
  if (!parsed.success) return failed('damaged');
  if (!acceptAltered && isAltered(parsed.data)) return failed('altered');
  return { ok: true, backup: backupOf(parsed.data) };
};

/** However a tool has spaced it. */
const BEGINS_LIKE_ONE = new RegExp(String.raw`^\s*\{\s*"format"\s*:\s*"${BACKUP_FORMAT}"`);

const failed = (type: BackupError): BackupResult => ({ ok: false, error: { type } });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isAltered = ({ records, checksum }: BackupFile): boolean => {
  if (checksum === undefined) return false;
  const found = createChecksum();
  for (const [kind, entries] of Object.entries(records)) {
    found.add(kind);
    for (const entry of entries) found.add(JSON.stringify(entry));
  }
  return found.digits() !== checksum;
};

const backupOf = ({ madeAt, device, records }: BackupFile): Backup => {
  const read = Object.entries(records).map(([kind, entries]) => readKind(kind, entries));
  const found = read.flatMap((kind) => kind.records);
  return {
    madeAt,
    device,
    records: found,
    counts: countsOf(found),
    unreadable: found.flatMap(({ kind, row }) => (parseRow(kind, row) === null ? [{ kind, id: row.id }] : [])),
    lost: read.flatMap((kind) => kind.lost),
  };
};

const readKind = (kind: string, entries: readonly unknown[]): { readonly records: CarriedRecord[]; readonly lost: LostRecord[] } => {
  const records: CarriedRecord[] = [];
  const lost: LostRecord[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const record = isKind(kind) ? recordOf(kind, entry) : 'unknown-kind';
    const why = typeof record !== 'string' && seen.has(record.row.id) ? 'twice' : record;
    if (typeof why === 'string') lost.push({ kind, index, why });
    else {
      seen.add(why.row.id);
      records.push(why);
    }
  }
  return { records, lost };
};

const isKind = (kind: string): kind is RecordKind => Object.hasOwn(recordKinds, kind);

const recordOf = (kind: RecordKind, entry: unknown): CarriedRecord | 'no-record' => {
  const parsed = z.safeParse(BackupEntry, entry);
  const id = parsed.success ? parsed.data.row['id'] : undefined;
  if (!parsed.success || typeof id !== 'string' || id === '') return 'no-record';
  const row: StoredRow = { ...parsed.data.row, id };
  const paths = Object.keys(fieldsOf(kind, row));
  if (!paths.every((path) => parseCarriedPath(kind, path) !== null)) return 'no-record';
  const stamps = Object.entries(unpackStamps(paths, parsed.data)).filter(
    ([path, stamp]) => isUsable(stamp) && parseCarriedPath(kind, path) !== null,
  );
  const { floor } = parsed.data;
  return { kind, row, stamps: Object.fromEntries(stamps), floor: floor !== undefined && isUsable(floor) ? floor : null };
};

/** A stamp in the second half of all time would leave no later one for the rep's next edits: what carries it counts as not stamped. */
const isUsable = (stamp: string): stamp is Stamp => isStamp(stamp) && stamp < '8';

const countsOf = (records: readonly CarriedRecord[]): Backup['counts'] => {
  const counts: Partial<Record<RecordKind, number>> = {};
  for (const { kind, row } of records) if (!isDeleted(row)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
