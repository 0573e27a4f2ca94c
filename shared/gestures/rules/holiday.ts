import { lastWorkingDayBy } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { HolidayOnDay } from '../../calendar/holidays-in-year.ts';
import { festivalNote } from '../../notes/festival-note.ts';
import type { Customer } from '../../schema/customer.ts';
import type { Day } from '../../schema/fields.ts';
import { ANNOUNCED_DAYS } from '../announced.ts';
import { calendarsOf, festivalsOf } from '../festivals.ts';
import { gestureKey } from '../key.ts';
import { mourningSince } from '../mourning.ts';
import type { Calendar, CustomerFacts, DueGesture, GestureRule } from '../rule.ts';
import { dayOfTheirOwn } from '../spread.ts';
import { strengthFor } from '../strength.ts';

const AHEAD_DAYS = 400;
const MOURNING_DAYS = 365;
const SPREAD_WORKING_DAYS = 3;

/**
 * Greet a customer at the festivals of their calendars (S0-25, S2-11, S4-16): in the days in which that is usual, at the latest on the day itself, and by
 * the working day before where that is free. Never afterwards. They are due over the last three working days of these, each customer on one of their own. The first festival after a death is greeted calmly; in Japan nobody in mourning is wished
 * a happy New Year for a year. Key: the kin of the festival and the half of the year, so that two calendars never greet twice.
 */
export const holiday: GestureRule = {
  id: 'holiday',
  kind: 'greeting',
  *due(file, calendar, _, today) {
    const { customer } = file;
    const calendars = calendarsOf(customer);
    const calmDay = firstAfterDeath(file);
    for (const festival of festivalsOf(customer, today, addDays(today, AHEAD_DAYS))) {
      if (festival.id === 'new-year' && calendars.includes('jp') && isInMourning(file, festival.day)) continue;
      const isSubdued = festival.day === calmDay;
      const { occasion } = festivalNote(festival, isSubdued);
      yield {
        key: keyOf(customer, festival),
        ...daysOf(customer, festival, calendar),
        reason: {
          code: 'holiday',
          holiday: festival.id,
          on: festival.day,
          calendars,
          tone: isSubdued ? 'calm' : festival.tone,
        },
        occasion,
        strength: strengthFor(customer),
      };
    }
  },
};

const keyOf = ({ id }: Customer, { kin, day }: HolidayOnDay): string =>
  gestureKey('holiday', id, kin, day.slice(0, 4), day.slice(5, 7) <= '06' ? 1 : 2);

const daysOf = (
  customer: Customer,
  { greetFrom, greetTo }: HolidayOnDay,
  calendar: Calendar,
): Pick<DueGesture, 'announced' | 'opens' | 'due' | 'lateAfter' | 'closes'> => {
  const last = lastWorkingDayBy(greetTo, calendar);
  const due = dayOfTheirOwn(customer, { first: greetFrom, last, calendar, atMost: SPREAD_WORKING_DAYS });
  const dayBefore = lastWorkingDayBy(addDays(greetTo, -1), calendar);
  const opens = [greetFrom, dayBefore, last].toSorted()[0] ?? last;
  return { announced: addDays(opens, -ANNOUNCED_DAYS), opens, due, lateAfter: greetTo, closes: greetTo };
};

const isInMourning = (file: CustomerFacts, day: Day): boolean => {
  const since = mourningSince(file);
  return since !== null && since <= day && day <= addDays(since, MOURNING_DAYS);
};

/** The first festival after a death that is not passed over in silence; null when nobody died in the last year. */
const firstAfterDeath = (file: CustomerFacts): Day | null => {
  const since = mourningSince(file);
  if (since === null) return null;
  const quietUntil = file.customer.hardship?.quietUntil ?? since;
  return (
    festivalsOf(file.customer, since, addDays(since, AHEAD_DAYS)).find(({ day, greetTo }) => day > since && greetTo >= quietUntil)?.day ??
    null
  );
};
