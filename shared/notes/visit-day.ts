import { addWorkingDays, nextWorkingDay } from '../calendar/calendar.ts';
import { isDayOff } from '../calendar/days-off.ts';
import { calendarsOf } from '../gestures/festivals.ts';
import type { Calendar } from '../gestures/rule.ts';
import type { Customer } from '../schema/customer.ts';
import type { Day } from '../schema/fields.ts';

const NOTICE_WORKING_DAYS = 5;

/** A day to propose for a visit: the rep's first working day, five of them ahead or later, that no calendar of the customer has off. The rep's to change. */
export const visitDay = (today: Day, calendar: Calendar, customer: Customer): Day => {
  const theirs = calendarsOf(customer);
  const isFree = (day: Day): boolean => calendar.isFree(day) || theirs.some((id) => isDayOff(day, id));
  return nextWorkingDay(addWorkingDays(today, NOTICE_WORKING_DAYS, calendar), { isFree });
};
