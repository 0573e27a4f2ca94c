import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { takeStep } from '#shared/care/complaint.ts';
import { complaintKey } from '#shared/gestures/complaint-key.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { PlannedGesture } from '#shared/gestures/plan.ts';
import type { Calendar, CustomerFacts, Strength } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Touch, UsedNote } from '#shared/schema/touch.ts';
import { aDecision, aTouch } from '../support/builders.ts';

/**
 * Whether a careful rep does a gesture on a day: at work whatever is due, and what could wait, but for no other working day; on a free day only wishes that
 * would come too late on the next.
 */
export const isForToday = ({ status, due, lateAfter, closes }: PlannedGesture, today: Day, calendar: Calendar): boolean => {
  const next = nextWorkingDay(addDays(today, 1), calendar);
  const isNow = status === 'due' || status === 'overdue';
  if (calendar.isFree(today)) return isNow && closes !== null && lateAfter === today;
  return isNow || (status === 'open' && closes !== null && due < next);
};

/** The file after a gesture was done on a day: the contact, the decision, and what settling it says about the record behind it. */
export const afterDoing = (file: CustomerFacts, gesture: PlannedGesture, on: Day, note: UsedNote): CustomerFacts => {
  const { customer } = file;
  const decision = aDecision({ id: gesture.key, customerId: customer.id, day: on });
  return {
    ...file,
    touches: [...file.touches, ...touchesOf(file, gesture, on, note)],
    decisions: new Map(file.decisions).set(gesture.key, decision),
    complaints: file.complaints.map((complaint) => {
      if (complaintKey('complaint-answer', complaint, customer) !== gesture.key) return complaint;
      const step = takeStep(complaint, { step: 'answered', on });
      return step.ok ? Object.assign({}, complaint, step.set) : complaint;
    }),
    promises: file.promises.map((promise) =>
      gestureKey('promise-due', customer.id, promise.id) === gesture.key ? { ...promise, keptOn: on } : promise,
    ),
    questions: file.questions.map((question) =>
      gestureKey('question-answer', customer.id, question.id) === gesture.key ? { ...question, answeredOn: on } : question,
    ),
  };
};

/** To think whether a quiet time is over is no contact. */
const touchesOf = ({ customer, touches }: CustomerFacts, { key, rule, strength }: PlannedGesture, day: Day, note: UsedNote): Touch[] =>
  rule === 'quiet-review'
    ? []
    : [aTouch({ id: `${customer.id}-${touches.length}`, customerId: customer.id, day, gestureKey: key, note, ...channelOf[strength] })];

const channelOf: Readonly<Record<Strength, Pick<Touch, 'channel' | 'outcome'>>> = {
  visit: { channel: 'visit' },
  call: { channel: 'call', outcome: 'reached' },
  message: { channel: 'email' },
};
