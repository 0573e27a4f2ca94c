import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { Day } from '../../schema/fields.ts';
import { gestureKey } from '../key.ts';
import type { Calendar, DueGesture, GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const DAYS_BEFORE = [90, 60, 30] as const;
const LATE_AFTER_DAYS = 7;
const STAYS_DAYS = 14;

/**
 * Talk about a renewal 90, 60 and 30 days before a contract runs out (S1-04). Each talk waits for a working day, is late after a week and makes way for the
 * next one; the last stays two weeks beyond the day. Key: the deal, the day it runs out and the days before it, so that a contract that was renewed begins anew.
 */
export const renewal: GestureRule = {
  id: 'renewal',
  kind: 'sales',
  *due({ customer, deals }, calendar) {
    for (const { id, what, closedOn, renewalOn } of deals) {
      if (closedOn === undefined || renewalOn === undefined) continue;
      for (const [stage, daysBefore] of DAYS_BEFORE.entries()) {
        const next = DAYS_BEFORE[stage + 1];
        const closes = next === undefined ? addDays(renewalOn, STAYS_DAYS) : addDays(renewalOn, -next - 1);
        yield {
          key: gestureKey('renewal', customer.id, id, renewalOn, daysBefore),
          ...daysOf(addDays(renewalOn, -daysBefore), closes, calendar),
          reason: { code: 'renewal', what, on: renewalOn },
          occasion: 'renewal',
          strength: strengthFor(customer),
        };
      }
    }
  },
};

/** A leave longer than the room of one talk puts it on its last day. */
const daysOf = (opens: Day, closes: Day, calendar: Calendar): Pick<DueGesture, 'announced' | 'opens' | 'due' | 'lateAfter' | 'closes'> => {
  const due = earlier(nextWorkingDay(opens, calendar), closes);
  return { announced: opens, opens, due, lateAfter: earlier(nextWorkingDay(addDays(due, LATE_AFTER_DAYS), calendar), closes), closes };
};

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
