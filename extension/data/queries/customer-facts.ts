import { Dexie } from 'dexie';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { AftercareDb, RecordRef, StoredRow } from '../db.ts';
import { isDeleted, parseRow, parseRows } from '../rows.ts';

export type FactsResult =
  | { readonly ok: true; readonly facts: CustomerFacts; readonly unreadable: readonly RecordRef[] }
  | { readonly ok: false; readonly error: { readonly type: 'gone' | 'unreadable' } };

/** Everything `plan()` may know about one customer, without what is deleted. Rows that cannot be parsed are named, not counted. */
export const customerFacts = (db: AftercareDb, customerId: string): Promise<FactsResult> =>
  db.transaction('r', [db.customer, db.deal, db.favour, db.touch, db.decision], async () => factsFrom(await readFile(db, customerId)));

export const readFile = async (db: AftercareDb, customerId: string): Promise<StoredFile> => {
  const [stored, deals, favours, touches, decisions] = await Promise.all([
    db.customer.get(customerId),
    db.deal.where('customerId').equals(customerId).toArray(),
    db.favour.where('customerId').equals(customerId).toArray(),
    touchesOf(db, customerId),
    db.decision.where('customerId').equals(customerId).toArray(),
  ]);
  return { stored, deals, favours, touches, decisions };
};

/** Oldest first. */
const touchesOf = (db: AftercareDb, customerId: string): Promise<StoredRow[]> =>
  db.touch.where('[customerId+at]').between([customerId, Dexie.minKey], [customerId, Dexie.maxKey]).toArray();

export interface StoredFile {
  readonly stored: StoredRow | undefined;
  readonly deals: readonly StoredRow[];
  readonly favours: readonly StoredRow[];
  readonly touches: readonly StoredRow[];
  readonly decisions: readonly StoredRow[];
}

export const factsFrom = ({ stored, ...rows }: StoredFile): FactsResult => {
  if (stored === undefined || isDeleted(stored)) return { ok: false, error: { type: 'gone' } };
  const customer = parseRow('customer', stored);
  if (customer === null) return { ok: false, error: { type: 'unreadable' } };
  const deals = parseRows('deal', rows.deals);
  const favours = parseRows('favour', rows.favours);
  const touches = parseRows('touch', rows.touches);
  const decisions = parseRows('decision', rows.decisions);
  return {
    ok: true,
    facts: {
      customer,
      deals: deals.rows,
      favours: favours.rows,
      touches: touches.rows,
      decisions: new Map(decisions.rows.map((decision) => [decision.id, decision])),
    },
    unreadable: [deals, favours, touches, decisions].flatMap((parsed) => parsed.unreadable),
  };
};
