import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays, addInterval } from '../../calendar/days.ts';
import type { Day } from '../../schema/fields.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { spreadOver } from '../spread.ts';

const SPREAD_DAYS = 25;

/**
 * A card with a theme for every customer in every month (S4-24), with a tier or without, for reps who work as Girard did: off until the rep wants it. Each
 * customer has a day of the month of their own, picked by id; a card that was not written by the end of the month is not made up for. Key: the month.
 */
export const monthlyCard: GestureRule = {
  id: 'monthly-card',
  kind: 'greeting',
  isOptional: true,
  *due({ customer }, calendar, _, today) {
    const first = `${today.slice(0, 7)}-01`;
    for (const month of [first, addInterval(first, { count: 1, unit: 'months' })]) {
      const last = addDays(addInterval(month, { count: 1, unit: 'months' }), -1);
      const due = earlier(nextWorkingDay(addDays(month, spreadOver(customer.id, SPREAD_DAYS)), calendar), last);
      yield {
        key: gestureKey('monthly-card', customer.id, month.slice(0, 7)),
        announced: due,
        opens: due,
        due,
        lateAfter: last,
        closes: last,
        reason: { code: 'monthly-card', month },
        occasion: 'monthly-card',
        strength: 'message',
      };
    }
  },
};

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
