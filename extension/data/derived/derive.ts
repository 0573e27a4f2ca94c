import type { Day } from '#shared/schema/fields.ts';
import type { RecordKind } from '#shared/schema/index.ts';
import type { SettingKey } from '#shared/schema/setting.ts';
import type { AftercareDb, RecordRef, StoredRow } from '../db.ts';
import { planningOf, readSettings } from '../queries/settings.ts';
import { deriveCustomers } from './customer.ts';
import { deriveOrganisations } from './organisation.ts';
import { readDerivedState, withReplanning, writeDerivedState } from './state.ts';
import { deriveTerms } from './terms.ts';

export interface Written extends RecordRef {
  readonly before: StoredRow | undefined;
  readonly row: StoredRow;
}

/** Brings derived rows up to what was written; a setting that plans depend on has them all made anew, later and in pieces. */
export const deriveFor = async (db: AftercareDb, today: Day, written: readonly Written[]): Promise<void> => {
  const customerIds = new Set(written.flatMap(customersConcerned));
  if (customerIds.size > 0) {
    const context = { ...planningOf(await readSettings(db)), today };
    for (const id of customerIds) await deriveCustomers(db, context, [id]);
  }
  for (const { kind, id } of written) if (kind === 'organisation') await deriveOrganisations(db, [id]);
  await deriveTerms(db, await findableBy(db, written));
  if (written.some(({ kind, id }) => kind === 'setting' && PLANNING_SETTINGS.has(id))) {
    await writeDerivedState(db, withReplanning(await readDerivedState(db)));
  }
};

/** Whose name or address was written, and everybody of an organisation that was. */
const findableBy = async (db: AftercareDb, written: readonly Written[]): Promise<readonly string[]> => {
  const ids = (wanted: RecordKind): string[] => written.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const members = await db.customer.where('organisationId').anyOf(ids('organisation')).primaryKeys();
  return [...new Set([...ids('customer'), ...members])];
};

const PLANNING_SETTINGS: ReadonlySet<string> = new Set<SettingKey>([
  'working-days',
  'free-days',
  'make-up-days',
  'holiday-calendars',
  'rules-off',
  'rules-on',
  'check-ins',
  'check-in-days',
  'visit-days',
  'recovery-days',
  'birthday-lead-days',
  'notice-days',
]);

const BELONG_TO_CUSTOMER: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'deal',
  'favour',
  'complaint',
  'promise',
  'question',
  'lifeEvent',
  'touch',
  'decision',
]);

const customersConcerned = ({ kind, id, before, row }: Written): readonly string[] => {
  if (kind === 'customer') return [id];
  if (kind === 'relation') return [before?.['toId'], row['toId']].filter((each) => typeof each === 'string');
  if (!BELONG_TO_CUSTOMER.has(kind)) return [];
  return [before?.['customerId'], row['customerId']].filter((each) => typeof each === 'string');
};
