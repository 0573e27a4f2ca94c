import { addWorkingDays } from '../../calendar/calendar.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const SPOKEN = { dueWorkingDays: 1, lateWorkingDays: 2 };
/** Nobody waits for the answer to what was only felt, but it is not forgotten either. */
const SENSED = { dueWorkingDays: 3, lateWorkingDays: 5 };

/** Answer what they asked or wished for by the next working day, at the latest on the one after; what the rep sensed within a week (S0-14, S4-20). */
export const questionAnswer: GestureRule = {
  id: 'question-answer',
  kind: 'answer',
  *due({ customer, questions }, calendar) {
    for (const { id, askedOn, answeredOn, kind, sensed, words } of questions) {
      if (answeredOn !== undefined) continue;
      const { dueWorkingDays, lateWorkingDays } = sensed ? SENSED : SPOKEN;
      yield {
        key: gestureKey('question-answer', customer.id, id),
        opens: askedOn,
        due: addWorkingDays(askedOn, dueWorkingDays, calendar),
        lateAfter: addWorkingDays(askedOn, lateWorkingDays, calendar),
        closes: null,
        reason: { code: 'question-asked', kind, sensed, words, on: askedOn },
        occasion: 'question-answer',
        strength: strengthFor(customer),
      };
    }
  },
};
