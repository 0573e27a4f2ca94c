import { lastWorkingDayBy } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import { hasEnded } from '../../care/promise.ts';
import type { Customer } from '../../schema/customer.ts';
import type { Day } from '../../schema/fields.ts';
import type { CarePromise } from '../../schema/promise.ts';
import { gestureKey } from '../key.ts';
import { leadDaysFor } from '../lead.ts';
import { turnsOfMonth } from '../monthly-promise.ts';
import type { Calendar, DueGesture, GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

/**
 * Keep a promise on its day (S0-18, S4-03): shown on the working day before as well, or as early as the rep wants it, due on the day; where that is free, due on the working day before
 * it. It never closes by itself. What was promised for every month has a turn in each, under a key with the month. A promise without a day asks for nothing.
 */
export const promiseDue: GestureRule = {
  id: 'promise-due',
  kind: 'promise',
  *due({ customer, promises }, calendar, settings, today) {
    for (const promise of promises.filter((each) => !hasEnded(each))) {
      if (promise.monthlyOn !== undefined) yield* everyMonth(customer, promise, promise.monthlyOn, calendar, today);
      else if (promise.due !== undefined)
        yield once(customer, promise, promise.due, { calendar, leadDays: leadDaysFor('promise-due', customer, settings) ?? 0 });
    }
  },
};

interface Notice {
  readonly calendar: Calendar;
  readonly leadDays: number;
}

const once = (customer: Customer, promise: CarePromise, day: Day, { calendar, leadDays }: Notice): DueGesture => {
  const due = lastWorkingDayBy(day, calendar);
  return {
    ...gestureFor(customer, promise, day),
    key: gestureKey('promise-due', customer.id, promise.id),
    opens: earlier(addDays(due, -leadDays), lastWorkingDayBy(addDays(due, -1), calendar)),
    due,
    lateAfter: day,
    closes: null,
  };
};

const everyMonth = (customer: Customer, promise: CarePromise, dayOfMonth: number, calendar: Calendar, today: Day): readonly DueGesture[] =>
  turnsOfMonth(promise, dayOfMonth, calendar, today).map(({ month, day, ...days }) => ({
    ...gestureFor(customer, promise, day),
    key: gestureKey('promise-due', customer.id, promise.id, month),
    ...days,
  }));

const gestureFor = (customer: Customer, { text, madeOn }: CarePromise, day: Day) =>
  ({
    reason: { code: 'promise', text, due: day, madeOn },
    occasion: 'promise-kept',
    occasionWhenLate: 'promise-late',
    strength: strengthFor(customer),
  }) as const;

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
