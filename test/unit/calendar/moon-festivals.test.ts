import { describe, expect, it } from 'vitest';
import type { DayRule, RuleCalendar } from '#shared/calendar/day-rule.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { Holiday } from '#shared/calendar/holiday.ts';
import { holidaysOn } from '#shared/calendar/find-holidays.ts';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';

type DateRule = Extract<DayRule, { type: 'date' }>;

const FIRST_DAY = '2020-01-01';
const LAST_DAY = '2050-12-31';

/** The rule by which a festival of a lunar calendar falls, where no day was announced. */
const moonRule = ({ falls }: Holiday): DateRule | null => {
  const rule = falls.type === 'announced' ? falls.otherwise : falls;
  return rule.type === 'date' && rule.calendar !== 'iso8601' ? rule : null;
};

const announcedYears = ({ falls }: Holiday): readonly string[] => (falls.type === 'announced' ? Object.keys(falls.days) : []);

/** `M01-15` of each day, as native Temporal counts: a leap month has a code of its own. */
const moonDates = new Map<RuleCalendar, ReadonlyMap<string, string>>();
const moonDate = (day: string, calendar: RuleCalendar): string => {
  const known = moonDates.get(calendar) ?? allMoonDates(calendar);
  moonDates.set(calendar, known);
  return known.get(day) ?? '';
};

const allMoonDates = (calendar: RuleCalendar): ReadonlyMap<string, string> => {
  const dates = new Map<string, string>();
  for (let day = addDays(FIRST_DAY, -10); day <= addDays(LAST_DAY, 10); day = addDays(day, 1)) {
    const date = Temporal.PlainDate.from(day).withCalendar(calendar);
    dates.set(day, `${date.monthCode}-${date.day}`);
  }
  return dates;
};

const expectedDays = ({ calendar, month, day: dayOfMonth, shift = 0 }: DateRule): readonly string[] => {
  const wanted = `M${String(month).padStart(2, '0')}-${dayOfMonth}`;
  const days: string[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    if (moonDate(addDays(day, -shift), calendar) === wanted) days.push(day);
  }
  return days;
};

describe('festivals of the moon, day by day from 2020 to 2050 beside native Temporal', () => {
  const cases = holidayCalendars.flatMap(({ id: calendar, holidays }) =>
    holidays.flatMap((holiday) => {
      const rule = moonRule(holiday);
      return rule === null ? [] : [{ calendar, id: holiday.id, lunar: rule.calendar, holiday, rule }];
    }),
  );

  it.each(cases)('$id of $calendar, by the $lunar calendar', ({ calendar, id, holiday, rule }) => {
    const announced = announcedYears(holiday);
    const isComputed = (day: string): boolean => !announced.includes(day.slice(0, 4));
    const found: string[] = [];
    for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
      if (holidaysOn(day, [calendar]).some((each) => each.id === id)) found.push(day);
    }
    expect(found.filter(isComputed)).toEqual(expectedDays(rule).filter(isComputed));
    expect(found.length).toBeGreaterThan(28);
  });

  it('are those of all calendars that have any', () => {
    expect([...new Set(cases.map(({ calendar }) => calendar))]).toEqual(['cn', 'hk', 'international', 'kr', 'sg', 'tw']);
    expect([...new Set(cases.map(({ lunar }) => lunar))].toSorted()).toEqual(['chinese', 'dangi', 'hebrew', 'islamic-umalqura']);
  });

  it('fall a day apart in China and Korea in 2027 and 2028, and on the same day in all other years', () => {
    const newYears = (calendar: 'chinese' | 'dangi'): readonly string[] => expectedDays({ type: 'date', calendar, month: 1, day: 1 });
    const apart = newYears('chinese').filter((day, index) => newYears('dangi')[index] !== day);
    expect(apart).toEqual(['2027-02-06', '2028-01-26']);
  });
});
