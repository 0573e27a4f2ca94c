import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays, addInterval } from '../../calendar/days.ts';
import type { Day } from '../../schema/fields.ts';
import { lastContactDay } from '../contact.ts';
import { gestureKey } from '../key.ts';
import type { CustomerFacts, GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const EVERY_MONTHS = 12;
const LATE_AFTER_DAYS = 30;
const POINTLESS_AFTER_DAYS = 90;

/**
 * A light touch once a year for a customer who bought from us and has neither tier nor cadence (S1-03): they should know that we are still there. Counted
 * from the last contact, or from the last deal. What is passed over comes back after another year. Key: that day, and which year after it.
 */
export const stillHere: GestureRule = {
  id: 'still-here',
  kind: 'care',
  *due(file, calendar, _, today) {
    const { customer } = file;
    const since = customer.tier === null && customer.cadenceDays === undefined ? lastSeen(file) : null;
    if (since === null) return;
    const turn = turnOn(since, today);
    for (const years of [turn, turn + 1]) {
      const due = nextWorkingDay(yearsAfter(since, years), calendar);
      yield {
        key: gestureKey('still-here', customer.id, since, years),
        announced: due,
        opens: due,
        due,
        lateAfter: addDays(due, LATE_AFTER_DAYS),
        closes: addDays(due, POINTLESS_AFTER_DAYS),
        reason: { code: 'dormant', since },
        occasion: 'still-here',
        strength: strengthFor(customer),
      };
    }
  },
};

/** The last contact with somebody who once bought, or their last deal where that is later; null for everybody else. */
const lastSeen = ({ deals, touches }: CustomerFacts): Day | null => {
  const days = deals.flatMap(({ closedOn }) => closedOn ?? []);
  const contact = lastContactDay(touches);
  return days.length === 0 ? null : [...days, ...(contact === null ? [] : [contact])].reduce((last, day) => (day > last ? day : last));
};

/** The first year after a day of which the touch is not over; a long holiday may lengthen it by weeks. */
const turnOn = (since: Day, today: Day): number => {
  let years = 1;
  while (addDays(yearsAfter(since, years), 2 * POINTLESS_AFTER_DAYS) < today) years += 1;
  return years;
};

const yearsAfter = (day: Day, years: number): Day => addInterval(day, { count: years * EVERY_MONTHS, unit: 'months' });
