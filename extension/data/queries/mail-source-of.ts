import { gestureKey } from '#shared/gestures/key.ts';
import type { CustomerFacts, RuleId } from '#shared/gestures/rule.ts';
import type { TouchSource } from '#shared/schema/touch.ts';
import type { MailRef } from '../../messaging/protocol/history.ts';
import type { AftercareDb } from '../db.ts';
import { customerFacts } from './customer-facts.ts';
import { livingRecord } from './living-record.ts';

/** Where the mail is that something came with; of a gesture that of its cause, else the newest mail with the customer. Null when nothing says. */
export const mailSourceOf = async (db: AftercareDb, ref: MailRef): Promise<TouchSource | null> => {
  if (ref.kind !== 'gesture') return (await livingRecord(db, ref.kind, ref.id))?.source ?? null;
  const read = await customerFacts(db, ref.customerId);
  return read.ok ? gestureSource(read.facts, ref.gestureKey) : null;
};

const gestureSource = (facts: CustomerFacts, key: string): TouchSource | null => causeOf(facts, key)?.source ?? newestMail(facts);

const RULES_OF_COMPLAINTS: readonly RuleId[] = ['complaint-answer', 'complaint-silence', 'complaint-follow-up'];

const causeOf = ({ customer, complaints, promises, questions }: CustomerFacts, key: string) => {
  const isCause = (rule: RuleId, id: string): boolean => `${key}:`.startsWith(`${gestureKey(rule, customer.id, id)}:`);
  return (
    complaints.find(({ id }) => RULES_OF_COMPLAINTS.some((rule) => isCause(rule, id))) ??
    promises.find(({ id }) => isCause('promise-due', id)) ??
    questions.find(({ id }) => isCause('question-answer', id))
  );
};

const newestMail = ({ touches }: CustomerFacts): TouchSource | null => {
  const mails = touches.filter(({ source }) => source !== undefined && source.thread !== '' && source.mailbox !== '');
  return mails.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)?.source ?? null;
};
