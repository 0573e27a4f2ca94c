import type { CalendarId } from '#shared/calendar/holiday.ts';

export interface KnownDifference {
  /** As in `Difference`. */
  readonly what: string;
  /** Where it does not return every year, its days. */
  readonly days?: string;
  readonly reason: string;
}

/** Where the table and `date-holidays` 3.37 do not agree on days off, and why. */
export const knownDifferences: Readonly<Record<Exclude<CalendarId, 'international'>, readonly KnownDifference[]>> = {
  au: [
    {
      what: 'ours: australia-day',
      days: '2020-01-26 2025-01-26 2030-01-26 2031-01-26 2036-01-26 2041-01-26 2042-01-26 2047-01-26 2048-01-26',
      reason: 'They move it from a weekend to Monday; here the day itself stays off too, being a weekend anyway.',
    },
    {
      what: 'theirs: Easter Saturday',
      reason: 'Not in all states.',
    },
    {
      what: 'theirs: Easter Sunday',
      reason: 'A Sunday anyway; not a holiday in all states.',
    },
    {
      what: 'theirs: National Day of Mourning for Queen Elizabeth II',
      days: '2022-09-22',
      reason: 'Decreed once.',
    },
  ],
  ca: [
    {
      what: 'ours: victoria-day',
      reason: 'Federal; they list what all provinces keep.',
    },
    {
      what: 'ours: canadian-thanksgiving',
      reason: 'Federal; they list what all provinces keep.',
    },
    {
      what: 'ours: remembrance-day',
      reason: 'Federal; they list what all provinces keep.',
    },
    {
      what: 'ours: boxing-day',
      reason: 'Federal; they list what all provinces keep.',
    },
    {
      what: 'ours: substitute',
      days: `
        2020-12-28 2021-12-27 2021-12-28 2022-01-03 2022-12-27 2023-01-02 2023-07-03 2023-10-02 2023-11-13 2026-12-28
        2027-12-27 2027-12-28 2028-01-03 2028-07-03 2028-10-02 2028-11-13 2029-07-02 2029-10-01 2029-11-12 2032-12-27
        2032-12-28 2033-01-03 2033-12-27 2034-01-02 2034-07-03 2034-10-02 2034-11-13 2035-07-02 2035-10-01 2035-11-12
        2037-12-28 2038-12-27 2038-12-28 2039-01-03 2039-12-27 2040-01-02 2040-07-02 2040-10-01 2040-11-12 2043-12-28
        2044-12-27 2045-01-02 2045-07-03 2045-10-02 2045-11-13 2046-07-02 2046-10-01 2046-11-12 2048-12-28 2049-12-27
        2049-12-28 2050-01-03 2050-12-27`,
      reason: 'They give no substitute for a federal holiday on a weekend.',
    },
    {
      what: 'ours: truth-and-reconciliation-day',
      reason: 'Federal since 2021; they call it an observance.',
    },
  ],
  cn: [
    {
      what: 'ours: lunar-new-year +2',
      reason: 'Four days by law since 2025.',
    },
    {
      what: 'ours: labour-day +1',
      reason: 'Two days by law since 2025.',
    },
    {
      what: 'theirs: 六一儿童节',
      reason: 'Off for children only.',
    },
    {
      what: 'theirs: 元旦',
      days: '2021-01-02 2021-01-03',
      reason: 'Moved by the State Council: comes by import.',
    },
    {
      what: 'theirs: 春节',
      days: '2021-02-15 2021-02-16 2021-02-17',
      reason: 'Moved by the State Council: comes by import.',
    },
    {
      what: 'theirs: 清明节 清明節',
      days: '2021-04-03 2021-04-05',
      reason: 'Moved by the State Council: comes by import.',
    },
    {
      what: 'theirs: 劳动节',
      days: '2021-05-03 2021-05-04 2021-05-05',
      reason: 'Moved by the State Council: comes by import.',
    },
    {
      what: 'theirs: 端午节',
      days: '2021-06-12 2021-06-13',
      reason: 'Moved by the State Council: comes by import.',
    },
    {
      what: 'theirs: 中秋节',
      days: '2021-09-19 2021-09-20 2033-10-07',
      reason: 'Moved by the State Council: comes by import. In 2033 they are a month late, confused by the leap eleventh month.',
    },
    {
      what: 'theirs: 国庆节',
      days: '2021-10-04 2021-10-05 2021-10-06 2021-10-07',
      reason: 'Moved by the State Council: comes by import.',
    },
    {
      what: 'ours: mid-autumn',
      days: '2033-09-08',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
  ],
  de: [],
  fr: [],
  gb: [
    {
      what: 'ours: early-may-bank-holiday',
      days: '2020-05-04',
      reason: 'Moved once, to the day of the victory of 1945.',
    },
    {
      what: 'theirs: Early May bank holiday (VE day)',
      days: '2020-05-08',
      reason: 'Moved once, to the day of the victory of 1945.',
    },
    {
      what: 'ours: spring-bank-holiday',
      days: '2022-05-30',
      reason: 'Moved once, for the jubilee.',
    },
    {
      what: 'theirs: Spring bank holiday',
      days: '2022-06-02',
      reason: 'Moved once, for the jubilee.',
    },
    {
      what: 'theirs: Queen’s Platinum Jubilee',
      days: '2022-06-03',
      reason: 'Decreed once.',
    },
    {
      what: "theirs: Queen Elizabeth's Funeral Day",
      days: '2022-09-19',
      reason: 'Decreed once.',
    },
    {
      what: "theirs: King Charles III's Coronation",
      days: '2023-05-08',
      reason: 'Decreed once.',
    },
  ],
  hk: [
    {
      what: 'ours: lunar-new-year +1',
      days: '2020-01-26 2024-02-11 2027-02-07 2044-01-31 2047-01-27',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: double-ninth',
      days: '2020-10-25 2026-10-18 2040-10-14 2043-10-11 2047-10-27',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: lunar-new-year +2',
      days: '2021-02-14 2041-02-03 2045-02-19 2048-02-16',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: qingming',
      days: '2021-04-04 2026-04-05 2032-04-04 2043-04-05 2049-04-04',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: boxing-day',
      days: '2021-12-26 2027-12-26 2032-12-26 2038-12-26 2049-12-26',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: labour-day',
      days: '2022-05-01 2033-05-01 2039-05-01 2044-05-01 2050-05-01',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: buddhas-birthday',
      days: '2022-05-08 2026-05-24 2029-05-20 2032-05-16 2046-05-13 2049-05-09',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: day-after-mid-autumn',
      days: '2022-09-11 2029-09-23 2033-09-09 2036-10-05 2046-09-16 2049-09-12',
      reason: 'A Sunday, which they leave out; in 2033 they are a month late.',
    },
    {
      what: 'ours: christmas',
      days: '2022-12-25 2033-12-25 2039-12-25 2044-12-25 2050-12-25',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: new-year',
      days: '2023-01-01 2034-01-01 2040-01-01 2045-01-01',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: lunar-new-year',
      days: '2023-01-22 2030-02-03 2034-02-19 2037-02-15 2040-02-12 2050-01-23',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: national-day-october-1',
      days: '2023-10-01 2028-10-01 2034-10-01 2045-10-01',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: dragon-boat',
      days: '2028-05-28 2035-06-10 2042-06-22',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: hksar-establishment-day',
      days: '2029-07-01 2035-07-01 2040-07-01 2046-07-01',
      reason: 'A Sunday, which they leave out.',
    },
    {
      what: 'ours: substitute',
      days: '2033-10-03 2037-04-07 2042-04-08 2048-04-07 2050-10-03',
      reason: 'Two holidays on one day: the next day is off, which they do not know.',
    },
    {
      what: 'theirs: 中秋節翌日',
      days: '2033-10-08',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
    {
      what: 'theirs: 重陽節翌日',
      days: '2033-10-31',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
  ],
  jp: [
    {
      what: 'ours: marine-day',
      days: '2020-07-20 2021-07-19',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'theirs: 海の日',
      days: '2020-07-23 2021-07-22',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'theirs: スポーツの日',
      days: '2020-07-24 2021-07-23',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'theirs: 山の日',
      days: '2020-08-10 2021-08-08',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'ours: mountain-day',
      days: '2020-08-11 2021-08-11',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'ours: sports-day',
      days: '2020-10-12 2021-10-11',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'theirs: 山の日 (振替休日)',
      days: '2021-08-09',
      reason: 'Moved for the Olympic Games.',
    },
    {
      what: 'ours: substitute',
      days: '2032-09-21 2049-09-21',
      reason: 'A day between two holidays is off.',
    },
  ],
  kr: [
    {
      what: 'ours: seollal −1',
      reason: 'Their three days begin with the day of Seollal.',
    },
    {
      what: 'ours: labour-day',
      reason: 'A paid day off for employees, no public holiday to them.',
    },
    {
      what: 'theirs: 설날',
      days: `
        2021-02-14 2022-02-03 2025-01-31 2026-02-19 2028-01-29 2029-02-15 2031-01-25 2032-02-13 2035-02-10 2038-02-06
        2041-02-03 2042-01-24 2043-02-12 2045-02-19 2046-02-08 2048-02-16 2049-02-04`,
      reason: 'Their three days begin with the day of Seollal.',
    },
    {
      what: 'ours: chuseok −1',
      days: '2033-09-07',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
    {
      what: 'ours: chuseok',
      days: '2033-09-08',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
    {
      what: 'ours: chuseok +1',
      days: '2033-09-09',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
    {
      what: 'theirs: 추석',
      days: '2033-10-06 2033-10-07 2033-10-08',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month.',
    },
    {
      what: 'ours: substitute',
      days: '2036-05-06',
      reason: 'Buddha’s Birthday on a Saturday before Children’s Day on Monday.',
    },
  ],
  sg: [
    {
      what: 'ours: substitute',
      days: `
        2020-05-25 2022-07-11 2027-05-17 2029-05-28 2032-05-24 2039-12-27 2040-10-08 2040-11-05 2042-11-24 2043-11-02
        2046-05-21 2046-10-29 2049-05-17 2050-08-29`,
      reason: 'They give none for the days of moon sighting, nor for Vesak Day and Deepavali, which they know until 2026.',
    },
    {
      what: 'theirs: Presidential Election Day',
      days: '2023-09-01',
      reason: 'Decreed once.',
    },
    {
      what: 'ours: deepavali',
      reason: 'They know it until 2026, three later days apart; 12 November 2023 is a Sunday, of which they list the substitute.',
    },
    {
      what: 'theirs: Hari Raya Haji',
      days: '2024-06-16 2033-03-11 2035-02-18 2036-02-07 2037-01-26 2040-12-14 2044-10-31 2046-10-10',
      reason: 'Expected only: computed moons differ by a day.',
    },
    {
      what: 'ours: hari-raya-haji',
      days: '2024-06-17 2033-03-12 2035-02-19 2036-02-08 2037-01-27 2040-12-15 2044-11-01 2046-10-11',
      reason: 'Announced to 2026, then expected only: computed moons differ by a day.',
    },
    {
      what: 'ours: vesak-day',
      reason: 'They know it until 2026.',
    },
    {
      what: 'theirs: Deepavali',
      days: '2027-10-28 2028-11-15 2030-10-25',
      reason: 'Expected only: the Tamil day may come before, and in 2028 a month after, the one of northern India.',
    },
    {
      what: 'theirs: Hari Raya Puasa',
      days: '2033-01-02 2037-11-08 2041-09-26 2042-09-15 2043-09-04 2046-08-03 2048-07-12 2049-07-01 2050-06-20',
      reason: 'Expected only: computed moons differ by a day.',
    },
    {
      what: 'ours: hari-raya-puasa',
      days: '2033-01-03 2037-11-09 2041-09-27 2042-09-16 2043-09-05 2046-08-04 2048-07-13 2049-07-02 2050-06-21',
      reason: 'Announced to 2026, then expected only: computed moons differ by a day.',
    },
  ],
  tw: [
    {
      what: 'ours: lunar-new-year −2',
      reason: 'The day before New Year’s Eve is off since 2026.',
    },
    {
      what: 'ours: substitute',
      days: `
        2020-04-02 2020-04-03 2020-10-09 2021-04-02 2022-09-09 2024-04-05 2025-04-03 2025-05-30 2025-09-29 2025-10-24
        2026-02-27 2026-04-03 2026-10-09 2026-10-26 2027-04-06 2027-04-30 2027-12-24 2028-04-03 2029-04-03 2029-06-15
        2029-09-21 2030-09-27 2031-04-03 2031-09-29 2031-10-24 2032-02-27 2032-04-02 2032-04-30 2032-06-11 2032-12-24
        2033-04-01 2033-05-02 2033-12-26 2036-04-03 2036-09-29 2036-10-03 2036-10-24 2037-02-27 2037-04-02 2037-04-03
        2037-10-09 2037-10-26 2038-04-06 2038-04-30 2038-12-24 2039-05-02 2039-10-03 2039-12-26 2040-04-03 2041-04-05
        2041-09-27 2042-04-03 2042-09-30 2042-10-24 2043-02-27 2043-04-03 2043-10-09 2043-10-26 2044-02-02 2044-04-01
        2044-05-02 2044-12-26 2045-04-03 2046-04-03 2046-09-14 2047-09-27 2048-04-02 2048-04-03 2048-10-09 2048-10-26
        2049-04-02 2049-04-30 2049-09-10 2049-12-24 2050-04-01 2050-05-02 2050-12-26`,
      reason: 'Days on a Saturday are given the day before, and so are Children’s Day on 清明 and the holidays since 2025.',
    },
    {
      what: 'ours: labour-day',
      reason: 'Off for employees, since 2026 for all; an observance to them.',
    },
    {
      what: 'theirs: 农历新年假期',
      days: '2022-02-05 2025-02-02 2026-02-21 2028-01-30 2029-02-17 2032-02-15 2042-01-26 2043-02-14 2046-02-10 2049-02-06',
      reason: 'They count the block in another way: it begins a day later.',
    },
    {
      what: 'theirs: 農曆年初四',
      days: '2025-02-01 2028-01-29 2031-01-26 2032-02-14 2035-02-11 2038-02-07 2042-01-25',
      reason: 'They count the block in another way: it begins a day later.',
    },
    {
      what: 'ours: teachers-day-september-28',
      reason: 'Off since 2025.',
    },
    {
      what: 'ours: retrocession-day',
      reason: 'Off since 2025.',
    },
    {
      what: 'ours: constitution-day-december',
      reason: 'Off since 2025.',
    },
    {
      what: 'ours: mid-autumn',
      days: '2033-09-08 2039-10-02',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month; in 2039 a day early.',
    },
    {
      what: 'theirs: 中秋節',
      days: '2033-10-07 2039-10-01',
      reason: 'In 2033 they are a month late, confused by the leap eleventh month; in 2039 a day early.',
    },
  ],
  us: [
    {
      what: 'ours: substitute',
      days: '2023-11-10 2028-11-10 2029-11-12 2034-11-10 2035-11-12 2040-11-12 2045-11-10 2046-11-12',
      reason: 'They give none for Veterans Day.',
    },
  ],
};
