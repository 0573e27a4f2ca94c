import { addWorkingDays, nextWorkingDay } from '../../calendar/calendar.ts';
import { beganOn, isOpen } from '../../care/complaint.ts';
import { complaintKey } from '../complaint-key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const LATE_AFTER_WORKING_DAYS = 1;

/** Answer a complaint on the working day it came, at the latest on the next (S0-10, S4-07). Opened again, it is to be answered again. It never closes by itself. */
export const complaintAnswer: GestureRule = {
  id: 'complaint-answer',
  kind: 'trouble',
  *due({ customer, complaints }, calendar) {
    for (const complaint of complaints) {
      if (!isOpen(complaint) || complaint.answeredOn !== undefined) continue;
      const began = beganOn(complaint);
      const due = nextWorkingDay(began, calendar);
      yield {
        key: complaintKey('complaint-answer', complaint, customer),
        opens: began,
        due,
        lateAfter: addWorkingDays(due, LATE_AFTER_WORKING_DAYS, calendar),
        closes: null,
        reason: { code: 'complaint-received', on: began, again: complaint.reopenedOn !== undefined, words: complaint.words },
        occasion: 'complaint-answer',
        strength: strengthFor(customer),
      };
    }
  },
};
