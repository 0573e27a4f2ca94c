import { addDays } from '../calendar/days.ts';
import type { Day } from '../schema/fields.ts';
import type { Calendar, DueGesture } from './rule.ts';

const DUE_AFTER_DAYS = 1;
const LATE_AFTER_DAYS = 2;
const POINTLESS_AFTER_DAYS = 14;

/**
 * The four days of a thank-you for what happened on `day`: within one or two days (S2-09, S2-10), from that very day on. Where both days are
 * free it is due on the day itself: thanks never wait for a free day to pass.
 */
export const thanksDays = (day: Day, calendar: Calendar): Pick<DueGesture, 'opens' | 'due' | 'lateAfter' | 'closes'> => {
  const first = addDays(day, DUE_AFTER_DAYS);
  const second = addDays(day, LATE_AFTER_DAYS);
  return {
    opens: day,
    due: calendar.isFree(first) && calendar.isFree(second) ? day : first,
    lateAfter: second,
    closes: addDays(day, POINTLESS_AFTER_DAYS),
  };
};
