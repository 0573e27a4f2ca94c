import { takeStep } from '#shared/care/complaint.ts';
import { complaintKey } from '#shared/gestures/complaint-key.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { RecordOf } from '#shared/schema/index.ts';
import type { AftercareDb } from '../db.ts';
import type { Patch } from '../patch.ts';
import { parseRows } from '../rows.ts';
import { openPromiseEnds } from './end-promise.ts';

interface SettledGesture {
  readonly key: string;
  readonly customerId: string;
  readonly on: Day;
}

/**
 * What settling a gesture says about the one record that it came from: the complaint is answered, the promise kept, the question answered. Nothing for
 * other gestures, nor where the record has gone on since. Runs inside `commit`.
 */
export const settledRecord = async (db: AftercareDb, gesture: SettledGesture): Promise<readonly Patch[]> => {
  const { key, customerId } = gesture;
  const isOf = (rule: 'complaint-answer' | 'promise-due' | 'question-answer'): boolean =>
    key.startsWith(`${gestureKey(rule, customerId)}:`);
  if (isOf('complaint-answer')) return answeredComplaint(db, gesture);
  if (isOf('promise-due')) return keptPromise(db, gesture);
  return isOf('question-answer') ? answeredQuestion(db, gesture) : [];
};

/** Of this round of the complaint: one that was opened again since waits for another answer. */
const answeredComplaint = async (db: AftercareDb, { key, customerId, on }: SettledGesture): Promise<readonly Patch[]> => {
  const complaints = await recordsOf(db, 'complaint', customerId);
  return complaints
    .filter((complaint) => complaintKey('complaint-answer', complaint, { id: customerId }) === key)
    .flatMap((complaint): readonly Patch[] => {
      const step = takeStep(complaint, { step: 'answered', on });
      return step.ok ? [{ kind: 'complaint', id: complaint.id, set: step.set }] : [];
    });
};

const keptPromise = async (db: AftercareDb, { key, customerId, on }: SettledGesture): Promise<readonly Patch[]> => {
  const promises = await recordsOf(db, 'promise', customerId);
  const promise = promises.find(({ id }) => gestureKey('promise-due', customerId, id) === key);
  return promise === undefined ? [] : openPromiseEnds(db, promise.id, 'kept', on);
};

const answeredQuestion = async (db: AftercareDb, { key, customerId, on }: SettledGesture): Promise<readonly Patch[]> => {
  const questions = await recordsOf(db, 'question', customerId);
  return questions
    .filter(({ id, answeredOn }) => answeredOn === undefined && gestureKey('question-answer', customerId, id) === key)
    .map(({ id }) => ({ kind: 'question', id, set: { answeredOn: on } }));
};

const recordsOf = async <Kind extends 'complaint' | 'promise' | 'question'>(
  db: AftercareDb,
  kind: Kind,
  customerId: string,
): Promise<readonly RecordOf[Kind][]> => parseRows(kind, await db[kind].where('customerId').equals(customerId).toArray()).rows;
