import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { holidaysBetween, holidaysOn, nextHoliday } from '#shared/calendar/find-holidays.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { holidaysIn } from '#shared/calendar/holidays-in-year.ts';
import { holidayCalendarById, holidayCalendars } from '#shared/calendar/holidays/index.ts';
import { lunarDay } from '#shared/calendar/special-date.ts';

const calendarIds = holidayCalendars.map(({ id }) => id);
const years = Array.from({ length: 31 }, (_, index) => 2020 + index);
const someCalendars = fc.uniqueArray(fc.constantFrom(...calendarIds));
const someDay = fc.integer({ min: 0, max: 11_322 }).map((count) => addDays('2020-01-01', count));

const daysOf = (id: string, calendar: CalendarId, year: number): readonly string[] =>
  holidaysIn(year, calendar)
    .filter((holiday) => holiday.id === id)
    .map(({ day }) => day);

describe('the registry', () => {
  it('lists every calendar of the folder, each under the name of its file', () => {
    const files = readdirSync(new URL('../../../shared/calendar/holidays/', import.meta.url));
    const listed = Object.entries(holidayCalendarById).map(([key, { id }]) => (key === id ? `${id}.ts` : `${key} is ${id}`));
    expect(new Set([...listed, 'index.ts'])).toEqual(new Set(files));
  });

  it('gives a holiday once in a calendar, and one id to one day and one set of names in all of them', () => {
    const rules = new Map<string, Set<string>>();
    for (const { id: calendar, holidays } of holidayCalendars) {
      expect(new Set(holidays.map(({ id }) => id)).size, calendar).toBe(holidays.length);
      for (const { id, falls, names } of holidays) rules.set(id, (rules.get(id) ?? new Set()).add(JSON.stringify([falls, names])));
    }
    expect([...rules].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

describe('the days of holidays', () => {
  it.each<{ id: string; calendar: CalendarId; year: number; days: readonly string[] }>([
    { id: 'lunar-new-years-eve', calendar: 'cn', year: 2024, days: ['2024-02-09'] },
    { id: 'lunar-new-years-eve', calendar: 'cn', year: 2026, days: ['2026-02-16'] },
    { id: 'lunar-new-years-eve', calendar: 'cn', year: 2027, days: ['2027-02-05'] },
    { id: 'lunar-new-year', calendar: 'cn', year: 2027, days: ['2027-02-06'] },
    { id: 'seollal', calendar: 'kr', year: 2026, days: ['2026-02-17'] },
    { id: 'seollal', calendar: 'kr', year: 2027, days: ['2027-02-07'] },
    { id: 'seollal', calendar: 'kr', year: 2028, days: ['2028-01-27'] },
    { id: 'chuseok', calendar: 'kr', year: 2025, days: ['2025-10-06'] },
    { id: 'chuseok', calendar: 'kr', year: 2026, days: ['2026-09-25'] },
    { id: 'chuseok', calendar: 'kr', year: 2033, days: ['2033-09-08'] },
    { id: 'dragon-boat', calendar: 'cn', year: 2025, days: ['2025-05-31'] },
    { id: 'dragon-boat', calendar: 'cn', year: 2028, days: ['2028-05-28'] },
    { id: 'qixi', calendar: 'cn', year: 2025, days: ['2025-08-29'] },
    { id: 'double-ninth', calendar: 'tw', year: 2026, days: ['2026-10-18'] },
    { id: 'laba', calendar: 'cn', year: 2025, days: ['2025-01-07'] },
    { id: 'laba', calendar: 'cn', year: 2026, days: ['2026-01-26'] },
    { id: 'laba', calendar: 'cn', year: 2028, days: ['2028-01-04'] },
    { id: 'vesak-day', calendar: 'sg', year: 2026, days: ['2026-05-31'] },
    { id: 'winter-solstice', calendar: 'cn', year: 2025, days: ['2025-12-21'] },
    { id: 'dongji', calendar: 'kr', year: 2025, days: ['2025-12-22'] },
    { id: 'qingming', calendar: 'hk', year: 2028, days: ['2028-04-04'] },
    { id: 'spring-equinox', calendar: 'jp', year: 2027, days: ['2027-03-21'] },
    { id: 'autumn-equinox', calendar: 'jp', year: 2028, days: ['2028-09-22'] },
    { id: 'us-thanksgiving', calendar: 'us', year: 2026, days: ['2026-11-26'] },
    { id: 'us-thanksgiving', calendar: 'us', year: 2028, days: ['2028-11-23'] },
    { id: 'us-memorial-day', calendar: 'us', year: 2027, days: ['2027-05-31'] },
    { id: 'canadian-thanksgiving', calendar: 'ca', year: 2026, days: ['2026-10-12'] },
    { id: 'victoria-day', calendar: 'ca', year: 2026, days: ['2026-05-18'] },
    { id: 'summer-bank-holiday', calendar: 'gb', year: 2026, days: ['2026-08-31'] },
    { id: 'mothering-sunday', calendar: 'gb', year: 2026, days: ['2026-03-15'] },
    { id: 'volkstrauertag', calendar: 'de', year: 2026, days: ['2026-11-15'] },
    { id: 'day-of-repentance', calendar: 'de', year: 2026, days: ['2026-11-18'] },
    { id: 'sunday-of-the-dead', calendar: 'de', year: 2026, days: ['2026-11-22'] },
    { id: 'french-mothers-day', calendar: 'fr', year: 2026, days: ['2026-05-31'] },
    { id: 'french-mothers-day', calendar: 'fr', year: 2023, days: ['2023-06-04'] },
    { id: 'hari-raya-puasa', calendar: 'sg', year: 2026, days: ['2026-03-21'] },
    { id: 'eid-al-fitr', calendar: 'international', year: 2026, days: ['2026-03-20'] },
    { id: 'eid-al-fitr', calendar: 'international', year: 2033, days: ['2033-01-03', '2033-12-23'] },
    { id: 'rosh-hashanah', calendar: 'international', year: 2026, days: ['2026-09-12'] },
    { id: 'yom-kippur', calendar: 'international', year: 2026, days: ['2026-09-21'] },
    { id: 'hanukkah', calendar: 'international', year: 2026, days: ['2026-12-05'] },
  ])('$id of $calendar in $year', ({ id, calendar, year, days }) => {
    expect(daysOf(id, calendar, year)).toEqual(days);
  });

  it.each<{ calendar: CalendarId; lunar: 'chinese' | 'dangi'; ids: Readonly<Record<string, string>> }>([
    {
      calendar: 'cn',
      lunar: 'chinese',
      ids: {
        '1-1': 'lunar-new-year',
        '1-15': 'lantern-festival',
        '5-5': 'dragon-boat',
        '7-7': 'qixi',
        '7-15': 'hungry-ghost',
        '8-15': 'mid-autumn',
        '9-9': 'double-ninth',
        '10-1': 'winter-clothes',
        '12-8': 'laba',
      },
    },
    {
      calendar: 'kr',
      lunar: 'dangi',
      ids: { '1-1': 'seollal', '1-15': 'first-full-moon', '4-8': 'korean-buddhas-birthday', '5-5': 'dano', '8-15': 'chuseok' },
    },
  ])('lunar festivals of $calendar are on their lunar days, never in a leap month, day by day', ({ calendar, lunar, ids }) => {
    const wanted = new Set(Object.values(ids));
    const expected: string[] = [];
    const found: string[] = [];
    for (let day = '2020-01-01'; day <= '2050-12-31'; day = addDays(day, 1)) {
      const { month, day: dayOfMonth, leapMonth } = lunarDay(day, lunar);
      const id = leapMonth ? undefined : ids[`${month}-${dayOfMonth}`];
      if (id !== undefined) expected.push(`${day} ${id}`);
      found.push(
        ...holidaysOn(day, [calendar])
          .filter((holiday) => wanted.has(holiday.id))
          .map((holiday) => `${day} ${holiday.id}`),
      );
    }
    expect(found).toEqual(expected);
  });

  it('除夕 is the last day of the lunar year, of 29 or 30 days', () => {
    const lastDays = years.map((year) => addDays(daysOf('lunar-new-year', 'cn', year)[0] ?? '', -1));
    expect(years.flatMap((year) => daysOf('lunar-new-years-eve', 'cn', year))).toEqual(lastDays);
    expect(new Set(lastDays.map((day) => lunarDay(day, 'chinese').month))).toEqual(new Set([12]));
    expect(
      lastDays
        .filter((day) => day >= '2026')
        .slice(0, 7)
        .map((day) => lunarDay(day, 'chinese').day),
    ).toEqual([29, 29, 29, 29, 30, 29, 29]);
  });

  it('Diwali is kept on the published days', () => {
    const published =
      '2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26';
    const days = years.slice(0, 11).flatMap((year) => daysOf('diwali', 'international', year));
    expect(days.join(' ')).toBe(published);
  });

  it('says of which days it is sure', () => {
    const expected = (year: number): readonly string[] =>
      holidaysIn(year, 'sg')
        .filter(({ isExpected }) => isExpected)
        .map(({ id }) => id);
    expect(expected(2026)).toEqual([]);
    expect(expected(2031)).toEqual(['hari-raya-puasa', 'hari-raya-haji', 'deepavali']);
  });

  it.each(calendarIds)('every holiday of %s comes in every year, once or, by the moon, twice or not at all', (calendar) => {
    const byMoon = new Set(['laba', 'eid-al-fitr', 'eid-al-adha', 'hari-raya-puasa', 'hari-raya-haji']);
    const wrong = years.flatMap((year) =>
      holidayCalendarById[calendar].holidays.flatMap(({ id }) => {
        const days = daysOf(id, calendar, year);
        const isRight = days.every((day) => day.startsWith(`${year}-`)) && (days.length === 1 || (byMoon.has(id) && days.length < 3));
        return isRight ? [] : [`${year} ${id}: ${days.join(' ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('holidays of several calendars', () => {
  it('come once, with the calendars that have them, and the most reserved decides', () => {
    expect(holidaysOn('2027-05-01', ['tw', 'cn', 'hk', 'us'])).toEqual([
      {
        id: 'labour-day',
        day: '2027-05-01',
        calendars: ['cn', 'hk', 'tw'],
        offIn: ['cn', 'hk', 'tw'],
        greet: 'if-ticked',
        tone: 'cheerful',
        greetFrom: '2027-04-28',
        greetTo: '2027-05-01',
        kin: 'labour-day',
        isExpected: false,
      },
    ]);
  });

  it('Seollal and Lunar New Year stay two, a day apart in 2027, and of one kin', () => {
    const found = holidaysBetween('2027-02-06', '2027-02-07', ['kr', 'cn']).map(({ day, id, kin }) => [day, id, kin]);
    expect(found).toEqual([
      ['2027-02-06', 'lunar-new-year', 'lunar-new-year'],
      ['2027-02-07', 'seollal', 'lunar-new-year'],
    ]);
  });

  it('do not depend on the order of the calendars, nor on one that is named twice', () => {
    fc.assert(
      fc.property(someCalendars, someDay, (calendars, day) => {
        const found = holidaysBetween(day, addDays(day, 40), calendars);
        expect(holidaysBetween(day, addDays(day, 40), [...calendars.toReversed(), ...calendars])).toEqual(found);
        expect(found.flatMap((holiday) => holiday.calendars).every((calendar) => calendars.includes(calendar))).toBe(true);
      }),
    );
  });

  it('of a stretch of days are those of its days', () => {
    fc.assert(
      fc.property(someCalendars, someDay, fc.integer({ min: 0, max: 20 }), (calendars, first, count) => {
        const each = Array.from({ length: count + 1 }, (_, index) => holidaysOn(addDays(first, index), calendars));
        expect(holidaysBetween(first, addDays(first, count), calendars)).toEqual(each.flat());
      }),
    );
  });

  it('have an answer on every day of every year', () => {
    let found = 0;
    for (let day = '2020-01-01'; day <= '2050-12-31'; day = addDays(day, 1)) found += holidaysOn(day, ['cn', 'kr', 'us']).length;
    const listed = years.flatMap((year) => holidaysBetween(`${year}-01-01`, `${year}-12-31`, ['cn', 'kr', 'us']));
    expect(found).toBe(listed.length);
  });
});

describe('the next holiday', () => {
  it.each<{ name: string; from: string; calendars: readonly CalendarId[]; id: string; day: string }>([
    { name: 'on the day itself', from: '2027-02-07', calendars: ['kr'], id: 'seollal', day: '2027-02-07' },
    { name: 'the day after', from: '2027-02-08', calendars: ['kr'], id: 'valentines-day', day: '2027-02-14' },
    { name: 'in the next year', from: '2026-12-26', calendars: ['cn'], id: 'new-year', day: '2027-01-01' },
    { name: 'of two calendars', from: '2027-02-06', calendars: ['kr', 'cn'], id: 'lunar-new-year', day: '2027-02-06' },
  ])('$name', ({ from, calendars, id, day }) => {
    expect(nextHoliday(from, calendars)).toMatchObject({ id, day });
  });

  it('can be one that is greeted', () => {
    expect(nextHoliday('2026-02-20', ['kr'], ({ greet }) => greet === 'yes')).toMatchObject({ id: 'chuseok', day: '2026-09-25' });
  });

  it('is none without calendars, without one that is wanted, and at the end of time', () => {
    expect(nextHoliday('2026-01-01', [])).toBeNull();
    expect(nextHoliday('2026-01-01', ['cn'], () => false)).toBeNull();
    expect(nextHoliday('9999-01-01', ['cn'])).toBeNull();
  });
});
