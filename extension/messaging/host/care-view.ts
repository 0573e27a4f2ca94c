import { type ComplaintStep, isOpen, nextStep } from '#shared/care/complaint.ts';
import { hasEnded } from '#shared/care/promise.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { hasDied } from '#shared/gestures/mourning.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import { displayName } from '#shared/people/name.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Question } from '#shared/schema/question.ts';
import type { Touch, TouchSource } from '#shared/schema/touch.ts';
import type { ComplaintAround } from '../../data/queries/complaints-around.ts';
import type { WebmailId } from '../../webmail/adapter.ts';
import type { ComplaintView, CustomerView, PromiseView, QuestionView } from '../protocol/customer-view.ts';
import { promiseTerms } from './promise-view.ts';

/** The mailbox that the page shows; its address is null where the page does not say. */
export interface MailboxAtHand {
  readonly webmail: WebmailId;
  readonly ownAddress: string | null;
}

export type CareView = Pick<
  CustomerView,
  'complaints' | 'complaintsAround' | 'promises' | 'questions' | 'hardship' | 'hasDied' | 'leftOn' | 'hook' | 'muted'
>;

/** What is open between a customer and us, as the panel draws it. */
export const careView = (facts: CustomerFacts, around: readonly ComplaintAround[], at: MailboxAtHand, today: Day): CareView => ({
  complaints: shownComplaints(facts.complaints, today).map((complaint) => complaintView(complaint, at)),
  complaintsAround: around.map(({ customer, complaint }) => ({
    customerId: customer.id,
    name: displayName(customer),
    receivedOn: complaint.receivedOn,
    isAnswered: complaint.answeredOn !== undefined,
  })),
  promises: openPromises(facts, at, today),
  questions: openQuestions(facts.questions).map(questionView),
  hardship: hardshipOn(facts.customer, today),
  hasDied: hasDied(facts),
  leftOn: facts.customer.leftOn ?? null,
  hook: newestHook(facts.touches),
  muted: gestureRules.flatMap(({ id }) => (facts.customer.mutedRules?.[id] === true ? [id] : [])),
});

/** Open ones, oldest first; then the one closed last, as long as the rep is still to ask whether all is well. */
const shownComplaints = (complaints: readonly Complaint[], today: Day): readonly Complaint[] => {
  const closed = complaints.filter(({ closedOn, followUpOn }) => closedOn !== undefined && followUpOn !== undefined && followUpOn >= today);
  const last = closed.toSorted(byDay(({ closedOn }) => closedOn)).at(-1);
  return [...complaints.filter(isOpen).toSorted(byDay(({ receivedOn }) => receivedOn)), ...(last === undefined ? [] : [last])];
};

const complaintView = (complaint: Complaint, at: MailboxAtHand): ComplaintView => {
  const next = nextStep(complaint);
  return {
    id: complaint.id,
    receivedOn: complaint.receivedOn,
    words: complaint.words,
    wants: complaint.wants ?? '',
    next: next === null ? null : stepNames[next],
    answeredOn: complaint.answeredOn ?? null,
    agreed: complaint.agreed === undefined ? null : { what: complaint.agreed.what, by: complaint.agreed.by },
    carriedOutOn: complaint.carriedOutOn ?? null,
    closedOn: complaint.closedOn ?? null,
    satisfied: complaint.satisfied ?? null,
    followUpOn: complaint.followUpOn ?? null,
    thread: threadIn(complaint.source, at),
  };
};

const stepNames: Readonly<Record<ComplaintStep, ComplaintView['next']>> = {
  answered: 'answer',
  agreed: 'agree',
  'carried-out': 'carry-out',
  closed: 'close',
};

const threadIn = (source: TouchSource | undefined, { webmail, ownAddress }: MailboxAtHand): string | null => {
  if (source === undefined || source.thread === '' || source.webmail !== webmail || source.mailbox !== ownAddress) return null;
  return source.thread;
};

/** Those without a day last. */
const openPromises = (facts: CustomerFacts, at: MailboxAtHand, today: Day): readonly PromiseView[] =>
  facts.promises
    .filter((promise) => !hasEnded(promise))
    .map((promise) => ({
      id: promise.id,
      text: promise.text,
      ...promiseTerms(promise, facts, today),
      thread: threadIn(promise.source, at),
    }))
    .toSorted(byDay(({ due }) => due ?? undefined));

const openQuestions = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ answeredOn }) => answeredOn === undefined).toSorted(byDay(({ askedOn }) => askedOn));

const questionView = ({ id, kind, words, askedOn, sensed }: Question): QuestionView => ({ id, kind, words, askedOn, sensed });

const hardshipOn = ({ hardship }: Customer, today: Day): CustomerView['hardship'] => {
  if (hardship === undefined || (hardship.quietUntil !== null && hardship.quietUntil <= today)) return null;
  return { kind: hardship.kind, quietUntil: hardship.quietUntil };
};

const newestHook = (touches: readonly Touch[]): CustomerView['hook'] => {
  const left = touches.flatMap(({ id, at, day, hook }) => (hook === undefined || hook.usedOn !== undefined ? [] : [{ id, at, day, hook }]));
  const newest = left.toSorted(byDay(({ at }) => at)).at(-1);
  return newest === undefined ? null : { touchId: newest.id, text: newest.hook.text, day: newest.day };
};

/** By a day or a moment, earliest first; what has none comes last, and ids settle the rest. */
const byDay =
  <Item extends { readonly id: string }>(dayOf: (item: Item) => Day | undefined) =>
  (one: Item, other: Item): number =>
    compareText(dayOf(one) ?? LAST, dayOf(other) ?? LAST) || compareText(one.id, other.id);

/** Behind every day. */
const LAST = '~';

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
