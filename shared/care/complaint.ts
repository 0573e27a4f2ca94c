import { nextWorkingDay } from '../calendar/calendar.ts';
import { addDays } from '../calendar/days.ts';
import type { Calendar } from '../gestures/rule.ts';
import type { Agreement, Complaint } from '../schema/complaint.ts';
import type { Day } from '../schema/fields.ts';

export type ComplaintStep = 'answered' | 'agreed' | 'carried-out' | 'closed';

/** A step that was taken on a day, with what it asks for. `promiseId` is that of the promise the agreement became. */
export type StepTaken =
  | { readonly step: 'answered' | 'carried-out'; readonly on: Day }
  | { readonly step: 'agreed'; readonly on: Day; readonly agreed: Agreement; readonly promiseId?: string }
  | { readonly step: 'closed'; readonly on: Day; readonly satisfied: 'yes' | 'no' | 'not-asked'; readonly followUpOn: Day };

/** Fields that a step writes; undefined takes a value away. */
export type ComplaintChange = { readonly [Field in keyof Complaint]?: Complaint[Field] | undefined };

/** `out-of-turn`: the step is none of `possibleSteps`. `too-early`: before the complaint came (again), or a follow-up not after the closing. */
export type StepResult =
  | { readonly ok: true; readonly set: ComplaintChange }
  | { readonly ok: false; readonly error: { readonly type: 'out-of-turn' | 'too-early' } };

const FOLLOW_UP_AFTER_DAYS = 7;

export const isOpen = ({ closedOn }: Complaint): boolean => closedOn === undefined;

/** The day on which this round of the complaint began: received, or reopened since. */
export const beganOn = ({ receivedOn, reopenedOn }: Complaint): Day =>
  reopenedOn !== undefined && reopenedOn > receivedOn ? reopenedOn : receivedOn;

/** The days of the steps taken in this round, in the order of the steps. */
export const stepsTaken = (complaint: Complaint): readonly { readonly step: ComplaintStep; readonly on: Day }[] =>
  steps.flatMap((step) => {
    const on = stampOf(complaint, step);
    return on === undefined ? [] : [{ step, on }];
  });

/** The step that comes next; null once it is closed. Nothing agreed is skipped by closing: not every complaint needs a remedy. */
export const nextStep = (complaint: Complaint): ComplaintStep | null =>
  isOpen(complaint) ? (steps.find((step) => stampOf(complaint, step) === undefined) ?? null) : null;

/** What may be done: answering comes first, carrying out needs an agreement, and a new agreement may replace one that is not carried out. */
export const possibleSteps = (complaint: Complaint): readonly ComplaintStep[] => {
  if (!isOpen(complaint)) return [];
  if (complaint.answeredOn === undefined) return ['answered'];
  if (complaint.agreedOn === undefined) return ['agreed', 'closed'];
  return complaint.carriedOutOn === undefined ? ['agreed', 'carried-out', 'closed'] : ['closed'];
};

/** What taking a step writes. Closing asks for a follow-up after it (S2-17). */
export const takeStep = (complaint: Complaint, taken: StepTaken): StepResult => {
  if (!possibleSteps(complaint).includes(taken.step)) return { ok: false, error: { type: 'out-of-turn' } };
  const isEarly = taken.on < beganOn(complaint) || (taken.step === 'closed' && taken.followUpOn <= taken.on);
  return isEarly ? { ok: false, error: { type: 'too-early' } } : { ok: true, set: changeOf(taken) };
};

/** A closed complaint begins again: its steps are to be taken anew. What was agreed stays to be looked at (S0-16). */
export const reopen = (complaint: Complaint, on: Day): StepResult => {
  if (isOpen(complaint)) return { ok: false, error: { type: 'out-of-turn' } };
  if (on < beganOn(complaint)) return { ok: false, error: { type: 'too-early' } };
  return {
    ok: true,
    set: {
      reopenedOn: on,
      answeredOn: undefined,
      agreedOn: undefined,
      carriedOutOn: undefined,
      closedOn: undefined,
      satisfied: undefined,
      followUpOn: undefined,
    },
  };
};

/** The day to propose for the follow-up: a week after the closing, on a working day. */
export const proposedFollowUp = (closedOn: Day, calendar: Calendar): Day =>
  nextWorkingDay(addDays(closedOn, FOLLOW_UP_AFTER_DAYS), calendar);

const steps: readonly ComplaintStep[] = ['answered', 'agreed', 'carried-out', 'closed'];

const stampOf = (complaint: Complaint, step: ComplaintStep): Day | undefined => {
  switch (step) {
    case 'answered':
      return complaint.answeredOn;
    case 'agreed':
      return complaint.agreedOn;
    case 'carried-out':
      return complaint.carriedOutOn;
    case 'closed':
      return complaint.closedOn;
  }
};

const changeOf = (taken: StepTaken): ComplaintChange => {
  switch (taken.step) {
    case 'answered':
      return { answeredOn: taken.on };
    case 'agreed':
      return { agreedOn: taken.on, agreed: taken.agreed, promiseId: taken.promiseId };
    case 'carried-out':
      return { carriedOutOn: taken.on };
    case 'closed':
      return { closedOn: taken.on, satisfied: taken.satisfied, followUpOn: taken.followUpOn };
  }
};
