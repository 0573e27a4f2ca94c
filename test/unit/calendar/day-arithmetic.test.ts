import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, dayOfNumber } from '#shared/calendar/day-arithmetic.ts';
import { addDays, addInterval, daysBetween, isDay, weekday } from '#shared/calendar/days.ts';

const first = Temporal.PlainDate.from('0000-01-01');
const anyDate = fc.integer({ min: 0, max: 3_652_424 }).map((count) => first.add({ days: count }));

describe('the number of a day', () => {
  it('counts every day from 1896 to 2104 as Temporal does', () => {
    const wrong: string[] = [];
    let date = Temporal.PlainDate.from('1896-01-01');
    for (let number = dayNumber('1896-01-01'); date.year <= 2104; number += 1, date = date.add({ days: 1 })) {
      const day = date.toString();
      if (dayNumber(day) !== number || dayOfNumber(number) !== day || weekday(day) !== date.dayOfWeek) wrong.push(day);
    }
    expect(wrong).toEqual([]);
    expect(date.toString()).toBe('2105-01-01');
  });

  it('adds and counts days as Temporal does, in all years of four digits', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const count = one.until(other).days;
        expect(daysBetween(one.toString(), other.toString())).toBe(count);
        expect(addDays(one.toString(), count)).toBe(other.toString());
        expect(weekday(one.toString())).toBe(one.dayOfWeek);
      }),
    );
  });

  it('adds months as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const sum = date.add({ months });
        fc.pre(sum.year >= 0 && sum.year <= 9999);
        expect(addInterval(date.toString(), { count: months, unit: 'months' })).toBe(sum.toString());
      }),
    );
  });

  it.each([
    ['2026-03-02', Number.MAX_SAFE_INTEGER, '9999-12-31'],
    ['2026-03-02', Number.MIN_SAFE_INTEGER, '0000-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-31', -1, '0000-01-01'],
  ])('stops at the ends of time: %s and %d months', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('knows which days exist as Temporal does', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        let exists = true;
        try {
          Temporal.PlainDate.from(text);
        } catch {
          exists = false;
        }
        expect(isDay(text)).toBe(exists);
      }),
    );
  });

  it.each(['', 'tomorrow', '2026-02-30', '2026-13-01', '2026-00-01', '2026-01-00', '2027-02-29', '2026-03-02T09:00', '2026-3-2'])(
    'throws for %j',
    (text) => {
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  it.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY])('throws for the number %d', (number) => {
    expect(() => dayOfNumber(number)).toThrow(RangeError);
    expect(() => addMonths('2026-03-02', Number.NaN)).toThrow(RangeError);
    expect(() => addDays('2026-03-02', Number.NaN)).toThrow(RangeError);
  });
});
