import { describe, expect, it } from 'vitest';
import { holidaysIn } from '#shared/calendar/holidays-in-year.ts';
import { holidayCalendarById, holidayCalendars } from '#shared/calendar/holidays/index.ts';
import type { CalendarId, Greeting } from '#shared/calendar/holiday.ts';

const idsThat = (calendar: CalendarId, greet: Greeting['greet'], tone?: Greeting['tone']): readonly string[] =>
  holidayCalendarById[calendar].holidays
    .filter(({ greeting }) => greeting.greet === greet && (tone === undefined || greeting.tone === tone))
    .map(({ id }) => id);

const greetingsOf = (id: string): readonly string[] => [
  ...new Set(
    holidayCalendars.flatMap(({ holidays }) => holidays.filter((holiday) => holiday.id === id).map(({ greeting }) => greeting.greet)),
  ),
];

const windowOf = (id: string, calendar: CalendarId, year: number): string => {
  const found = holidaysIn(year, calendar).find((holiday) => holiday.id === id);
  return `${found?.greetFrom}/${found?.greetTo}`;
};

describe('what one greets', () => {
  it.each<[CalendarId, readonly string[]]>([
    ['au', ['new-year']],
    ['ca', ['new-year', 'canadian-thanksgiving']],
    ['cn', ['new-year', 'lunar-new-year', 'lantern-festival', 'labour-day', 'dragon-boat', 'mid-autumn']],
    ['de', ['new-year']],
    ['fr', ['new-year']],
    ['gb', ['new-year']],
    ['hk', ['new-year', 'lunar-new-year', 'lantern-festival', 'dragon-boat', 'mid-autumn']],
    ['international', ['new-year']],
    ['jp', ['new-year']],
    ['kr', ['new-year', 'seollal', 'chuseok']],
    ['sg', ['new-year', 'lunar-new-year']],
    ['tw', ['new-year', 'lunar-new-year', 'lantern-festival', 'dragon-boat', 'mid-autumn']],
    ['us', ['new-year', 'us-thanksgiving']],
  ])('%s, unasked: %j', (calendar, expected) => {
    expect(idsThat(calendar, 'yes')).toEqual(expected);
  });

  it.each([
    ['the aged', ['double-ninth', 'respect-for-the-aged-day']],
    ['parents and teachers', ['parents-day', 'mothers-day', 'fathers-day', 'mothering-sunday', 'french-mothers-day', 'fathers-day-august']],
    ['teachers', ['teachers-day-may', 'teachers-day-september-10', 'teachers-day-september-28']],
    [
      'religious days',
      ['christmas', 'easter', 'diwali', 'eid-al-fitr', 'eid-al-adha', 'buddhas-birthday', 'korean-buddhas-birthday', 'vesak-day'],
    ],
    ['more religious days', ['rosh-hashanah', 'hanukkah', 'hari-raya-puasa', 'hari-raya-haji', 'deepavali', 'assumption-day']],
    ['political days', ['national-day-october-1', 'national-day-october-10', 'hksar-establishment-day', 'party-founding-day', 'army-day']],
    ['national days', ['us-independence-day', 'canada-day', 'bastille-day', 'german-unity-day', 'australia-day', 'singapore-national-day']],
  ])('only when ticked: %s', (_, ids) => {
    expect(ids.map(greetingsOf)).toEqual(ids.map(() => ['if-ticked']));
  });

  it('never what is not business', () => {
    const ids = ['qixi', 'valentines-day', 'womens-day'];
    expect(ids.map(greetingsOf)).toEqual(ids.map(() => ['never']));
  });

  it.each<[CalendarId, readonly string[]]>([
    ['au', ['good-friday', 'anzac-day', 'remembrance-day']],
    ['ca', ['good-friday', 'truth-and-reconciliation-day', 'remembrance-day']],
    ['cn', ['qingming', 'hungry-ghost', 'september-18', 'winter-clothes', 'nanjing-memorial-day']],
    ['de', ['good-friday', 'all-saints-day', 'volkstrauertag', 'day-of-repentance', 'sunday-of-the-dead']],
    ['fr', ['good-friday', 'victory-day', 'all-saints-day', 'armistice-day']],
    ['gb', ['good-friday', 'remembrance-sunday', 'remembrance-day']],
    ['hk', ['good-friday', 'qingming', 'hungry-ghost']],
    ['international', ['good-friday', 'yom-kippur']],
    ['jp', ['spring-equinox', 'end-of-war-day', 'autumn-equinox']],
    ['kr', ['independence-movement-day', 'april-16', 'may-18', 'korean-memorial-day', 'liberation-day']],
    ['sg', ['good-friday', 'qingming', 'hungry-ghost']],
    ['tw', ['peace-memorial-day', 'qingming', 'hungry-ghost']],
    ['us', ['good-friday', 'us-memorial-day', 'veterans-day']],
  ])('no note and no cheer: %s: %j', (calendar, expected) => {
    expect(idsThat(calendar, 'never', 'calm')).toEqual(expected);
  });

  it.each<[CalendarId, readonly string[]]>([
    ['au', ['valentines-day', 'easter-saturday', 'easter-monday', 'boxing-day']],
    ['ca', ['valentines-day', 'easter-monday', 'boxing-day']],
    ['cn', ['lunar-new-years-eve', 'valentines-day', 'womens-day', 'qixi', 'singles-day']],
    ['de', ['valentines-day', 'womens-day', 'easter-monday', 'boxing-day']],
    ['fr', ['valentines-day', 'womens-day', 'easter-monday']],
    ['gb', ['valentines-day', 'easter-monday', 'early-may-bank-holiday', 'spring-bank-holiday', 'summer-bank-holiday', 'boxing-day']],
    [
      'hk',
      [
        'lunar-new-years-eve',
        'valentines-day',
        'womens-day',
        'easter-saturday',
        'easter-monday',
        'qixi',
        'day-after-mid-autumn',
        'boxing-day',
      ],
    ],
    ['international', ['valentines-day', 'womens-day']],
    ['jp', ['valentines-day']],
    ['kr', ['valentines-day', 'womens-day', 'pepero-day']],
    ['sg', ['lunar-new-years-eve', 'valentines-day']],
    ['tw', ['lunar-new-years-eve', 'valentines-day', 'womens-day', 'qixi']],
    ['us', ['valentines-day', 'halloween']],
  ])('no note though no day of mourning, not being business or having its greeting on another day: %s: %j', (calendar, expected) => {
    expect(idsThat(calendar, 'never', 'cheerful')).toEqual(expected);
  });

  it('端午 without cheer: one wishes health', () => {
    expect(idsThat('cn', 'yes', 'calm')).toEqual(['dragon-boat']);
  });
});

describe('when one greets', () => {
  it.each<{ id: string; calendar: CalendarId; year: number; window: string }>([
    { id: 'lunar-new-year', calendar: 'cn', year: 2027, window: '2027-01-30/2027-02-05' },
    { id: 'lantern-festival', calendar: 'cn', year: 2027, window: '2027-02-19/2027-02-20' },
    { id: 'seollal', calendar: 'kr', year: 2027, window: '2027-02-02/2027-02-07' },
    { id: 'new-year', calendar: 'us', year: 2027, window: '2026-12-27/2027-01-01' },
    { id: 'us-thanksgiving', calendar: 'us', year: 2026, window: '2026-11-23/2026-11-26' },
    { id: 'christmas', calendar: 'gb', year: 2026, window: '2026-12-15/2026-12-25' },
  ])('$id of $calendar in $year: $window', ({ id, calendar, year, window }) => {
    expect(windowOf(id, calendar, year)).toBe(window);
  });

  it('never after the day, never more than two weeks before', () => {
    for (const { greeting } of holidayCalendars.flatMap(({ holidays }) => holidays)) {
      expect(greeting.window.to).toBeLessThanOrEqual(0);
      expect(greeting.window.from).toBeLessThanOrEqual(greeting.window.to);
      expect(greeting.window.from).toBeGreaterThanOrEqual(-14);
    }
  });
});
