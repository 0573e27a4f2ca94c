import { addWorkingDays, nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { LifeEventKind } from '../../schema/life-event.ts';
import { gestureKey } from '../key.ts';
import { isOwnDeath } from '../mourning.ts';
import type { GestureRule } from '../rule.ts';

const LATE_AFTER_WORKING_DAYS = 1;
const POINTLESS_AFTER_DAYS = 30;

/**
 * A word of sympathy after an accident, an illness or a death (S4-20): on the day we hear of it, at the latest on the next working day, and not after a
 * month. Illness and accident ask for it as long as the hard time lasts. Where the customer themself died it goes to family or firm, and
 * only for that death. In writing, whoever they are: nobody in grief should have to pick up the telephone for us.
 */
export const sympathy: GestureRule = {
  id: 'sympathy',
  kind: 'sympathy',
  *due({ customer, lifeEvents }, calendar) {
    const deaths = lifeEvents.filter(isOwnDeath);
    for (const { id, kind, on } of deaths.length > 0 ? deaths : lifeEvents) {
      if (!hard.has(kind) || (kind !== 'bereavement' && customer.hardship === undefined)) continue;
      yield {
        key: gestureKey('sympathy', customer.id, id),
        opens: on,
        due: on,
        lateAfter: addWorkingDays(nextWorkingDay(on, calendar), LATE_AFTER_WORKING_DAYS, calendar),
        closes: addDays(on, POINTLESS_AFTER_DAYS),
        reason: { code: 'news', kind, words: '', on },
        occasion: 'sympathy',
        strength: 'message',
      };
    }
  },
};

const hard: ReadonlySet<string> = new Set<LifeEventKind>(['accident', 'illness', 'bereavement']);
