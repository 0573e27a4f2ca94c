import { addWorkingDays, nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const LATE_AFTER_WORKING_DAYS = 1;
const POINTLESS_AFTER_DAYS = 60;

/** See on the day we promised a delivery that it has arrived (S0-24), as long as nobody has said so. It waits for a working day. */
export const deliveryCheck: GestureRule = {
  id: 'delivery-check',
  kind: 'answer',
  *due({ customer, deals }, calendar) {
    for (const { id, what, closedOn, promisedDelivery, deliveredOn } of deals) {
      if (closedOn === undefined || promisedDelivery === undefined || deliveredOn !== undefined) continue;
      const due = nextWorkingDay(promisedDelivery, calendar);
      yield {
        key: gestureKey('delivery-check', customer.id, id),
        opens: promisedDelivery,
        due,
        lateAfter: addWorkingDays(due, LATE_AFTER_WORKING_DAYS, calendar),
        closes: addDays(due, POINTLESS_AFTER_DAYS),
        reason: { code: 'delivery-promised', what, on: promisedDelivery },
        occasion: 'delivery-check',
        strength: strengthFor(customer),
      };
    }
  },
};
