import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { Customer, Tier } from '../../schema/customer.ts';
import type { Day } from '../../schema/fields.ts';
import type { Touch } from '../../schema/touch.ts';
import { countsAsContact } from '../contact.ts';
import { gestureKey } from '../key.ts';
import type { CustomerFacts, GestureRule, GestureSettings, Interval } from '../rule.ts';
import { firstDayFor } from '../spread.ts';
import { nextTurn } from '../turn.ts';

const ROOM_DAYS = 14;

/**
 * Visit a customer again (S2-14), in a rhythm of its own that is slower than that of the check-ins: the one of their tier, where the rep wants one, or of
 * this person. A meeting is a visit. It opens two weeks early, waits for a working day, is late two weeks after it and never closes. Somebody never visited
 * is first due on a day of the first interval, picked by id. Key: the day of the last visit or `never`, and how many were settled since.
 */
export const visit: GestureRule = {
  id: 'visit',
  kind: 'service',
  *due(file, calendar, settings) {
    const { customer, decisions } = file;
    const every = intervalOf(customer, settings);
    if (every === null) return;
    const last = lastVisitOf(file);
    const keyOf = (occurrence: number): string => gestureKey('visit', customer.id, last ?? 'never', occurrence);
    const rhythm = { every, from: last ?? firstDayFor(customer, every), firstAfter: last === null ? 0 : 1, keyOf } as const;
    const { occurrence, day } = nextTurn(decisions, rhythm);
    const due = nextWorkingDay(day, calendar);
    yield {
      key: keyOf(occurrence),
      announced: addDays(day, -2 * ROOM_DAYS),
      opens: addDays(day, -ROOM_DAYS),
      due,
      lateAfter: nextWorkingDay(addDays(due, ROOM_DAYS), calendar),
      closes: null,
      reason: { code: 'visit', every, lastVisit: last },
      occasion: 'check-in',
      strength: 'visit',
    };
  },
};

const intervalOf = ({ tier, visitEveryDays }: Customer, { visits }: GestureSettings): Interval | null => {
  if (visitEveryDays !== undefined) return { count: visitEveryDays, unit: 'days' };
  const known = tiers.find((each) => each === tier);
  return known === undefined ? null : visits[known];
};

const tiers: readonly Tier[] = ['A', 'B', 'C'];

const lastVisitOf = ({ customer, touches, decisions }: CustomerFacts): Day | null => {
  const days = touches.filter(isVisit).map(({ day }) => day);
  const own = `${gestureKey('visit', customer.id)}:`;
  for (const [key, { type, day }] of decisions) {
    if (key.startsWith(own) && (type === 'done' || type === 'done-elsewhere')) days.push(day);
  }
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
};

const isVisit = (touch: Touch): boolean => (touch.channel === 'visit' || touch.channel === 'meeting') && countsAsContact(touch);
