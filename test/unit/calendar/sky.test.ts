import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { easterSunday } from '#shared/calendar/easter.ts';
import { dayOfMoment, dayOfSunAt, newMoonNear, noonOf } from '#shared/calendar/sky.ts';
import { lunarDay } from '#shared/calendar/special-date.ts';

const BEIJING = 8;
const SEOUL = 9;
const years = Array.from({ length: 31 }, (_, index) => 2020 + index);

const yearsOn = (day: string, longitude: number, utcOffset: number): readonly number[] =>
  years.filter((year) => dayOfSunAt(longitude, year, utcOffset) === `${year}-${day}`);

describe('the sun from 2020 to 2050, against published almanacs', () => {
  it('清明 is on 4 or 5 April', () => {
    const fourth = [2020, 2021, 2024, 2025, 2028, 2029, 2032, 2033, 2036, 2037, 2040, 2041, 2042, 2044, 2045, 2046, 2048, 2049, 2050];
    expect(yearsOn('04-04', 15, BEIJING)).toEqual(fourth);
    expect(yearsOn('04-05', 15, BEIJING)).toEqual(years.filter((year) => !fourth.includes(year)));
  });

  it('冬至 is on 21 or 22 December', () => {
    const first = [2020, 2021, 2024, 2025, 2028, 2029, 2032, 2033, 2036, 2037, 2040, 2041, 2044, 2045, 2048, 2049];
    expect(yearsOn('12-21', 270, BEIJING)).toEqual(first);
    expect(yearsOn('12-22', 270, BEIJING)).toEqual(years.filter((year) => !first.includes(year)));
  });

  it('동지 is a day after 冬至 where the moment lies in the last hour before midnight in Beijing', () => {
    const apart = years.filter((year) => dayOfSunAt(270, year, SEOUL) !== dayOfSunAt(270, year, BEIJING));
    expect(apart).toEqual([2021, 2025]);
  });

  it('春分の日 is on 20 or 21 March, 秋分の日 on 22 or 23 September', () => {
    expect(yearsOn('03-21', 0, SEOUL)).toEqual([2022, 2023, 2027, 2031, 2035, 2039, 2043, 2047]);
    expect(yearsOn('09-22', 180, SEOUL)).toEqual([2020, 2024, 2028, 2032, 2036, 2040, 2044, 2045, 2048, 2049]);
  });
});

describe('the moon from 2020 to 2050', () => {
  it.each([
    ['chinese', BEIJING],
    ['dangi', SEOUL],
  ] as const)('is new on the first of every month of %s', (calendar, utcOffset) => {
    const firsts: string[] = [];
    for (let day = '2020-01-01'; day < '2051-01-01'; day = addDays(day, 1)) if (lunarDay(day, calendar).day === 1) firsts.push(day);
    expect(firsts).toHaveLength(383);
    expect(firsts.map((day) => dayOfMoment(newMoonNear(noonOf(day)), utcOffset))).toEqual(firsts);
  });
});

describe('Easter', () => {
  it('is on the published days from 2020 to 2050', () => {
    expect(years.map((year) => easterSunday(year).slice(5)).join(' ')).toBe(
      '04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 ' +
        '04-13 04-05 04-25 04-10 04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 04-10',
    );
  });
});
