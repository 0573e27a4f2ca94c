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
