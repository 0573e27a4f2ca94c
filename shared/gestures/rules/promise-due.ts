import { lastWorkingDayBy } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import { hasEnded } from '../../care/promise.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

/**
 * Keep a promise on its day (S0-18, S4-03): shown on the working day before as well, due on the day; where that is free, due on the working day before
 * it. It never closes by itself. A promise without a day asks for nothing.
 */
export const promiseDue: GestureRule = {
  id: 'promise-due',
  kind: 'promise',
  *due({ customer, promises }, calendar) {
    for (const promise of promises) {
      const { due: day, text, madeOn } = promise;
      if (day === undefined || hasEnded(promise)) continue;
      const due = lastWorkingDayBy(day, calendar);
      yield {
        key: gestureKey('promise-due', customer.id, promise.id),
        opens: lastWorkingDayBy(addDays(due, -1), calendar),
        due,
        lateAfter: day,
        closes: null,
        reason: { code: 'promise', text, due: day, madeOn },
        occasion: 'promise-kept',
        occasionWhenLate: 'promise-late',
        strength: strengthFor(customer),
      };
    }
  },
};
