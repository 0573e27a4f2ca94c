import { monthlyOf, promiseState } from '#shared/care/promise.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CarePromise } from '#shared/schema/promise.ts';
import type { Question } from '#shared/schema/question.ts';
import type { Touch, TouchSource } from '#shared/schema/touch.ts';
import type { HistoryEntry, HistoryPage, HistoryRequest, TouchEntry } from '../../messaging/protocol/history.ts';
import type { AftercareDb } from '../db.ts';
import { customerFacts } from './customer-facts.ts';
import { isOfFilter } from './history-filter.ts';
import { hooksIn } from './hooks.ts';
import { livingCustomer } from './living-customer.ts';

export interface History {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** All there are, shown or not. */
  readonly total: number;
}

type Happened = Omit<CustomerFacts, 'customer' | 'decisions'>;

/** Everything of one customer that has a day. An open deal has none and is no history. */
export const historyOf = (facts: Happened, limit: number): History => {
  const entries: readonly HistoryEntry[] = [
    ...facts.touches.map(touchEntry),
    ...facts.deals.flatMap(({ id, what, closedOn }) =>
      closedOn === undefined ? [] : [{ type: 'deal', id, day: closedOn, what } as const],
    ),
    ...facts.favours.map(({ id, on, kind, what }) => ({ type: 'favour', id, day: on, kind, what }) as const),
    ...facts.complaints.flatMap(complaintEntries),
    ...facts.promises.flatMap(promiseEntries),
    ...facts.questions.flatMap(questionEntries),
    ...facts.lifeEvents.map(
      ({ id, on, kind, words, died, source }) =>
        ({ type: 'news', id, day: on, mailbox: mailboxOf(source), kind, words, died: died ?? null }) as const,
    ),
  ];
  return { entries: entries.toSorted(newestFirst).slice(0, limit), total: entries.length };
};

/** The newest contact, from us or from them; what the rep only noted is none. Null when there is none. */
export const lastTouchOf = (touches: readonly Touch[]): TouchEntry | null =>
  touches
    .filter(({ channel }) => channel !== 'note')
    .map(touchEntry)
    .toSorted(newestFirst)[0] ?? null;

/** The newest of a customer's history; of a file that was merged, of the one that was kept. Null when there is no such customer, or none that can be read. */
export const historyPage = async (db: AftercareDb, { customerId, filter, limit }: HistoryRequest): Promise<HistoryPage | null> => {
  const stored = await livingCustomer(db, customerId);
  const read = stored === null ? null : await customerFacts(db, stored.id);
  if (read === null || !read.ok) return null;
  const wanted = historyOf(read.facts, Infinity).entries.filter((entry) => isOfFilter(entry, filter));
  return {
    entries: wanted.slice(0, limit),
    total: wanted.length,
    unreadable: read.unreadable.length,
    hooks: hooksIn(read.facts.touches),
  };
};

const touchEntry = (touch: Touch): TouchEntry => ({
  type: 'touch',
  id: touch.id,
  day: touch.day,
  at: touch.at,
  mailbox: mailboxOf(touch.source),
  channel: touch.channel,
  direction: touch.direction,
  reached: touch.channel !== 'call' || touch.outcome === 'reached',
  subject: touch.subject ?? '',
  summary: touch.summary ?? touch.gift?.what ?? '',
  occasion: touch.note?.occasion ?? null,
  hook: touch.hook?.text ?? '',
  noted: touch.source === undefined,
});

const complaintEntries = (complaint: Complaint): readonly HistoryEntry[] => {
  const { id, receivedOn, closedOn, words, wants = '', source } = complaint;
  const entry = { type: 'complaint', id, words, wants, mailbox: mailboxOf(source) } as const;
  return [
    { ...entry, step: 'received', day: receivedOn },
    ...(closedOn === undefined ? [] : [{ ...entry, step: 'closed', day: closedOn } as const]),
  ];
};

const promiseEntries = (promise: CarePromise): readonly HistoryEntry[] => {
  const { id, madeOn, text, due = null, source } = promise;
  const entry = { type: 'promise', id, text, due, monthly: monthlyOf(promise), mailbox: mailboxOf(source) } as const;
  const ended = endOf(promise);
  return [{ ...entry, step: 'made', day: madeOn }, ...(ended === null ? [] : [{ ...entry, ...ended }])];
};

const endOf = (promise: CarePromise): { readonly step: 'kept' | 'broken' | 'released'; readonly day: Day } | null => {
  const step = promiseState(promise, promise.madeOn);
  if (step === 'open' || step === 'late') return null;
  const day = { kept: promise.keptOn, broken: promise.brokenOn, released: promise.releasedOn }[step];
  return day === undefined ? null : { step, day };
};

const questionEntries = ({ id, kind, words, sensed, askedOn, answeredOn, source }: Question): readonly HistoryEntry[] => {
  const entry = { type: 'question', id, kind, words, sensed, mailbox: mailboxOf(source) } as const;
  return [
    { ...entry, step: 'asked', day: askedOn },
    ...(answeredOn === undefined ? [] : [{ ...entry, step: 'answered', day: answeredOn } as const]),
  ];
};

const mailboxOf = (source: TouchSource | undefined): string | null =>
  source === undefined || source.thread === '' || source.mailbox === '' ? null : source.mailbox;

/** By day; within a day contacts by their moment, then what knows none, an end before its beginning. Ids settle the rest, so the order never flickers. */
const newestFirst = (one: HistoryEntry, other: HistoryEntry): number =>
  compareText(other.day, one.day) ||
  compareText(momentOf(other), momentOf(one)) ||
  compareText(one.id, other.id) ||
  Number(isBeginning(one)) - Number(isBeginning(other));

const momentOf = (entry: HistoryEntry): string => (entry.type === 'touch' ? entry.at : '');

const isBeginning = (entry: HistoryEntry): boolean => 'step' in entry && ['received', 'made', 'asked'].includes(entry.step);

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
