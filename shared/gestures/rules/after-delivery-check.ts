import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { Deal } from '../../schema/deal.ts';
import type { Day } from '../../schema/fields.ts';
import { gestureKey } from '../key.ts';
import type { CustomerFacts, GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const OPENS_AFTER_DAYS = 10;
const DUE_AFTER_DAYS = 14;
const LATE_AFTER_DAYS = 21;
const POINTLESS_AFTER_DAYS = 60;

/**
 * Ask two weeks after the arrival how what was sold does in use, and what is still to be solved (S0-24, S1-10); from ten days on, at the latest after
 * three weeks. A delivery that was looked after on its promised day and has no day of its own arrived on that day.
 */
export const afterDeliveryCheck: GestureRule = {
  id: 'after-delivery-check',
  kind: 'service',
  *due(file, calendar) {
    const { customer, deals } = file;
    for (const deal of deals) {
      const arrived = arrivedOn(file, deal);
      if (arrived === null) continue;
      yield {
        key: gestureKey('after-delivery-check', customer.id, deal.id),
        opens: addDays(arrived, OPENS_AFTER_DAYS),
        due: nextWorkingDay(addDays(arrived, DUE_AFTER_DAYS), calendar),
        lateAfter: nextWorkingDay(addDays(arrived, LATE_AFTER_DAYS), calendar),
        closes: nextWorkingDay(addDays(arrived, POINTLESS_AFTER_DAYS), calendar),
        reason: { code: 'delivered', what: deal.what, on: arrived },
        occasion: 'after-delivery',
        strength: strengthFor(customer),
      };
    }
  },
};

const arrivedOn = ({ customer, decisions }: CustomerFacts, { id, deliveredOn, promisedDelivery }: Deal): Day | null => {
  if (deliveredOn !== undefined) return deliveredOn;
  const decision = decisions.get(gestureKey('delivery-check', customer.id, id));
  const isSeen = decision?.type === 'done' || decision?.type === 'done-elsewhere';
  return isSeen ? (promisedDelivery ?? null) : null;
};
