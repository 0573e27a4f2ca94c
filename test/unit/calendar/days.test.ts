import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addInterval, dayOf, daysBetween, isDay, weekday } from '#shared/calendar/days.ts';

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => addDays('2026-03-02', count));

describe('isDay', () => {
  it.each([
    ['2026-03-02', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['0000-01-01', true],
    ['9999-12-31', true],
    ['2027-02-29', false],
    ['1900-02-29', false],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-3-2', false],
    ['20260302', false],
    ['2026-03-02T00:00', false],
    ['2026-03-02[u-ca=chinese]', false],
    [' 2026-03-02', false],
    ['', false],
  ])('%j → %j', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('addDays', () => {
  it.each([
    { day: '2026-03-02', count: 0, expected: '2026-03-02' },
    { day: '2026-02-28', count: 1, expected: '2026-03-01' },
    { day: '2028-02-28', count: 1, expected: '2028-02-29' },
    { day: '2026-12-31', count: 1, expected: '2027-01-01' },
    { day: '2026-01-01', count: -1, expected: '2025-12-31' },
    { day: '9999-12-31', count: 1, expected: '9999-12-31' },
    { day: '0000-01-01', count: -1, expected: '0000-01-01' },
    { day: '2026-03-02', count: Number.MAX_SAFE_INTEGER, expected: '9999-12-31' },
    { day: '2026-03-02', count: Number.MIN_SAFE_INTEGER, expected: '0000-01-01' },
  ])('$day + $count = $expected', ({ day, count, expected }) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('is undone by the same count backwards, and text order is day order', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (day, count) => {
        const later = addDays(day, count);
        expect(addDays(later, -count)).toBe(day);
        expect(daysBetween(day, later)).toBe(count);
        expect(day < later).toBe(true);
      }),
    );
  });
});

describe('addInterval', () => {
  it.each([
    { day: '2026-03-02', count: 7, unit: 'days', expected: '2026-03-09' },
    { day: '2026-01-31', count: 1, unit: 'months', expected: '2026-02-28' },
    { day: '2028-01-31', count: 1, unit: 'months', expected: '2028-02-29' },
    { day: '2026-01-31', count: 2, unit: 'months', expected: '2026-03-31' },
    { day: '2026-03-31', count: 1, unit: 'months', expected: '2026-04-30' },
    { day: '2026-08-31', count: 6, unit: 'months', expected: '2027-02-28' },
    { day: '2028-02-29', count: 12, unit: 'months', expected: '2029-02-28' },
    { day: '2026-12-15', count: 1, unit: 'months', expected: '2027-01-15' },
    { day: '2026-12-15', count: Number.MAX_SAFE_INTEGER, unit: 'months', expected: '9999-12-31' },
  ] as const)('$day + $count $unit = $expected', ({ day, count, unit, expected }) => {
    expect(addInterval(day, { count, unit })).toBe(expected);
  });
});

describe('daysBetween', () => {
  it.each([
    { from: '2026-03-02', to: '2026-03-02', expected: 0 },
    { from: '2026-03-02', to: '2026-03-01', expected: -1 },
    { from: '2028-02-01', to: '2028-03-01', expected: 29 },
    { from: '2026-01-01', to: '2027-01-01', expected: 365 },
  ])('$from to $to: $expected', ({ from, to, expected }) => {
    expect(daysBetween(from, to)).toBe(expected);
  });
});

describe('weekday', () => {
  it.each([
    ['2026-03-02', 1],
    ['2026-03-06', 5],
    ['2026-03-07', 6],
    ['2026-03-08', 7],
  ])('%s → %d', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });
});

describe('dayOf', () => {
  it.each([
    { instant: '2026-03-02T14:59:59.999Z', timeZone: 'Asia/Seoul', expected: '2026-03-02' },
    { instant: '2026-03-02T15:00:00.000Z', timeZone: 'Asia/Seoul', expected: '2026-03-03' },
    { instant: '2026-03-02T15:59:59.999Z', timeZone: 'Asia/Shanghai', expected: '2026-03-02' },
    { instant: '2026-03-02T16:00:00.000Z', timeZone: 'Asia/Shanghai', expected: '2026-03-03' },
    { instant: '2026-03-02T04:59:59.999Z', timeZone: 'America/New_York', expected: '2026-03-01' },
    { instant: '2026-03-02T05:00:00.000Z', timeZone: 'America/New_York', expected: '2026-03-02' },
    { instant: '2026-07-02T04:00:00.000Z', timeZone: 'America/New_York', expected: '2026-07-02' },
    { instant: '2026-03-02T23:59:59.999Z', timeZone: 'UTC', expected: '2026-03-02' },
    { instant: '2026-03-02T18:14:59.999Z', timeZone: 'Asia/Kathmandu', expected: '2026-03-02' },
    { instant: '2026-03-02T18:15:00.000Z', timeZone: 'Asia/Kathmandu', expected: '2026-03-03' },
  ])('$instant in $timeZone is $expected', ({ instant, timeZone, expected }) => {
    expect(dayOf(instant, timeZone)).toBe(expected);
  });

  it.each([
    {
      name: 'the last moment before a day of 23 hours',
      instant: '2026-03-08T04:59:59.999Z',
      timeZone: 'America/New_York',
      expected: '2026-03-07',
    },
    { name: 'its first moment', instant: '2026-03-08T05:00:00.000Z', timeZone: 'America/New_York', expected: '2026-03-08' },
    { name: 'its last moment', instant: '2026-03-09T03:59:59.999Z', timeZone: 'America/New_York', expected: '2026-03-08' },
    { name: 'the first moment after it', instant: '2026-03-09T04:00:00.000Z', timeZone: 'America/New_York', expected: '2026-03-09' },
    {
      name: 'the first moment of a day of 25 hours',
      instant: '2026-11-01T04:00:00.000Z',
      timeZone: 'America/New_York',
      expected: '2026-11-01',
    },
    { name: 'half past one for the first time', instant: '2026-11-01T05:30:00.000Z', timeZone: 'America/New_York', expected: '2026-11-01' },
    { name: 'half past one again', instant: '2026-11-01T06:30:00.000Z', timeZone: 'America/New_York', expected: '2026-11-01' },
    { name: 'its last moment', instant: '2026-11-02T04:59:59.999Z', timeZone: 'America/New_York', expected: '2026-11-01' },
    { name: 'the first moment after it', instant: '2026-11-02T05:00:00.000Z', timeZone: 'America/New_York', expected: '2026-11-02' },
    {
      name: 'the last moment before a day without midnight',
      instant: '2026-04-23T21:59:59.999Z',
      timeZone: 'Africa/Cairo',
      expected: '2026-04-23',
    },
    { name: 'its first moment, one o’clock', instant: '2026-04-23T22:00:00.000Z', timeZone: 'Africa/Cairo', expected: '2026-04-24' },
    {
      name: 'the last moment before a day that never was',
      instant: '2011-12-30T09:59:59.999Z',
      timeZone: 'Pacific/Apia',
      expected: '2011-12-29',
    },
    { name: 'the first moment of the next', instant: '2011-12-30T10:00:00.000Z', timeZone: 'Pacific/Apia', expected: '2011-12-31' },
  ])('when clocks change: $name, $instant in $timeZone', ({ instant, timeZone, expected }) => {
    expect(dayOf(instant, timeZone)).toBe(expected);
  });

  it('throws for a zone the runtime does not know', () => {
    expect(() => dayOf('2026-03-02T00:00:00.000Z', 'Nowhere/Atlantis')).toThrow(RangeError);
  });
});
