import { describe, expect, it } from 'vitest';
import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import type { Calendar, CustomerFacts, RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import {
  aCalendar,
  aComplaint,
  aCustomer,
  aDeal,
  aDecision,
  aFavour,
  aFile,
  aPromise,
  aQuestion,
  aSpecialDate,
  aTouch,
} from '../../support/builders.ts';
import { gestureOf, gesturesOf, lived, planFor, statusOf } from '../../support/planning.ts';

/** Monday to Friday, without the days off of some calendars; a make-up day is worked. */
const restingWith = (calendars: readonly CalendarId[], workedDays: readonly Day[] = []): Calendar =>
  createCalendar({ workingDays: defaultWorkingDays, freeDays: [], calendars, workedDays });

const life = (file: CustomerFacts, rule: RuleId, days: string, calendar = aCalendar()): string =>
  lived(days, (day) => statusOf(planFor(file, day, { calendar }), rule));

const greetingLife = (file: CustomerFacts, festival: string, days: string, calendar: Calendar): string =>
  lived(days, (day) => {
    const greetings = gesturesOf(planFor(file, day, { calendar }), 'holiday');
    return greetings.find(({ reason }) => reason.code === 'holiday' && reason.holiday === festival)?.status ?? 'gone';
  });

const keeping = (language: string) => aFile({ customer: aCustomer({ language, tier: 'C', mutedRules: { 'tier-check-in': true } }) });
const born = (date: Parameters<typeof aSpecialDate>[0]) => aFile({ customer: aCustomer({ specialDates: { own: aSpecialDate(date) } }) });

describe('除夕, the day before Chinese New Year', () => {
  it.each<{ name: string; days: string }>([
    {
      name: '2025, a Tuesday off: due from the Monday',
      days: '2025: 01-21 upcoming, 01-22 open, 01-26 open, 01-27 due, 01-28 due, 01-29 gone',
    },
    {
      name: '2027, a Friday off: due from the Thursday',
      days: '2027: 01-29 upcoming, 01-30 open, 02-03 open, 02-04 due, 02-05 due, 02-06 gone',
    },
    {
      name: '2030, a Saturday: due from the Friday',
      days: '2030: 01-26 upcoming, 01-27 open, 01-31 open, 02-01 due, 02-02 due, 02-03 gone',
    },
  ])('[S4-16] in $name', ({ days }) => {
    expect(greetingLife(keeping('zh-CN'), 'lunar-new-year', days, restingWith(['cn']))).toBe(days);
  });

  it('where the rep works on it, it is due on the day, 9 February 2024', () => {
    const days = '2024: 02-02 upcoming, 02-03 open, 02-08 open, 02-09 due, 02-10 gone';
    expect(greetingLife(keeping('zh-CN'), 'lunar-new-year', days, aCalendar())).toBe(days);
  });

  it('a make-up Saturday before it is the last working day', () => {
    const days = '2026: 02-13 open, 02-14 due, 02-16 due, 02-17 gone';
    expect(greetingLife(keeping('zh-CN'), 'lunar-new-year', days, restingWith(['cn'], ['2026-02-14']))).toBe(days);
  });

  it.each([
    { name: 'in a twelfth month of 29 days', month: 12, day: 30, days: '2026: 02-15 open, 02-16 due, 02-17 overdue' },
    { name: 'in a twelfth month of 30 days', month: 12, day: 30, days: '2024: 02-08 open, 02-09 due, 02-10 overdue' },
    { name: 'on New Year’s Day itself', month: 1, day: 1, days: '2026: 02-16 open, 02-17 due, 02-18 overdue' },
  ])('a birthday on it, $name', ({ month, day, days }) => {
    expect(life(born({ month, day, calendar: 'chinese' }), 'birthday', days)).toBe(days);
  });

  it('a birthday on it belongs to the lunar year that ends', () => {
    const found = gestureOf(planFor(born({ month: 12, day: 29, calendar: 'chinese' }), '2026-02-16'), 'birthday');
    expect(found?.key).toBe('birthday:customer-1:own:2025');
  });

  it('what was promised for it is due on the last working day before', () => {
    const file = aFile({ promises: [aPromise({ madeOn: '2027-01-20', due: '2027-02-05' })] });
    const days = '2027: 02-02 upcoming, 02-03 open, 02-04 due, 02-05 due, 02-06 overdue';
    expect(life(file, 'promise-due', days, restingWith(['cn']))).toBe(days);
  });

  it('a check-in that would fall into the holidays waits for the first working day after them', () => {
    const file = aFile({ customer: aCustomer({ tier: 'A' }), touches: [aTouch({ day: '2027-01-30' })] });
    const days = '2027: 02-04 upcoming, 02-05 open, 02-08 open, 02-09 due, 02-10 due, 02-11 overdue';
    expect(life(file, 'tier-check-in', days, restingWith(['cn']))).toBe(days);
  });
});

describe('Seollal and Chuseok', () => {
  it.each<{ name: string; festival: string; days: string }>([
    {
      name: 'Seollal 2027, a Sunday: by the Friday',
      festival: 'seollal',
      days: '2027: 02-01 upcoming, 02-02 open, 02-04 open, 02-05 due, 02-07 due, 02-08 gone',
    },
    {
      name: 'Seollal 2028, a day after China: by the Tuesday',
      festival: 'seollal',
      days: '2028: 01-21 upcoming, 01-22 open, 01-24 open, 01-25 due, 01-27 due, 01-28 gone',
    },
    {
      name: 'Chuseok 2025, after Foundation Day: by the Thursday before both',
      festival: 'chuseok',
      days: '2025: 09-30 upcoming, 10-01 open, 10-02 due, 10-05 due, 10-06 due, 10-07 gone',
    },
    {
      name: 'Chuseok 2026, a Friday: by the Wednesday',
      festival: 'chuseok',
      days: '2026: 09-19 upcoming, 09-20 open, 09-22 open, 09-23 due, 09-25 due, 09-26 gone',
    },
    {
      name: 'Chuseok 2027, a Wednesday: by the Monday',
      festival: 'chuseok',
      days: '2027: 09-09 upcoming, 09-10 open, 09-12 open, 09-13 due, 09-15 due, 09-16 gone',
    },
  ])('[S4-16] $name', ({ festival, days }) => {
    expect(greetingLife(keeping('ko'), festival, days, restingWith(['kr']))).toBe(days);
  });

  it('a deal on the last day before Chuseok is thanked for on that day', () => {
    const file = aFile({ deals: [aDeal({ closedOn: '2026-09-23' })] });
    const days = '2026: 09-22 upcoming, 09-23 due, 09-25 due, 09-26 overdue, 10-07 overdue, 10-08 gone';
    expect(life(file, 'thank-for-deal', days, restingWith(['kr']))).toBe(days);
  });

  it('a complaint of Chuseok is answered on the first working day after it', () => {
    const file = aFile({ complaints: [aComplaint({ receivedOn: '2026-09-25' })] });
    const days = '2026: 09-24 upcoming, 09-25 open, 09-27 open, 09-28 due, 09-29 due, 09-30 overdue';
    expect(life(file, 'complaint-answer', days, restingWith(['kr']))).toBe(days);
  });

  it('a birthday on Chuseok may be wished from the last working day before it', () => {
    const days = '2026: 09-21 upcoming, 09-22 open, 09-25 due, 09-26 overdue, 10-02 overdue, 10-03 gone';
    expect(life(born({ month: 8, day: 15, calendar: 'dangi' }), 'birthday', days, restingWith(['kr']))).toBe(days);
  });
});

describe('what happens on a Friday', () => {
  it.each<{ name: string; rule: RuleId; file: CustomerFacts; days: string }>([
    {
      name: '[S2-09] a deal is thanked for before the weekend',
      rule: 'thank-for-deal',
      file: aFile({ deals: [aDeal({ closedOn: '2026-03-06' })] }),
      days: '2026: 03-05 upcoming, 03-06 due, 03-08 due, 03-09 overdue, 03-20 overdue, 03-21 gone',
    },
    {
      name: '[S2-10] so is a favour',
      rule: 'thank-for-favour',
      file: aFile({ favours: [aFavour({ on: '2026-03-06' })] }),
      days: '2026: 03-05 upcoming, 03-06 due, 03-08 due, 03-09 overdue',
    },
    {
      name: '[S0-10] a complaint has until Monday',
      rule: 'complaint-answer',
      file: aFile({ complaints: [aComplaint({ receivedOn: '2026-03-06' })] }),
      days: '2026: 03-06 due, 03-07 due, 03-09 due, 03-10 overdue',
    },
    {
      name: '[S0-14] a question is due on Monday',
      rule: 'question-answer',
      file: aFile({ questions: [aQuestion({ askedOn: '2026-03-06' })] }),
      days: '2026: 03-06 open, 03-08 open, 03-09 due, 03-10 due, 03-11 overdue',
    },
    {
      name: '[S0-18] what was promised on it for Monday shows at once',
      rule: 'promise-due',
      file: aFile({ promises: [aPromise({ madeOn: '2026-03-06', due: '2026-03-09' })] }),
      days: '2026: 03-06 open, 03-08 open, 03-09 due, 03-10 overdue',
    },
    {
      name: '[S0-05] a weekly contact is due a week later and late only after Monday',
      rule: 'tier-check-in',
      file: aFile({ customer: aCustomer({ tier: 'A' }), touches: [aTouch({ day: '2026-03-06' })] }),
      days: '2026: 03-11 upcoming, 03-12 open, 03-13 due, 03-16 due, 03-17 overdue',
    },
  ])('$name', ({ rule, file, days }) => {
    expect(life(file, rule, days)).toBe(days);
  });
});

describe('29 February', () => {
  it.each<{ name: string; days: string }>([
    {
      name: '2027, a common year',
      days: '2027: 02-24 upcoming, 02-25 open, 02-27 open, 02-28 due, 03-01 overdue, 03-07 overdue, 03-08 gone',
    },
    {
      name: '2028, a leap year',
      days: '2028: 02-25 upcoming, 02-26 open, 02-28 open, 02-29 due, 03-01 overdue, 03-07 overdue, 03-08 gone',
    },
  ])('[S4-18] a birthday on it, in $name', ({ days }) => {
    expect(life(born({ month: 2, day: 29, year: 1988 }), 'birthday', days)).toBe(days);
  });

  it('settled on 28 February 2027, the birthday comes back on 29 February 2028', () => {
    const decisions = [aDecision({ id: 'birthday:customer-1:own:2027', day: '2027-02-28' })];
    const { customer } = born({ month: 2, day: 29 });
    const days = '2027: 02-28 gone, 03-01 gone, 2028: 02-28 open, 02-29 due';
    expect(life(aFile({ customer, decisions }), 'birthday', days)).toBe(days);
  });

  it.each<{ name: string; rule: RuleId; file: CustomerFacts; days: string }>([
    {
      name: 'a deal on it, a Tuesday',
      rule: 'thank-for-deal',
      file: aFile({ deals: [aDeal({ closedOn: '2028-02-29' })] }),
      days: '2028: 02-28 upcoming, 02-29 open, 03-01 due, 03-02 due, 03-03 overdue, 03-14 overdue, 03-15 gone',
    },
    {
      name: 'a promise for it',
      rule: 'promise-due',
      file: aFile({ promises: [aPromise({ madeOn: '2028-02-21', due: '2028-02-29' })] }),
      days: '2028: 02-27 upcoming, 02-28 open, 02-29 due, 03-01 overdue',
    },
    {
      name: 'a month after it',
      rule: 'tier-check-in',
      file: aFile({ customer: aCustomer({ tier: 'B' }), touches: [aTouch({ day: '2028-02-29' })] }),
      days: '2028: 03-21 upcoming, 03-22 open, 03-28 open, 03-29 due, 04-05 due, 04-06 overdue',
    },
    {
      name: 'a month after 31 January 2028 is it',
      rule: 'tier-check-in',
      file: aFile({ customer: aCustomer({ tier: 'B' }), touches: [aTouch({ day: '2028-01-31' })] }),
      days: '2028: 02-21 upcoming, 02-22 open, 02-28 open, 02-29 due',
    },
  ])('$name', ({ rule, file, days }) => {
    expect(life(file, rule, days)).toBe(days);
  });
});

describe('leap months', () => {
  const leapSixth = { month: 6, day: 10, leapMonth: true } as const;

  it.each<{ name: string; date: Parameters<typeof aSpecialDate>[0]; days: string }>([
    {
      name: 'born in the leap sixth month, in 2025, which has it',
      date: { ...leapSixth, calendar: 'chinese' },
      days: '2025: 06-30 gone, 07-01 upcoming, 07-04 upcoming, 07-30 upcoming, 07-31 open, 08-02 open, 08-03 due, 08-04 overdue, 08-10 overdue, 08-11 gone',
    },
    {
      name: 'born in the plain sixth month, in 2025: once, in the plain month',
      date: { month: 6, day: 10, calendar: 'chinese' },
      days: '2025: 07-03 open, 07-04 due, 07-05 overdue, 07-12 gone, 08-02 gone, 08-03 gone',
    },
    {
      name: 'born in the leap sixth month, in 2026, which has none: in the plain month',
      date: { ...leapSixth, calendar: 'chinese' },
      days: '2026: 07-22 open, 07-23 due, 07-24 overdue, 07-31 gone',
    },
    {
      name: 'born in the Korean leap sixth month, in 2025',
      date: { ...leapSixth, calendar: 'dangi' },
      days: '2025: 08-02 open, 08-03 due, 08-04 overdue',
    },
    {
      name: 'born in the leap fifth month, in 2028, which has it',
      date: { month: 5, day: 1, leapMonth: true, calendar: 'chinese' },
      days: '2028: 05-20 gone, 05-21 upcoming, 05-24 upcoming, 06-19 upcoming, 06-20 open, 06-22 open, 06-23 due, 06-24 overdue',
    },
    {
      name: 'born in the eleventh month, in 2033, which has it twice: once',
      date: { month: 11, day: 1, calendar: 'chinese' },
      days: '2033: 11-21 open, 11-22 due, 11-23 overdue, 12-22 gone',
    },
    {
      name: 'a month known only, the leap one of 2025',
      date: { month: 6, day: null, leapMonth: true, calendar: 'chinese' },
      days: '2025: 07-24 upcoming, 07-25 open, 08-21 open, 08-22 due, 08-23 gone',
    },
  ])('[S4-18] $name', ({ date, days }) => {
    expect(life(born(date), 'birthday', days)).toBe(days);
  });

  it('wishes of the leap month and of the plain month settle the same year', () => {
    const keys = (today: Day) => gesturesOf(planFor(born({ ...leapSixth, calendar: 'chinese' }), today), 'birthday').map(({ key }) => key);
    expect([keys('2025-08-03'), keys('2026-07-23')]).toEqual([['birthday:customer-1:own:2025'], ['birthday:customer-1:own:2026']]);
  });

  it('端午 of 2028, with a leap fifth month, is greeted once, in the first of the two', () => {
    const days = '2028: 05-24 upcoming, 05-25 open, 05-28 due, 05-29 gone, 06-26 gone, 06-27 gone';
    expect(greetingLife(keeping('zh-CN'), 'dragon-boat', days, aCalendar('2028-05-29'))).toBe(days);
  });
});
