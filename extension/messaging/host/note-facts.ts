import { addDays } from '#shared/calendar/days.ts';
import { holidayName } from '#shared/calendar/holiday-name.ts';
import { complaintKey } from '#shared/gestures/complaint-key.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import type { Plan, PlannedGesture } from '#shared/gestures/plan.ts';
import type { CustomerFacts, RuleId } from '#shared/gestures/rule.ts';
import { addressIn } from '#shared/notes/address.ts';
import type { NoteLanguage, NoteValues, OccasionId } from '#shared/notes/note.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';

/** What is known about the cause of a note: what narrows its wording, and what it can say. */
export interface NoteFacts {
  readonly kind?: string;
  readonly values: NoteValues;
}

export interface NoteCause {
  readonly occasion: OccasionId;
  readonly gestureKey: string | null;
  /** The note's. */
  readonly language: NoteLanguage;
}

/** What a note may be about: the file, its plan, and the day of both. */
export interface NoteSubject {
  readonly facts: CustomerFacts;
  /** Who was introduced, by the id of the link. */
  readonly introduced: ReadonlyMap<string, Customer>;
  readonly plan: Plan;
  readonly today: Day;
}

/**
 * Facts for a note: of its gesture, else of the news it is about. A customer's own sentences are none: the notes name what happened in a few words,
 * and only the rep can find these.
 */
export const noteFacts = (subject: NoteSubject, cause: NoteCause): NoteFacts => {
  const gesture = gestureOf(subject.plan, cause);
  return gesture === null ? newsFacts(subject, cause) : gestureFacts(subject, gesture, cause.language);
};

/** The gesture's own; without one, the newest that can still be thanked for, or the only one of its occasion. */
export const gestureOf = ({ gestures }: Plan, { occasion, gestureKey: wanted }: NoteCause): PlannedGesture | null => {
  const matching = gestures.filter((gesture) => (wanted === null ? gesture.occasion === occasion : gesture.key === wanted));
  return matching.length > 1 && !occasion.startsWith('thanks-') ? null : (matching.at(-1) ?? null);
};

const gestureFacts = (subject: NoteSubject, gesture: PlannedGesture, language: NoteLanguage): NoteFacts => {
  const { reason, rule } = gesture;
  switch (reason.code) {
    case 'deal-closed':
      return { values: { what: reason.what } };
    case 'favour-received':
      return { kind: reason.kind, values: { what: reason.what } };
    case 'promise':
      return { values: { promise: reason.text } };
    case 'question-asked':
      return reason.sensed || reason.kind !== 'question' ? NOTHING : { kind: 'spoken', values: {} };
    case 'holiday': {
      const values = { festival: holidayName(reason.holiday, language, reason.calendars) };
      return reason.tone === 'cheerful' ? { kind: 'cheerful', values } : { values };
    }
    case 'special-day':
      return { values: { event: reason.label } };
    case 'renewal':
    case 'delivery-promised':
      return { values: { what: reason.what, on_day: reason.on } };
    case 'silent-since-deal':
    case 'delivered':
      return { values: { what: reason.what } };
    case 'news':
      return { kind: reason.kind, values: rule === 'sympathy' ? {} : { event: reason.words } };
    case 'complaint-received':
    case 'complaint-silent':
    case 'complaint-closed':
      return { values: agreedValues(complaintBehind(subject.facts, rule, gesture.key), subject.today) };
    case 'introduced':
      return introducedFacts(subject, gesture.key, language);
    case 'cadence':
    case 'never-contacted':
    case 'birthday':
    case 'birthday-month':
    case 'family-birthday':
    case 'wedding-anniversary':
    case 'mail-unanswered':
    case 'visit':
    case 'quiet-since':
    case 'monthly-card':
    case 'year-end':
    case 'dormant':
      return NOTHING;
  }
};

const NOTHING: NoteFacts = { values: {} };

/**
 * Whom they sent, as one speaks of them to somebody else: the polite form, never the bare name nor the words that the rep and this third person use between
 * them. Nothing more of them is said.
 */
const introducedFacts = ({ facts, introduced }: NoteSubject, key: string, language: NoteLanguage): NoteFacts => {
  const id = [...introduced.keys()].find((each) => gestureKey('thank-referrer', facts.customer.id, each) === key);
  const newcomer = introduced.get(id ?? '');
  return newcomer === undefined ? NOTHING : { values: { what: addressIn({ ...newcomer, addressAs: {} }, language, 'formal') } };
};

const complaintBehind = ({ customer, complaints }: CustomerFacts, rule: RuleId, key: string): Complaint | undefined =>
  complaints.find((complaint) => `${key}:`.startsWith(`${complaintKey(rule, complaint, customer)}:`));

/** What was agreed in this round and is still to be done; a day that has passed is no day to name. */
const agreedValues = (complaint: Complaint | undefined, today: Day): NoteValues => {
  if (complaint?.agreed === undefined || complaint.agreedOn === undefined || complaint.carriedOutOn !== undefined) return {};
  const { what, by } = complaint.agreed;
  return { next_step: what, by_day: by !== null && by >= today ? by : null };
};

/** News that is older was written about already, or it is too late to. */
const FRESH_DAYS = 30;

const NEWS: Readonly<Partial<Record<OccasionId, ReadonlySet<string>>>> = {
  congratulations: new Set(['promotion', 'move', 'new-product', 'certificate']),
  sympathy: new Set(['accident', 'illness', 'bereavement']),
};

/** Of what is hard only its kind is known here: who died, and in what words, is said only where the rep writes it. */
const newsFacts = ({ facts, today }: NoteSubject, { occasion }: NoteCause): NoteFacts => {
  const event = newsBehind({ facts, today }, { occasion });
  if (event === null) return NOTHING;
  return { kind: event.kind, values: occasion === 'sympathy' ? {} : { event: event.words } };
};

/** The news that a note of no gesture is about; null where there is none, or nobody knows which. */
export const newsBehind = (
  { facts, today }: Pick<NoteSubject, 'facts' | 'today'>,
  { occasion }: Pick<NoteCause, 'occasion'>,
): LifeEvent | null =>
  newest(
    facts.lifeEvents.filter(({ kind }) => NEWS[occasion]?.has(kind) === true),
    today,
  );

/** Null where two are of the same day: nobody knows which of them is meant. */
const newest = (events: readonly LifeEvent[], today: Day): LifeEvent | null => {
  const fresh = events.filter(({ on }) => on >= addDays(today, -FRESH_DAYS)).toSorted((one, other) => (one.on < other.on ? 1 : -1));
  const [first, second] = fresh;
  return first === undefined || first.on === second?.on ? null : first;
};
