import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { AftercareDb, RecordRef } from '../db.ts';
import { isDeleted, parseRow, parseRows } from '../rows.ts';
import { readFiles, type StoredFile } from './stored-files.ts';

export type FactsResult =
  | { readonly ok: true; readonly facts: CustomerFacts; readonly unreadable: readonly RecordRef[] }
  | { readonly ok: false; readonly error: { readonly type: 'gone' | 'unreadable' } };

/** Everything `plan()` may know about one customer, without what is deleted. Rows that cannot be parsed are named, not counted. */
export const customerFacts = (db: AftercareDb, customerId: string): Promise<FactsResult> =>
  db.transaction(
    'r',
    [db.customer, db.deal, db.favour, db.complaint, db.promise, db.question, db.lifeEvent, db.relation, db.touch, db.decision],
    async () => {
      const [file] = await readFiles(db, [customerId]);
      return file === undefined ? { ok: false, error: { type: 'gone' } } : factsFrom(file);
    },
  );

export const factsFrom = ({ stored, ...rows }: StoredFile): FactsResult => {
  if (stored === undefined || isDeleted(stored)) return { ok: false, error: { type: 'gone' } };
  const customer = parseRow('customer', stored);
  if (customer === null) return { ok: false, error: { type: 'unreadable' } };
  const deals = parseRows('deal', rows.deals);
  const favours = parseRows('favour', rows.favours);
  const complaints = parseRows('complaint', rows.complaints);
  const promises = parseRows('promise', rows.promises);
  const questions = parseRows('question', rows.questions);
  const lifeEvents = parseRows('lifeEvent', rows.lifeEvents);
  const relations = parseRows('relation', rows.relations);
  const touches = parseRows('touch', rows.touches);
  const decisions = parseRows('decision', rows.decisions);
  return {
    ok: true,
    facts: {
      customer,
      deals: deals.rows,
      favours: favours.rows,
      complaints: complaints.rows,
      promises: promises.rows,
      questions: questions.rows,
      lifeEvents: lifeEvents.rows,
      introductions: relations.rows.filter(({ relation }) => relation === 'introduced-by'),
      touches: touches.rows,
      decisions: new Map(decisions.rows.map((decision) => [decision.id, decision])),
    },
    unreadable: [deals, favours, complaints, promises, questions, lifeEvents, relations, touches, decisions].flatMap(
      (parsed) => parsed.unreadable,
    ),
  };
};
