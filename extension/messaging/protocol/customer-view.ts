import type { KeptMonth } from '#shared/care/kept-months.ts';
import type { Reason, RuleId, Strength } from '#shared/gestures/rule.ts';
import type { GestureStatus } from '#shared/gestures/waiting.ts';
import type { OccasionId } from '#shared/notes/note.ts';
import type { Language, Register, Tier } from '#shared/schema/customer.ts';
import type { Day, Open } from '#shared/schema/fields.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { HistoryEntry, TouchEntry } from './history.ts';
import type { NotePreview } from './note.ts';
import type { Monthly } from './requests.ts';

export interface CustomerView {
  readonly id: string;
  /** Whole name in its own order. */
  readonly name: string;
  /** One or two letters in place of a picture. */
  readonly initials: string;
  /** How a letter would address them: "김민수 부장님". */
  readonly form: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly tier: Open<Tier> | null;
  readonly language: Open<Language>;
  readonly register: Open<Register>;
  readonly lastTouch: TouchEntry | null;
  /** Day of the last touch that counts as contact from us. */
  readonly lastContact: Day | null;
  /** The gesture to do next, when one is open, due or overdue. */
  readonly next: GestureView | null;
  /** Other gestures that are open, due or overdue, then the next ones to come. */
  readonly others: readonly GestureView[];
  /** What *Thank you* would do now. */
  readonly thanks: {
    readonly occasion: OccasionId;
    readonly gestureKey: string | null;
    /** As for a note. */
    readonly against: NotePreview['against'];
  };
  readonly history: readonly HistoryEntry[];
  readonly historyTotal: number;
  /** Open ones first, then the last closed one while its follow-up is to come. */
  readonly complaints: readonly ComplaintView[];
  /** Open complaints of others of the same organisation. */
  readonly complaintsAround: readonly {
    readonly customerId: string;
    readonly name: string;
    readonly receivedOn: Day;
    readonly isAnswered: boolean;
  }[];
  /** Open ones, by day. */
  readonly promises: readonly PromiseView[];
  readonly questions: readonly QuestionView[];
  /** They have died: nothing is offered any more but what is owed. */
  readonly hasDied: boolean;
  /** They left their organisation on that day: nothing is offered any more but what is owed there. */
  readonly leftOn: Day | null;
  readonly hardship: { readonly kind: Open<'accident' | 'illness' | 'bereavement' | 'other'>; readonly quietUntil: Day | null } | null;
  /** What to come back to, from the last contact that left something. */
  readonly hook: { readonly touchId: string; readonly text: string; readonly day: Day } | null;
  /** Kinds of gestures the rep wants no more for this person. */
  readonly muted: readonly RuleId[];
  /** Customers this person is close to, as their assistant, secretary and the like. */
  readonly closeTo: readonly RelationView[];
  /** Close contacts of this customer. */
  readonly around: readonly RelationView[];
}

export interface ComplaintView {
  readonly id: string;
  readonly receivedOn: Day;
  /** The customer's own words; may be empty. */
  readonly words: string;
  readonly wants: string;
  /** What comes next; null once it is closed. */
  readonly next: 'answer' | 'agree' | 'carry-out' | 'close' | null;
  readonly answeredOn: Day | null;
  readonly agreed: { readonly what: string; readonly by: Day | null } | null;
  readonly carriedOutOn: Day | null;
  readonly closedOn: Day | null;
  readonly satisfied: Open<'yes' | 'no' | 'not-asked'> | null;
  readonly followUpOn: Day | null;
  /** Where it came in, in the mailbox at hand; null when it is another's or when the thread is not known. */
  readonly thread: string | null;
}

export interface PromiseView {
  readonly id: string;
  readonly text: string;
  /** Of a promise for every month the day at hand. */
  readonly due: Day | null;
  readonly isLate: boolean;
  readonly monthly: MonthlyView | null;
  /** Where it was promised; as for a complaint. */
  readonly thread: string | null;
}

export interface MonthlyView extends Monthly {
  /** The gesture to settle once this month is kept; null before its first day. */
  readonly gestureKey: string | null;
  /** Decided months, oldest first. */
  readonly months: readonly KeptMonth[];
}

export interface QuestionView {
  readonly id: string;
  readonly kind: Open<'question' | 'wish'>;
  readonly words: string;
  readonly askedOn: Day;
  readonly sensed: boolean;
}

export interface RelationView {
  readonly relationId: string;
  readonly relation: Open<RelationKind>;
  readonly customerId: string;
  readonly name: string;
  readonly tier: Open<Tier> | null;
  readonly email: string;
}

export interface GestureView {
  readonly key: string;
  readonly rule: RuleId;
  readonly status: GestureStatus;
  readonly opens: Day;
  readonly due: Day;
  readonly lateAfter: Day;
  readonly reason: Reason;
  readonly occasion: OccasionId;
  readonly strength: Strength;
  /** First note to offer; null for gestures to come. */
  readonly note: NotePreview | null;
}
