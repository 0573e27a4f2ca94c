import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#shared/calendar/days.ts';
import { lunarDay, occurrenceIn, type LunarCalendar, type LunarDay } from '#shared/calendar/special-date.ts';

/** Published days of Chinese New Year, as month-day, from 2020 on. */
const CHINESE_NEW_YEARS = `
  01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13
  02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24
  02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02
  01-23`
  .trim()
  .split(/\s+/)
  .map((text, index) => `${2020 + index}-${text}`);

/** Seollal falls a day later where the new moon is after midnight in Seoul and before it in Beijing. */
const SEOLLAL_APART: Readonly<Record<string, string>> = { '2027-02-06': '2027-02-07', '2028-01-26': '2028-01-27' };

const LEAP_MONTHS: readonly (readonly [year: number, month: number])[] = [
  [2020, 4],
  [2023, 2],
  [2025, 6],
  [2028, 5],
  [2031, 3],
  [2033, 11],
  [2036, 6],
  [2039, 5],
  [2042, 2],
  [2044, 7],
  [2047, 5],
  [2050, 3],
];

const newYear = (calendar: LunarCalendar, year: number): string | undefined =>
  occurrenceIn({ calendar, month: 1, day: 1, year: null, leapMonth: false }, year)?.first;

const isSameMonth = (one: LunarDay, other: LunarDay): boolean =>
  one.year === other.year && one.month === other.month && one.leapMonth === other.leapMonth;

describe('the lunar calendars from 2020 to 2050', () => {
  it('begin on the published days', () => {
    const years = CHINESE_NEW_YEARS.map((_, index) => 2020 + index);
    expect(years).toHaveLength(31);
    expect(years.map((year) => newYear('chinese', year))).toEqual(CHINESE_NEW_YEARS);
    expect(years.map((year) => newYear('dangi', year))).toEqual(CHINESE_NEW_YEARS.map((day) => SEOLLAL_APART[day] ?? day));
  });

  it.each(['chinese', 'dangi'] as const)('%s has the known leap months', (calendar) => {
    const found = new Map<string, readonly [number, number]>();
    for (let day = '2020-01-25'; day < '2051-01-01'; day = addDays(day, 1)) {
      const { year, month, leapMonth } = lunarDay(day, calendar);
      if (leapMonth) found.set(`${year}-${month}`, [year, month]);
    }
    expect([...found.values()]).toEqual(LEAP_MONTHS);
  });

  it.each(['chinese', 'dangi'] as const)(
    '%s counts every day once: the next day of its month or the first of the next, months of 29 or 30 days',
    (calendar) => {
      for (let day = '2020-01-01'; day < '2051-01-01'; day = addDays(day, 1)) {
        const today = lunarDay(day, calendar);
        const tomorrow = lunarDay(addDays(day, 1), calendar);
        const follows = tomorrow.day === 1 ? [29, 30].includes(today.day) : isSameMonth(today, tomorrow) && tomorrow.day === today.day + 1;
        expect(follows, day).toBe(true);
      }
    },
  );

  it('has years of twelve or thirteen months', () => {
    for (let year = 2020; year < 2050; year += 1) {
      const length = daysBetween(newYear('chinese', year) ?? '', newYear('chinese', year + 1) ?? '');
      expect([353, 354, 355, 383, 384, 385]).toContain(length);
    }
  });
});
