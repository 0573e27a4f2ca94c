import { describe, expect, it } from 'vitest';
import { holidayCalendars } from '#shared/calendar/holidays/index.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { differences, type Difference } from './oracle/differences.ts';
import { apart, ourDays, theirObservances } from './oracle/observances.ts';
import { knownDifferences } from './oracle/known-differences.ts';

const daysByReason = (found: readonly Difference[]): ReadonlyMap<string, readonly string[]> => {
  const days = new Map<string, string[]>();
  for (const { what, day } of found) days.set(what, [...(days.get(what) ?? []), day]);
  return days;
};

/** Two lists of days of which most are on both. */
const areMostly = (ours: readonly string[], theirs: readonly string[]): boolean =>
  2 * ours.filter((day) => theirs.includes(day)).length > Math.max(ours.length, theirs.length);

describe('days off from 2020 to 2050 beside date-holidays', () => {
  const calendars: readonly (keyof typeof knownDifferences)[] = ['au', 'ca', 'cn', 'de', 'fr', 'gb', 'hk', 'jp', 'kr', 'sg', 'tw', 'us'];

  it('leaves out no calendar of theirs', () => {
    expect(calendars).toEqual(Object.keys(knownDifferences).toSorted());
  });

  it.each(calendars)('%s differs only where the reason is known', (calendar) => {
    const found = daysByReason(differences(calendar));
    const known = knownDifferences[calendar];
    expect(new Set(found.keys())).toEqual(new Set(known.map(({ what }) => what)));
    for (const { what, days } of known) {
      const seen = found.get(what);
      expect(seen, what).toEqual(days?.trim().split(/\s+/) ?? seen);
    }
  });
});

describe('other days from 2020 to 2050 beside date-holidays', () => {
  /** Their name by id, for each day that is not off and that both know. */
  const pairs: Partial<Record<CalendarId, Readonly<Record<string, string>>>> = {
    au: { 'mothers-day': "Mother's Day", 'fathers-day-september': "Father's Day" },
    ca: {
      'valentines-day': "Valentine's Day",
      'mothers-day': "Mother's Day",
      'fathers-day': "Father's Day",
      'truth-and-reconciliation-day': 'National Day for Truth and Reconciliation',
    },
    de: {
      'valentines-day': 'Valentinstag',
      easter: 'Ostersonntag',
      'mothers-day': 'Muttertag',
      'all-saints-day': 'Allerheiligen',
      volkstrauertag: 'Volkstrauertag',
      'day-of-repentance': 'Buß- und Bettag',
      'sunday-of-the-dead': 'Totensonntag',
    },
    fr: { 'french-mothers-day': 'Fête des Mères' },
    gb: { 'mothering-sunday': "Mother's Day", easter: 'Easter Sunday', 'fathers-day': "Father's Day" },
    jp: { christmas: 'クリスマス' },
    tw: {
      'lantern-festival': '元宵節',
      'womens-day': '国际妇女节',
      'mothers-day': '母親節',
      'buddhas-birthday': '佛誕日',
      'fathers-day-august': '父親節',
      qixi: '七夕',
      'hungry-ghost': '中元節',
      'teachers-day-september-28': '孔子誕辰紀念日',
      'double-ninth': '重陽節',
      'retrocession-day': '臺灣光復節',
      'winter-solstice': '冬至',
      'labour-day': '勞動節',
      'constitution-day-december': '行憲紀念日',
    },
    us: {
      'valentines-day': "Valentine's Day",
      easter: 'Easter Sunday',
      'mothers-day': "Mother's Day",
      'fathers-day': "Father's Day",
      halloween: 'Halloween',
    },
  };

  /** `+` the table, `−` the package. */
  const known: Readonly<Record<string, { readonly days: string; readonly reason: string }>> = {
    'fr french-mothers-day': {
      days: `+2020-06-07 +2023-06-04 +2034-06-04 +2039-06-05 +2042-06-01 +2045-06-04 +2050-06-05
        −2020-05-31 −2023-05-28 −2034-05-28 −2039-05-29 −2042-05-25 −2045-05-28 −2050-05-29`,
      reason: 'They do not know that it gives way to Pentecost.',
    },
    'ca truth-and-reconciliation-day': { days: '+2020-09-30', reason: 'Kept since 2021; the table tells its days in earlier years too.' },
    'tw lantern-festival': {
      days: '+2044-02-13 +2045-03-03 +2050-02-06 −2044-02-12 −2045-03-02 −2050-02-05',
      reason: 'They are a day early: the published New Years are 30 January 2044, 17 February 2045 and 23 January 2050.',
    },
    'tw double-ninth': { days: '+2033-10-01 −2033-10-30', reason: 'They are a month late, confused by the leap eleventh month.' },
    'tw winter-solstice': {
      days: `+2022-12-22 +2026-12-22 +2030-12-22 +2034-12-22 +2038-12-22 +2042-12-22 +2046-12-22 +2047-12-22 +2050-12-22
        −2022-12-21 −2026-12-21 −2030-12-21 −2034-12-21 −2038-12-21 −2042-12-21 −2046-12-21 −2047-12-21 −2050-12-21`,
      reason: 'They count the day in UTC.',
    },
  };

  it('leaves out no day that both know', () => {
    const unpaired = holidayCalendars
      .filter(({ id }) => id !== 'international')
      .flatMap(({ id: calendar, holidays }) => {
        const paired = new Set(Object.values(pairs[calendar] ?? {}));
        return [...theirObservances(calendar)]
          .filter(([name]) => !paired.has(name))
          .flatMap(([name, days]) =>
            holidays.filter(({ id }) => areMostly(ourDays(calendar, id), days)).map(({ id }) => `${calendar} ${id} = ${name}`),
          );
      });
    // Another day, which shares the date of 元宵.
    expect(unpaired).toEqual(['tw lantern-festival = 觀光節']);
  });

  const calendars = Object.keys(pairs).filter((id): id is keyof typeof pairs => id in pairs);

  it.each(calendars)('%s agrees, but where the reason is known', (calendar) => {
    const theirs = theirObservances(calendar);
    const found = Object.entries(pairs[calendar] ?? {}).map(
      ([id, name]) => [`${calendar} ${id}`, apart(ourDays(calendar, id), theirs.get(name) ?? [])] as const,
    );
    const expected = Object.entries(known).filter(([key]) => key.startsWith(`${calendar} `));
    expect(new Map(found.filter(([, days]) => days.length > 0))).toEqual(
      new Map(expected.map(([key, { days }]) => [key, days.split(/\s+/)])),
    );
  });
});
