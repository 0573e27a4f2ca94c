import { lastWorkingDayBy } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { Occurrence } from '../../calendar/special-date.ts';
import type { Customer } from '../../schema/customer.ts';
import type { Day } from '../../schema/fields.ts';
import type { SpecialDate } from '../../schema/special-date.ts';
import { ANNOUNCED_DAYS } from '../announced.ts';
import { gestureKey } from '../key.ts';
import { leadDaysFor } from '../lead.ts';
import { isNeverEarly } from '../never-early.ts';
import type { Calendar, DueGesture, GestureRule, GestureSettings } from '../rule.ts';
import { strengthFor } from '../strength.ts';
import { lunarOf, returnsOf } from '../yearly.ts';

const LEAD_AT_MOST_DAYS = 3;
const BELATED_WITHIN_DAYS = 7;

/**
 * Wish a customer well on their own birthday (S4-18), solar or lunar. Wishes may leave some days before, or on the last working day before a birthday on a
 * free day; in Germany never before the day. Belated once, within a week. Where only the month is known it is due by the month's last working day, in
 * Germany on the last day, and never belated. Key: the date's id and the year its own calendar counts.
 */
export const birthday: GestureRule = {
  id: 'birthday',
  kind: 'greeting',
  *due({ customer }, calendar, settings, today) {
    for (const { id, date, occurrence } of returnsOf(customer, isOwn, today, BELATED_WITHIN_DAYS)) {
      yield {
        key: gestureKey('birthday', customer.id, id, occurrence.year),
        ...(date.day === null ? inMonth(occurrence, customer, calendar) : onTheDay(occurrence.first, customer, calendar, settings)),
        reason:
          date.day === null
            ? { code: 'birthday-month', from: occurrence.first, to: occurrence.last }
            : { code: 'birthday', on: occurrence.first, lunar: lunarOf(date) },
        occasion: 'birthday',
        occasionWhenLate: 'birthday-belated',
        strength: strengthFor(customer),
      };
    }
  },
};

type Days = Pick<DueGesture, 'announced' | 'opens' | 'due' | 'lateAfter' | 'closes'>;

const isOwn = ({ kind, person = '' }: SpecialDate): boolean => kind === 'birthday' && person === '';

const onTheDay = (day: Day, customer: Customer, calendar: Calendar, settings: GestureSettings): Days => {
  const leadDays = leadDaysFor('birthday', customer, settings) ?? settings.birthdayLeadDays;
  const lead = addDays(day, -Math.min(leadDays, LEAD_AT_MOST_DAYS));
  const workingDay = lastWorkingDayBy(day, calendar);
  const early = lead < workingDay ? lead : workingDay;
  const opens = isNeverEarly(customer) ? day : early;
  return { announced: addDays(opens, -ANNOUNCED_DAYS), opens, due: day, lateAfter: day, closes: addDays(day, BELATED_WITHIN_DAYS) };
};

const inMonth = ({ first, last }: Occurrence, customer: Customer, calendar: Calendar): Days => {
  const workingDay = lastWorkingDayBy(last, calendar);
  const due = isNeverEarly(customer) || workingDay < first ? last : workingDay;
  return {
    announced: addDays(first, -ANNOUNCED_DAYS),
    opens: isNeverEarly(customer) ? last : first,
    due,
    lateAfter: last,
    closes: last,
  };
};
