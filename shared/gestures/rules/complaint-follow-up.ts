import { addWorkingDays, nextWorkingDay } from '../../calendar/calendar.ts';
import { complaintKey } from '../complaint-key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const LATE_AFTER_WORKING_DAYS = 2;

/** Ask on the day that was set whether all is well after a complaint (S2-17). It waits for a working day and never closes by itself. */
export const complaintFollowUp: GestureRule = {
  id: 'complaint-follow-up',
  kind: 'answer',
  *due({ customer, complaints }, calendar) {
    for (const complaint of complaints) {
      const { closedOn, followUpOn } = complaint;
      if (closedOn === undefined || followUpOn === undefined) continue;
      const due = nextWorkingDay(followUpOn, calendar);
      yield {
        key: complaintKey('complaint-follow-up', complaint, customer),
        opens: followUpOn,
        due,
        lateAfter: addWorkingDays(due, LATE_AFTER_WORKING_DAYS, calendar),
        closes: null,
        reason: { code: 'complaint-closed', on: closedOn, words: complaint.words },
        occasion: 'complaint-follow-up',
        strength: strengthFor(customer),
      };
    }
  },
};
