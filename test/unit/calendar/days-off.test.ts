import { describe, expect, it } from 'vitest';
import { isDayOff } from '#shared/calendar/days-off.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';

const daysOffBetween = (calendar: CalendarId, first: string, last: string): readonly string[] => {
  const found: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isDayOff(day, calendar)) found.push(day.slice(5));
  return found;
};

describe('days off', () => {
  it.each<{ name: string; calendar: CalendarId; first: string; last: string; off: string }>([
    { name: 'Spring Festival', calendar: 'cn', first: '2027-02-01', last: '2027-02-20', off: '02-05 02-06 02-07 02-08' },
    { name: 'Seollal from Saturday to Monday', calendar: 'kr', first: '2027-02-01', last: '2027-02-20', off: '02-06 02-07 02-08 02-09' },
    { name: 'Seollal 2028, a day after the mainland', calendar: 'kr', first: '2028-01-20', last: '2028-01-31', off: '01-26 01-27 01-28' },
    { name: 'Chuseok ending on a Saturday', calendar: 'kr', first: '2026-09-20', last: '2026-09-30', off: '09-24 09-25 09-26' },
    {
      name: 'Chuseok meeting Foundation Day',
      calendar: 'kr',
      first: '2028-10-01',
      last: '2028-10-10',
      off: '10-02 10-03 10-04 10-05 10-09',
    },
    { name: 'Children’s Day on Buddha’s Birthday', calendar: 'kr', first: '2025-05-02', last: '2025-05-10', off: '05-05 05-06' },
    { name: 'no substitute for Memorial Day', calendar: 'kr', first: '2027-06-01', last: '2027-06-10', off: '06-06' },
    { name: 'no substitute before 2021', calendar: 'kr', first: '2020-02-25', last: '2020-03-05', off: '03-01' },
    { name: 'Constitution Day since 2026', calendar: 'kr', first: '2025-07-10', last: '2025-07-25', off: '' },
    { name: 'a New Year on Saturday, taken in the old year', calendar: 'us', first: '2027-12-27', last: '2028-01-05', off: '12-31 01-01' },
    {
      name: 'both days of Christmas on a weekend',
      calendar: 'gb',
      first: '2027-12-20',
      last: '2027-12-31',
      off: '12-25 12-26 12-27 12-28',
    },
    { name: 'Christmas on a Sunday', calendar: 'gb', first: '2033-12-20', last: '2033-12-31', off: '12-25 12-26 12-27' },
    { name: 'a Lunar New Year on Sunday', calendar: 'hk', first: '2030-02-01', last: '2030-02-10', off: '02-03 02-04 02-05 02-06' },
    { name: '清明 on the Sunday of Easter', calendar: 'hk', first: '2026-04-01', last: '2026-04-10', off: '04-03 04-04 04-05 04-06 04-07' },
    { name: '清明 on the Saturday of Easter', calendar: 'hk', first: '2037-04-01', last: '2037-04-10', off: '04-03 04-04 04-06 04-07' },
    { name: 'Lunar New Year on Saturday and Sunday', calendar: 'sg', first: '2027-02-01', last: '2027-02-20', off: '02-06 02-07 02-08' },
    { name: 'a day between two holidays', calendar: 'jp', first: '2026-09-18', last: '2026-09-27', off: '09-21 09-22 09-23' },
    {
      name: 'a Sunday at the head of Golden Week',
      calendar: 'jp',
      first: '2026-05-01',
      last: '2026-05-10',
      off: '05-03 05-04 05-05 05-06',
    },
    { name: '清明 and Children’s Day', calendar: 'tw', first: '2026-04-01', last: '2026-04-10', off: '04-03 04-04 04-05 04-06' },
    { name: 'Children’s Day on 清明, a Friday', calendar: 'tw', first: '2025-04-01', last: '2025-04-10', off: '04-03 04-04' },
    { name: 'Children’s Day on 清明, a Thursday', calendar: 'tw', first: '2024-04-01', last: '2024-04-10', off: '04-04 04-05' },
    {
      name: 'nine days of Lunar New Year',
      calendar: 'tw',
      first: '2027-02-01',
      last: '2027-02-20',
      off: '02-04 02-05 02-06 02-07 02-08 02-09 02-10',
    },
    { name: 'nothing', calendar: 'international', first: '2026-01-01', last: '2026-12-31', off: '' },
  ])('$calendar: $name', ({ calendar, first, last, off }) => {
    expect(daysOffBetween(calendar, first, last).join(' ')).toBe(off);
  });
});
