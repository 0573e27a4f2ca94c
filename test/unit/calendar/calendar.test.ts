import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, defaultWorkingDays, nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';

describe('createCalendar', () => {
  const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: ['2026-03-04'] });

  it.each([
    ['2026-03-02', false],
    ['2026-03-04', true],
    ['2026-03-06', false],
    ['2026-03-07', true],
    ['2026-03-08', true],
  ])('%s is free: %j', (day, expected) => {
    expect(calendar.isFree(day)).toBe(expected);
  });

  it('follows a working week from Sunday to Thursday', () => {
    const sundays = createCalendar({ workingDays: [7, 1, 2, 3, 4], freeDays: [] });
    expect(['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'].map((day) => sundays.isFree(day))).toEqual([false, true, true, false]);
  });

  it.each([{ workingDays: [] }, { workingDays: [0, 8, 1.5, Number.NaN] }])(
    'without a working weekday only the listed days are free: $workingDays',
    ({ workingDays }) => {
      const listed = createCalendar({ workingDays, freeDays: ['2026-03-04'] });
      expect(['2026-03-03', '2026-03-04', '2026-03-07'].map((day) => listed.isFree(day))).toEqual([false, true, false]);
    },
  );
});

describe('createCalendar with calendars of holidays', () => {
  const mainland = createCalendar({
    workingDays: defaultWorkingDays,
    freeDays: ['2026-02-20', '2026-02-23'],
    calendars: ['cn'],
    workedDays: ['2026-02-14', '2026-02-28', '2026-02-20'],
  });

  it.each([
    { name: 'a make-up Saturday before Spring Festival', day: '2026-02-14', free: false },
    { name: 'a Sunday', day: '2026-02-15', free: true },
    { name: '除夕', day: '2026-02-16', free: true },
    { name: 'the fourth day off', day: '2026-02-19', free: true },
    { name: 'listed as free and as worked', day: '2026-02-20', free: true },
    { name: 'a Saturday', day: '2026-02-21', free: true },
    { name: 'a Monday off by decree', day: '2026-02-23', free: true },
    { name: 'a Tuesday', day: '2026-02-24', free: false },
    { name: 'a make-up Saturday after', day: '2026-02-28', free: false },
  ])('$name, $day, is free: $free', ({ day, free }) => {
    expect(mainland.isFree(day)).toBe(free);
  });

  it('has the days off of every calendar chosen, Seollal and Spring Festival of 2027 in one', () => {
    const both = createCalendar({ workingDays: [], freeDays: [], calendars: ['kr', 'cn'] });
    const days = Array.from({ length: 8 }, (_, index) => addDays('2027-02-04', index));
    expect(days.filter((day) => both.isFree(day))).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09']);
  });

  it('works on a holiday that is listed as worked', () => {
    const shop = createCalendar({ workingDays: defaultWorkingDays, freeDays: [], calendars: ['us'], workedDays: ['2026-11-26'] });
    expect(shop.isFree('2026-11-26')).toBe(false);
  });

  it('moves what falls on a long holiday to the first day of work after it', () => {
    expect(nextWorkingDay('2026-02-16', mainland)).toBe('2026-02-24');
  });
});

describe('nextWorkingDay', () => {
  const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: ['2026-03-09', '2026-03-10'] });

  it.each([
    { day: '2026-03-06', expected: '2026-03-06' },
    { day: '2026-03-07', expected: '2026-03-11' },
    { day: '2026-03-08', expected: '2026-03-11' },
    { day: '2026-03-10', expected: '2026-03-11' },
    { day: '2026-03-11', expected: '2026-03-11' },
  ])('from $day: $expected', ({ day, expected }) => {
    expect(nextWorkingDay(day, calendar)).toBe(expected);
  });

  it('looks past a leave of months', () => {
    const freeDays = Array.from({ length: 120 }, (_, index) => addDays('2026-03-02', index));
    const onLeave = createCalendar({ workingDays: [1, 2, 3, 4, 5, 6, 7], freeDays });
    expect(nextWorkingDay('2026-03-02', onLeave)).toBe(addDays('2026-03-02', 120));
  });

  it('keeps the day itself where no day ever works', () => {
    expect(nextWorkingDay('2026-03-02', { isFree: () => true })).toBe('2026-03-02');
    expect(nextWorkingDay('9999-12-31', { isFree: () => true })).toBe('9999-12-31');
  });

  it('never goes back, never passes over a working day', () => {
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
    const offset = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(weekdays, fc.uniqueArray(offset), offset, (workingDays, free, start) => {
        const someCalendar = createCalendar({ workingDays, freeDays: free.map((count) => addDays('2026-03-02', count)) });
        const from = addDays('2026-03-02', start);
        const found = nextWorkingDay(from, someCalendar);
        expect(someCalendar.isFree(found)).toBe(false);
        for (let day = from; day < found; day = addDays(day, 1)) expect(someCalendar.isFree(day)).toBe(true);
      }),
    );
  });
});
