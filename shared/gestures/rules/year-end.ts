import { lastWorkingDayBy } from '../../calendar/calendar.ts';
import { addDays, isDay } from '../../calendar/days.ts';
import { ANNOUNCED_DAYS } from '../announced.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { dayOfTheirOwn } from '../spread.ts';
import { strengthFor } from '../strength.ts';

const OPENS = '12-08';
const DUE_BY = '12-18';
const LATE_AFTER = '12-23';
const CLOSES = '12-28';

/**
 * Thank every customer with a tier at the end of the year for what was done together (S4-16): 연말 인사, 岁末致谢. From 8 December, due on a working day of their own until
 * the 18th, for nobody writes to a whole book on one day; late after the 23rd, and no more once the greetings of the New Year begin. Years of more than four digits have no days. Key:
 * the year.
 */
export const yearEnd: GestureRule = {
  id: 'year-end',
  kind: 'greeting',
  *due({ customer }, calendar, _, today) {
    if (customer.tier === null) return;
    const thisYear = Number(today.slice(0, 4));
    for (const year of [thisYear, thisYear + 1]) {
      const opens = `${year}-${OPENS}`;
      if (!isDay(opens)) continue;
      const last = lastWorkingDayBy(`${year}-${DUE_BY}`, calendar);
      const due = dayOfTheirOwn(customer, { first: opens, last, calendar });
      const first = due < opens ? due : opens;
      yield {
        key: gestureKey('year-end', customer.id, year),
        announced: addDays(first, -ANNOUNCED_DAYS),
        opens: first,
        due,
        lateAfter: `${year}-${LATE_AFTER}`,
        closes: `${year}-${CLOSES}`,
        reason: { code: 'year-end', year },
        occasion: 'year-end',
        strength: strengthFor(customer),
      };
    }
  },
};
