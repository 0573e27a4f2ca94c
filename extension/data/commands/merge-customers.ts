import type { Customer } from '#shared/schema/customer.ts';
import type { RecordKind } from '#shared/schema/index.ts';
import type { CommandError, CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { mergedCustomer } from '../merge/merged-customer.ts';
import { movedDecision, unitedDecision } from '../merge/moved-decision.ts';
import { movedRecords } from '../merge/moved-records.ts';
import { movedRelations } from '../merge/moved-relations.ts';
import { movedTouch, unitedTouch } from '../merge/moved-touch.ts';
import type { Patch } from '../patch.ts';
import { readFiles } from '../queries/stored-files.ts';
import { parseRow } from '../rows.ts';
import { forTwoCustomers } from './known-customer.ts';

export interface Merge {
  readonly keepId: string;
  readonly goneId: string;
}

/**
 * Two files of one person become one, in one change: the kept file's own words win, everything else of the other moves to it, and the other is
 * deleted with the kept one's id in it. `invalid` where a row of the other cannot be read: nothing is left behind unseen.
 */
export const mergeCustomers = (deps: DataDeps, { keepId, goneId }: Merge): Promise<CommandResult> =>
  commit(deps, 'merge-customers', () =>
    forTwoCustomers(deps.db, keepId, goneId, async (keep, gone) => {
      if (keepId === goneId) return 'invalid';
      return keep.id === gone.id ? [] : planMerge(deps.db, keep, gone);
    }),
  );

const planMerge = async (db: AftercareDb, keep: Customer, gone: Customer): Promise<readonly Patch[] | CommandError> => {
  const [file] = await readFiles(db, [gone.id]);
  const touches = parseAll('touch', file?.touches);
  const decisions = parseAll('decision', file?.decisions);
  if (touches === null || decisions === null) return 'invalid';
  const moved = await Promise.all([
    movedRecords(
      db,
      'touch',
      touches.map((touch) => movedTouch(touch, gone.id, keep.id)),
      unitedTouch,
    ),
    movedRecords(
      db,
      'decision',
      decisions.map((decision) => movedDecision(decision, gone.id, keep.id)),
      unitedDecision,
    ),
    movedRelations(db, gone.id, keep.id),
    movedIdentities(db, gone.id, keep.id),
  ]);
  if (moved.some((patches) => patches === null)) return 'invalid';
  return [
    { kind: 'customer', id: gone.id, set: { deleted: true, mergedInto: keep.id } },
    { kind: 'customer', id: keep.id, set: mergedCustomer(keep, gone), carried: true },
    ...handedOver('deal', file?.deals, keep.id),
    ...handedOver('favour', file?.favours, keep.id),
    ...handedOver('complaint', file?.complaints, keep.id),
    ...handedOver('promise', file?.promises, keep.id),
    ...handedOver('question', file?.questions, keep.id),
    ...handedOver('lifeEvent', file?.lifeEvents, keep.id),
    ...moved.flatMap((patches) => patches ?? []),
  ];
};

const handedOver = (kind: RecordKind, rows: readonly StoredRow[] | undefined, toId: string): readonly Patch[] =>
  (rows ?? []).map(({ id }) => ({ kind, id, set: { customerId: toId } }));

const movedIdentities = async (db: AftercareDb, fromId: string, toId: string): Promise<readonly Patch[]> =>
  (await db.identity.where('customerId').equals(fromId).primaryKeys()).map((id) => ({ kind: 'identity', id, set: { customerId: toId } }));

/** Deleted ones too; null when one cannot be read. */
const parseAll = <Kind extends 'touch' | 'decision'>(kind: Kind, stored: readonly StoredRow[] = []) => {
  const rows = stored.map((row) => parseRow(kind, row));
  return rows.some((row) => row === null) ? null : rows.filter((row) => row !== null);
};
