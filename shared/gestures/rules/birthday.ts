import { lastWorkingDayBy } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import { type DateCalendar, nextOccurrence, type Occurrence, occurrenceIn, type RecurringDate } from '../../calendar/special-date.ts';
import type { Customer } from '../../schema/customer.ts';
import type { Day } from '../../schema/fields.ts';
import type { SpecialDate } from '../../schema/special-date.ts';
import { ANNOUNCED_DAYS } from '../announced.ts';
import { gestureKey } from '../key.ts';
import type { Calendar, DueGesture, GestureRule, GestureSettings, LunarDate } from '../rule.ts';
import { strengthFor } from '../strength.ts';

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
    for (const [id, date] of Object.entries(customer.specialDates ?? {})) {
      for (const occurrence of returnsOf(date, today)) {
        yield {
          key: gestureKey('birthday', customer.id, id, occurrence.year),
          ...(date.day === null ? inMonth(occurrence, customer, calendar) : onTheDay(occurrence.first, customer, calendar, settings)),
          reason:
            date.day === null
              ? { code: 'birthday-month', from: occurrence.first, to: occurrence.last }
              : { code: 'birthday', on: occurrence.first, lunar: lunarOf(recurringDate(date), date.day) },
          occasion: 'birthday',
          occasionWhenLate: 'birthday-belated',
          strength: strengthFor(customer),
        };
      }
    }
  },
};

type Days = Pick<DueGesture, 'announced' | 'opens' | 'due' | 'lateAfter' | 'closes'>;

/** The return that is not over, belated wishes included, and the one after it. */
const returnsOf = (date: SpecialDate, today: Day): readonly Occurrence[] => {
  const own = date.kind === 'birthday' && (date.person ?? '') === '';
  const recurring = own ? recurringDate(date) : null;
  const next = recurring === null ? null : nextOccurrence(recurring, addDays(today, -BELATED_WITHIN_DAYS));
  if (recurring === null || next === null) return [];
  return [next, occurrenceIn(recurring, next.year + 1)]
    .filter((occurrence) => occurrence !== null)
    .filter(({ first }) => date.end === undefined || first < date.end);
};

const recurringDate = ({ month, day, year, calendar, leapMonth }: SpecialDate): RecurringDate | null => {
  const known = dateCalendars.find((each) => each === calendar);
  return known === undefined ? null : { month, day, year, calendar: known, leapMonth };
};

const dateCalendars: readonly DateCalendar[] = ['iso8601', 'chinese', 'dangi'];

const onTheDay = (day: Day, customer: Customer, calendar: Calendar, { birthdayLeadDays }: GestureSettings): Days => {
  const lead = addDays(day, -Math.min(birthdayLeadDays, LEAD_AT_MOST_DAYS));
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

/** In Germany wishes before the day bring bad luck. */
const isNeverEarly = ({ calendars, language }: Customer): boolean => calendars?.['de'] === true || /^de\b/.test(language);

const lunarOf = (date: RecurringDate | null, day: number): LunarDate | null => {
  if (date === null || date.calendar === 'iso8601') return null;
  const { calendar, month, leapMonth } = date;
  return { calendar, month, day, leapMonth };
};
