import { addDays } from '#shared/calendar/days.ts';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Touch } from '#shared/schema/touch.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aFavour,
  aFile,
  aLifeEvent,
  aPromise,
  aQuestion,
  aSpecialDate,
  aTouch,
} from '../../support/builders.ts';

const MONTHS = 120;
const DAYS_APART = 30;
const LANGUAGES = ['ko', 'zh-CN', 'en', 'zh-TW', 'de'];
const CALENDARS = [undefined, { kr: true, us: true }, undefined, { hk: true }, { de: true, international: true }];
const TIERS = ['A', 'B', 'C'] as const;

/**
 * A rep's book in which everybody was written to once a month for ten years up to `today`, by card or mail: tiers, languages and calendars differ, one
 * customer in two has a birthday, every third of these by a lunar calendar.
 */
export const monthlyBook = (customers: number, today: Day): readonly CustomerFacts[] =>
  Array.from({ length: customers }, (_, number) => {
    const customer = customerOf(number, today);
    return aFile({ customer, touches: touchesOf(customer, number, today) });
  });

/** A customer of whom everything is true at once, greeted by every calendar: nobody takes longer to plan for. */
export const fullFile = (today: Day): CustomerFacts => {
  const customer: Customer = {
    ...customerOf(0, today),
    calendars: Object.fromEntries(holidayCalendars.map(({ id }) => [id, true])),
    festivals: { christmas: true, diwali: true },
    specialDates: {
      solar: aSpecialDate({ month: 12, day: 4 }),
      chinese: aSpecialDate({ month: 11, day: 1, calendar: 'chinese' }),
      korean: aSpecialDate({ month: 10, day: 30, calendar: 'dangi' }),
    },
  };
  const { id: customerId } = customer;
  const recent = Array.from({ length: 10 }, (_, number) => ({ id: `${customerId}-${number}`, customerId, day: addDays(today, -number) }));
  return aFile({
    customer,
    touches: touchesOf(customer, 0, today),
    deals: recent.map(({ day, ...row }) => aDeal({ ...row, closedOn: day })),
    favours: recent.map(({ day, ...row }) => aFavour({ ...row, on: day })),
    complaints: recent.map(({ day, ...row }) => aComplaint({ ...row, receivedOn: day })),
    promises: recent.map(({ day, ...row }) => aPromise({ ...row, madeOn: day, due: addDays(day, 7) })),
    questions: recent.map(({ day, ...row }) => aQuestion({ ...row, askedOn: day })),
    lifeEvents: recent.map(({ day, ...row }) => aLifeEvent({ ...row, on: day })),
  });
};

const customerOf = (number: number, today: Day): Customer => {
  const calendars = CALENDARS[number % CALENDARS.length];
  return aCustomer({
    id: `customer-${number}`,
    tier: TIERS[number % TIERS.length] ?? 'C',
    language: LANGUAGES[number % LANGUAGES.length] ?? 'en',
    since: addDays(today, -MONTHS * DAYS_APART - 60),
    ...(calendars === undefined ? {} : { calendars }),
    ...(number % 2 === 0 ? { specialDates: { birthday: birthdayOf(number / 2) } } : {}),
  });
};

const birthdayOf = (number: number) =>
  aSpecialDate({
    month: 1 + (number % 12),
    day: 1 + (number % 29),
    calendar: number % 3 === 0 ? ((['chinese', 'dangi'] as const)[(number / 3) % 2] ?? 'chinese') : 'iso8601',
  });

const touchesOf = ({ id }: Customer, number: number, today: Day): readonly Touch[] =>
  Array.from({ length: MONTHS }, (_, month) =>
    aTouch({
      id: `${id}-${month}`,
      customerId: id,
      day: addDays(today, -(number % DAYS_APART) - month * DAYS_APART),
      channel: month % 2 === 0 ? 'card' : 'email',
    }),
  );
