import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import {
  checkDate,
  lunarDay,
  nextOccurrence,
  occurrenceIn,
  occurrencesInSolarYear,
  type DateCalendar,
  type RecurringDate,
} from '#shared/calendar/special-date.ts';

const on = (calendar: DateCalendar, month: number, day: number | null, more: Partial<RecurringDate> = {}): RecurringDate => ({
  calendar,
  month,
  day,
  year: null,
  leapMonth: false,
  ...more,
});

const leap = { leapMonth: true };

const daysIn = (date: RecurringDate, year: number): readonly string[] =>
  occurrencesInSolarYear(date, year).map(({ first, last }) => (first === last ? first : `${first}/${last}`));

const anyCalendar = fc.constantFrom<DateCalendar>('iso8601', 'chinese', 'dangi');
const anyDate = fc.record<RecurringDate>({
  calendar: anyCalendar,
  month: fc.integer({ min: -1, max: 14 }),
  day: fc.option(fc.integer({ min: -1, max: 33 })),
  year: fc.option(fc.integer({ min: 1900, max: 2060 })),
  leapMonth: fc.boolean(),
});
const dateOfEveryYear = fc
  .record<RecurringDate>({
    calendar: anyCalendar,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 30 })),
    year: fc.constant(null),
    leapMonth: fc.boolean(),
  })
  .filter((date) => checkDate(date).ok);
const solarYear = fc.integer({ min: 1950, max: 2060 });

describe('a date in one solar year', () => {
  it.each([
    { name: 'solar', date: on('iso8601', 3, 2), year: 2026, days: ['2026-03-02'] },
    { name: '29 February in a leap year', date: on('iso8601', 2, 29), year: 2028, days: ['2028-02-29'] },
    { name: '29 February in a common year', date: on('iso8601', 2, 29), year: 2027, days: ['2027-02-28'] },
    { name: '29 February in 2100, no leap year', date: on('iso8601', 2, 29), year: 2100, days: ['2100-02-28'] },
    { name: 'Chinese New Year 2027', date: on('chinese', 1, 1), year: 2027, days: ['2027-02-06'] },
    { name: 'Seollal 2027, a day later', date: on('dangi', 1, 1), year: 2027, days: ['2027-02-07'] },
    { name: 'Chinese New Year 2028', date: on('chinese', 1, 1), year: 2028, days: ['2028-01-26'] },
    { name: 'Seollal 2028, a day later', date: on('dangi', 1, 1), year: 2028, days: ['2028-01-27'] },
    { name: 'Chinese New Year 2030', date: on('chinese', 1, 1), year: 2030, days: ['2030-02-03'] },
    { name: '15th of the eighth month', date: on('chinese', 8, 15), year: 2026, days: ['2026-09-25'] },
    { name: '30th of a twelfth month of 29 days', date: on('chinese', 12, 30), year: 2026, days: ['2026-02-16'] },
    { name: '30th of a twelfth month of 30 days', date: on('chinese', 12, 30), year: 2024, days: ['2024-02-09'] },
    { name: 'leap sixth month in a year that has it', date: on('chinese', 6, 10, leap), year: 2025, days: ['2025-08-03'] },
    { name: 'plain sixth month in that year', date: on('chinese', 6, 10), year: 2025, days: ['2025-07-04'] },
    { name: 'leap sixth month in a year without', date: on('chinese', 6, 10, leap), year: 2026, days: ['2026-07-23'] },
    { name: 'leap fifth month 2028', date: on('chinese', 5, 1, leap), year: 2028, days: ['2028-06-23'] },
    { name: 'leap eleventh month 2033', date: on('chinese', 11, 1, leap), year: 2033, days: ['2033-12-22'] },
    { name: '30th of a leap month of 29 days', date: on('chinese', 6, 30, leap), year: 2025, days: ['2025-08-22'] },
    { name: 'twice: in January and in December', date: on('chinese', 12, 1), year: 2024, days: ['2024-01-11', '2024-12-31'] },
    { name: 'not at all: December before, January after', date: on('chinese', 12, 1), year: 2023, days: [] },
    { name: 'a solar month', date: on('iso8601', 2, null), year: 2028, days: ['2028-02-01/2028-02-29'] },
    { name: 'a lunar month', date: on('chinese', 1, null), year: 2026, days: ['2026-02-17/2026-03-18'] },
    { name: 'a leap month', date: on('chinese', 6, null, leap), year: 2025, days: ['2025-07-25/2025-08-22'] },
    { name: 'before the first time', date: on('iso8601', 3, 2, { year: 2027 }), year: 2026, days: [] },
    { name: 'the first time', date: on('iso8601', 3, 2, { year: 2027 }), year: 2027, days: ['2027-03-02'] },
    { name: 'an impossible date', date: on('iso8601', 2, 30), year: 2028, days: [] },
  ])('$name', ({ date, year, days }) => {
    expect(daysIn(date, year)).toEqual(days);
  });
});

describe('the next return of a date', () => {
  it.each([
    { name: 'on the day itself', date: on('chinese', 8, 15), from: '2026-09-25', first: '2026-09-25' },
    { name: 'the day after', date: on('chinese', 8, 15), from: '2026-09-26', first: '2027-09-15' },
    { name: 'the lunar year before still has it', date: on('chinese', 12, 23), from: '2026-01-05', first: '2026-02-10' },
    { name: 'over a solar year without it', date: on('chinese', 12, 1), from: '2022-12-24', first: '2024-01-11' },
    { name: 'on New Year’s Eve', date: on('iso8601', 1, 1), from: '2026-12-31', first: '2027-01-01' },
    { name: 'in the middle of its month', date: on('iso8601', 2, null), from: '2027-02-28', first: '2027-02-01' },
    { name: 'after its month', date: on('iso8601', 2, null), from: '2027-03-01', first: '2028-02-01' },
    { name: 'a first time years ahead', date: on('iso8601', 5, 1, { year: 2040 }), from: '2026-01-01', first: '2040-05-01' },
    { name: 'in the first year there is', date: on('iso8601', 5, 1), from: '0000-01-01', first: '0001-05-01' },
  ])('$name', ({ date, from, first }) => {
    expect(nextOccurrence(date, from)?.first).toBe(first);
  });

  it('is none for an impossible date and at the end of time', () => {
    expect(nextOccurrence(on('iso8601', 2, 30), '2026-01-01')).toBeNull();
    expect(nextOccurrence(on('iso8601', 5, 1), '9998-05-02')).toBeNull();
  });

  it('carries the year of its own calendar, so that the twelfth month of 2025 in February 2026 is of 2025', () => {
    expect(nextOccurrence(on('chinese', 12, 30), '2026-01-01')).toEqual({ year: 2025, first: '2026-02-16', last: '2026-02-16' });
  });

  it('is never over, and nothing lies between the day and it', () => {
    fc.assert(
      fc.property(dateOfEveryYear, solarYear, fc.integer({ min: 0, max: 365 }), (date, year, offset) => {
        const from = addDays(`${year}-01-01`, offset);
        const found = nextOccurrence(date, from);
        const all = [year - 1, year, year + 1, year + 2].flatMap((each) => occurrencesInSolarYear(date, each));
        expect(found).toEqual(all.find(({ last }) => last >= from));
      }),
    );
  });
});

describe('which dates can exist', () => {
  it.each([
    { date: on('iso8601', 2, 29), fault: null },
    { date: on('iso8601', 2, 29, { year: 2028 }), fault: null },
    { date: on('iso8601', 2, 29, { year: 2027 }), fault: 'day' },
    { date: on('iso8601', 2, 30), fault: 'day' },
    { date: on('iso8601', 4, 31), fault: 'day' },
    { date: on('iso8601', 4, 0), fault: 'day' },
    { date: on('iso8601', 4, 1.5), fault: 'day' },
    { date: on('iso8601', 0, 1), fault: 'month' },
    { date: on('iso8601', 13, null), fault: 'month' },
    { date: on('iso8601', Number.NaN, 1), fault: 'month' },
    { date: on('iso8601', 6, 1, leap), fault: 'leap-month' },
    { date: on('iso8601', 6, 1, { year: 0 }), fault: 'year' },
    { date: on('iso8601', 6, 1, { year: 1980.5 }), fault: 'year' },
    { date: on('iso8601', 6, 1, { year: 10_000 }), fault: 'year' },
    { date: on('chinese', 12, 30), fault: null },
    { date: on('chinese', 12, 30, { year: 2024 }), fault: 'day' },
    { date: on('chinese', 12, 30, { year: 2023 }), fault: null },
    { date: on('chinese', 12, 31), fault: 'day' },
    { date: on('chinese', 6, 10, leap), fault: null },
    { date: on('chinese', 6, 10, { ...leap, year: 2025 }), fault: null },
    { date: on('chinese', 6, 10, { ...leap, year: 2026 }), fault: 'leap-month' },
    { date: on('chinese', 6, null, { ...leap, year: 2026 }), fault: 'leap-month' },
    { date: on('chinese', 6, 30, { ...leap, year: 2025 }), fault: 'day' },
    { date: on('dangi', 6, 30, { year: 2025 }), fault: null },
  ])('$date → $fault', ({ date, fault }) => {
    expect(checkDate(date)).toEqual(fault === null ? { ok: true } : { ok: false, error: { type: fault } });
  });

  it('any numbers get an answer, and an impossible date never falls on a day', () => {
    fc.assert(
      fc.property(anyDate, solarYear, (date, year) => {
        expect(occurrenceIn(date, date.year ?? year)?.year).toBe(checkDate(date).ok ? (date.year ?? year) : undefined);
        expect(occurrencesInSolarYear(date, year).every(() => checkDate(date).ok)).toBe(true);
      }),
    );
  });
});

describe('any date of every year', () => {
  it('falls once in each year of its calendar, and in a solar year at most twice, once if it is solar', () => {
    fc.assert(
      fc.property(dateOfEveryYear, solarYear, (date, year) => {
        expect(occurrenceIn(date, year)?.year).toBe(year);
        expect(date.calendar === 'iso8601' ? [1] : [0, 1, 2]).toContain(occurrencesInSolarYear(date, year).length);
      }),
    );
  });
});

describe('a day in a lunar calendar', () => {
  it.each([
    { day: '2027-02-06', calendar: 'chinese' as const, lunar: { year: 2027, month: 1, day: 1, leapMonth: false } },
    { day: '2027-02-06', calendar: 'dangi' as const, lunar: { year: 2026, month: 12, day: 30, leapMonth: false } },
    { day: '2025-08-03', calendar: 'chinese' as const, lunar: { year: 2025, month: 6, day: 10, leapMonth: true } },
    { day: '2026-02-16', calendar: 'chinese' as const, lunar: { year: 2025, month: 12, day: 29, leapMonth: false } },
  ])('$day in $calendar', ({ day, calendar, lunar }) => {
    expect(lunarDay(day, calendar)).toEqual(lunar);
  });

  it('leads back to the day', () => {
    fc.assert(
      fc.property(fc.constantFrom('chinese' as const, 'dangi' as const), fc.integer({ min: 0, max: 40_000 }), (calendar, offset) => {
        const day = addDays('1950-01-01', offset);
        expect(occurrenceIn({ calendar, ...lunarDay(day, calendar) }, lunarDay(day, calendar).year)?.first).toBe(day);
      }),
    );
  });
});
