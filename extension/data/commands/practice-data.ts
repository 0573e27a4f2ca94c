import { type RecordKind, recordKinds } from '#shared/schema/index.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { AftercareDb, StoredRow } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { creation, deletion, type Patch } from '../patch.ts';
import { isPracticeId, PRACTICE_IDS } from '../practice/practice-id.ts';
import { practiceRecords } from '../practice/practice-records.ts';
import type { PracticeRecord } from '../practice/scenes.ts';
import type { PracticeLanguage } from '../practice/words.ts';
import { isDeleted } from '../rows.ts';

/** Adds the practice customers in one change; where they are already, they get what is missing of the year up to today. */
export const addPracticeData = (deps: DataDeps, language: PracticeLanguage): Promise<CommandResult> =>
  commit(deps, 'add-practice-data', () => Promise.resolve({ ok: true, patches: practiceRecords(deps.today(), language).map(asCreation) }));

/**
 * Takes away the practice customers and everything that belongs to them, also what the rep noted while practising, in one change. Nothing of any
 * other customer: a practice firm to which the rep put a real customer stays, and a practice file with which one was merged.
 */
export const removePracticeData = (deps: DataDeps): Promise<CommandResult> =>
  commit(deps, 'remove-practice-data', async () => ({ ok: true, patches: await planRemoval(deps.db) }));

/** How many practice customers are there. */
export const practiceCustomers = (db: AftercareDb): Promise<number> =>
  idsBetween(db, 'customer')
    .filter((stored) => !isDeleted(stored))
    .count();

const asCreation = ({ kind, record }: PracticeRecord): Patch => creation(kind, record);

const planRemoval = async (db: AftercareDb): Promise<readonly Patch[]> => {
  const byId = KINDS.map(async (kind) => (await idsBetween(db, kind).toArray()).map(asRef(kind)));
  const byCustomer = BELONGING.map(async (kind) => (await ofPracticeCustomers(db, kind, 'customerId')).map(asRef(kind)));
  const touches = db.touch.where('[customerId+at]').between([PRACTICE_IDS[0]], [PRACTICE_IDS[1]]).toArray();
  const found = (await Promise.all([...byId, ...byCustomer])).flat();
  const rows = [
    ...found,
    ...(await touches).map(asRef('touch')),
    ...(await ofPracticeCustomers(db, 'relation', 'toId')).map(asRef('relation')),
  ];
  const [firms, customers] = await Promise.all([firmsOfOthers(db), filesOfOthers(db)]);
  const isKept = ({ row }: KindRow): boolean =>
    firms.has(row.id) ||
    customers.has(row.id) ||
    (!isPracticeId(row.id) && (customers.has(row['customerId']) || customers.has(row['toId'])));
  return rows.filter((each) => !isDeleted(each.row) && !isKept(each)).map(({ kind, row }) => deletion(kind, row.id));
};

const KINDS = Object.keys(recordKinds).filter((kind): kind is RecordKind => Object.hasOwn(recordKinds, kind));

/** Kinds that name their customer, by an index. */
const BELONGING = [
  'deal',
  'favour',
  'complaint',
  'promise',
  'question',
  'lifeEvent',
  'decision',
  'identity',
  'relation',
] as const satisfies readonly RecordKind[];

interface KindRow {
  readonly kind: RecordKind;
  readonly row: StoredRow;
}

const asRef =
  (kind: RecordKind) =>
  (row: StoredRow): KindRow => ({ kind, row });

const idsBetween = (db: AftercareDb, kind: RecordKind) => db[kind].where(':id').between(...PRACTICE_IDS);

const ofPracticeCustomers = (db: AftercareDb, kind: RecordKind, field: 'customerId' | 'toId'): Promise<StoredRow[]> =>
  db[kind]
    .where(field)
    .between(...PRACTICE_IDS)
    .toArray();

/** Practice firms that a customer of the rep's own belongs to. */
const firmsOfOthers = async (db: AftercareDb): Promise<ReadonlySet<string>> => {
  const members = await db.customer
    .where('organisationId')
    .between(...PRACTICE_IDS)
    .toArray();
  return new Set(
    members.flatMap((member) => {
      const firm = member['organisationId'];
      return isDeleted(member) || isPracticeId(member.id) || typeof firm !== 'string' ? [] : [firm];
    }),
  );
};

/** Practice files that hold what a real customer's file held before the two were merged. */
const filesOfOthers = async (db: AftercareDb): Promise<ReadonlySet<unknown>> => {
  const merged = await db.customer.filter((stored) => isPracticeId(stored['mergedInto']) && !isPracticeId(stored.id)).toArray();
  return new Set(merged.map((stored) => stored['mergedInto']));
};
