import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays, daysBetween } from '../../calendar/days.ts';
import type { LifeEventKind } from '../../schema/life-event.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';

const EVERY_DAYS = 30;
const LATE_AFTER_DAYS = 7;

/**
 * Think every 30 days whether a hard time without an end is over: until then good wishes stay away, and nothing else would bring them back. It waits for a
 * working day and makes way for the next one. Key: the day on which the hard time began, and which time it is asked.
 */
export const quietReview: GestureRule = {
  id: 'quiet-review',
  kind: 'care',
  *due({ customer }, calendar, _, today) {
    const { hardship } = customer;
    if (hardship === undefined || hardship.quietUntil !== null) return;
    const { since } = hardship;
    const turn = Math.max(1, Math.floor(daysBetween(since, today) / EVERY_DAYS));
    for (const time of [turn, turn + 1]) {
      const day = addDays(since, time * EVERY_DAYS);
      const closes = addDays(day, EVERY_DAYS - 1);
      const due = earlier(nextWorkingDay(day, calendar), closes);
      yield {
        key: gestureKey('quiet-review', customer.id, since, time),
        announced: day,
        opens: day,
        due,
        lateAfter: earlier(addDays(due, LATE_AFTER_DAYS), closes),
        closes,
        reason: { code: 'quiet-since', since },
        occasion: recovering.has(hardship.kind) ? 'get-well' : 'sympathy',
        strength: 'message',
      };
    }
  },
};

/** Hard times of which one recovers. */
const recovering: ReadonlySet<string> = new Set<LifeEventKind>(['accident', 'illness']);

const earlier = (one: string, other: string): string => (one < other ? one : other);
