import type { RecordKind, RecordOf } from '#shared/schema/index.ts';
import type { CommandError } from '../../messaging/protocol/results.ts';
import type { Planned } from '../commit.ts';
import type { AftercareDb } from '../db.ts';
import type { Patch } from '../patch.ts';
import { isDeleted, parseRow } from '../rows.ts';
import { forCustomer } from './known-customer.ts';
import { refused } from './result.ts';

/** Patches for a record that is there: `gone` when deleted or unknown, `invalid` when the row cannot be read. Runs inside `commit`. */
export const forRecord = async <Kind extends RecordKind>(
  db: AftercareDb,
  kind: Kind,
  id: string,
  patches: (record: RecordOf[Kind]) => readonly Patch[] | CommandError | Promise<readonly Patch[] | CommandError>,
): Promise<Planned> => {
  const stored = await db[kind].get(id);
  if (stored === undefined || isDeleted(stored)) return refused('gone');
  const record = parseRow(kind, stored);
  if (record === null) return refused('invalid');
  const decided = await patches(record);
  return typeof decided === 'string' ? refused(decided) : { ok: true, patches: decided };
};

/** As `forRecord`, for a record of a customer who is there. */
export const forRecordOfCustomer = <Kind extends 'complaint' | 'promise' | 'question'>(
  db: AftercareDb,
  kind: Kind,
  id: string,
  patches: (record: RecordOf[Kind]) => readonly Patch[] | CommandError | Promise<readonly Patch[] | CommandError>,
): Promise<Planned> =>
  forRecord(db, kind, id, async (record) => {
    const planned = await forCustomer(db, record.customerId, () => patches(record));
    return planned.ok ? planned.patches : planned.error.type;
  });
