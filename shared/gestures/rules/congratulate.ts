import { addWorkingDays, nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { LifeEventKind } from '../../schema/life-event.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

const LATE_AFTER_WORKING_DAYS = 2;
const POINTLESS_AFTER_DAYS = 30;

/**
 * Congratulate on good news (S2-11): a promotion, a move, a new product, a certificate. On the working day on which we hear of it, at the latest two
 * working days later, and not after a month. Other news asks for nothing: nobody knows whether it is good.
 */
export const congratulate: GestureRule = {
  id: 'congratulate',
  kind: 'greeting',
  *due({ customer, lifeEvents }, calendar) {
    for (const { id, kind, on, words } of lifeEvents) {
      if (!isGood(kind)) continue;
      const due = nextWorkingDay(on, calendar);
      yield {
        key: gestureKey('congratulate', customer.id, id),
        opens: on,
        due,
        lateAfter: addWorkingDays(due, LATE_AFTER_WORKING_DAYS, calendar),
        closes: addDays(on, POINTLESS_AFTER_DAYS),
        reason: { code: 'news', kind, words, on },
        occasion: 'congratulations',
        strength: strengthFor(customer),
      };
    }
  },
};

const isGood = (kind: string): boolean => good.has(kind);

const good: ReadonlySet<string> = new Set<LifeEventKind>(['promotion', 'move', 'new-product', 'certificate']);
