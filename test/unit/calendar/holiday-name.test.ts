import { describe, expect, it } from 'vitest';
import { holidaysOn } from '#shared/calendar/find-holidays.ts';
import { holidayName } from '#shared/calendar/holiday-name.ts';
import { holidayCalendarById, holidayCalendars } from '#shared/calendar/holidays/index.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';

describe('the name of a holiday', () => {
  it.each<{ id: string; language: string; recipient: readonly CalendarId[]; name: string | null }>([
    { id: 'seollal', language: 'en', recipient: ['kr'], name: 'Seollal' },
    { id: 'seollal', language: 'ko', recipient: ['kr'], name: '설날' },
    { id: 'lunar-new-year', language: 'en', recipient: ['cn'], name: 'Spring Festival' },
    { id: 'lunar-new-year', language: 'zh-CN', recipient: ['cn'], name: '春节' },
    { id: 'lunar-new-year', language: 'en', recipient: ['tw'], name: 'Lunar New Year' },
    { id: 'lunar-new-year', language: 'zh-TW', recipient: ['hk'], name: '農曆新年' },
    { id: 'lunar-new-year', language: 'en', recipient: ['sg'], name: 'Lunar New Year' },
    { id: 'lunar-new-year', language: 'en', recipient: [], name: 'Lunar New Year' },
    { id: 'lunar-new-year', language: 'en', recipient: ['us'], name: 'Lunar New Year' },
    { id: 'lunar-new-year', language: 'en', recipient: ['us', 'cn'], name: 'Spring Festival' },
    { id: 'lunar-new-year', language: 'en', recipient: ['cn', 'hk'], name: 'Lunar New Year' },
    { id: 'lunar-new-year', language: 'en', recipient: ['kr'], name: 'Seollal' },
    { id: 'mid-autumn', language: 'ko', recipient: ['kr'], name: '추석' },
    { id: 'eid-al-fitr', language: 'en', recipient: ['sg'], name: 'Hari Raya Puasa' },
    { id: 'double-ninth', language: 'en', recipient: ['hk'], name: 'Chung Yeung Festival' },
    { id: 'double-ninth', language: 'en', recipient: [], name: 'Double Ninth Festival' },
    { id: 'september-labour-day', language: 'en', recipient: ['ca'], name: 'Labour Day' },
    { id: 'christmas', language: 'de', recipient: ['de'], name: 'Weihnachten' },
    { id: 'new-year', language: 'ja', recipient: ['jp'], name: '元日' },
    { id: 'christmas', language: 'pt', recipient: ['us'], name: 'Christmas' },
    { id: 'no-such-day', language: 'en', recipient: ['us'], name: null },
  ])('$id in $language to $recipient: $name', ({ id, language, recipient, name }) => {
    expect(holidayName(id, language, recipient)).toBe(name);
  });

  it('is there for everything in every language of the UI, whoever reads it', () => {
    const readers: readonly (readonly CalendarId[])[] = [
      [],
      ...holidayCalendars.map(({ id }) => [id]),
      holidayCalendars.map(({ id }) => id),
    ];
    const missing = ['en', 'zh-CN', 'zh-TW', 'ko'].flatMap((language) =>
      holidayCalendars
        .flatMap(({ holidays }) => holidays)
        .flatMap(({ id }) =>
          readers.filter((reader) => !holidayName(id, language, reader)).map((reader) => `${id} ${language} ${reader.join()}`),
        ),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    { calendar: 'jp', language: 'ja' },
    { calendar: 'de', language: 'de' },
    { calendar: 'fr', language: 'fr' },
    { calendar: 'ca', language: 'fr' },
    { calendar: 'kr', language: 'ko' },
    { calendar: 'cn', language: 'zh-CN' },
    { calendar: 'tw', language: 'zh-TW' },
    { calendar: 'hk', language: 'zh-TW' },
  ] as const)('is there for every day of $calendar in $language, the language of its people', ({ calendar, language }) => {
    const { names, holidays } = holidayCalendarById[calendar];
    const missing = holidays.filter((holiday) => (holiday.localNames ?? holiday.names)[language] === undefined).map(({ id }) => id);
    expect(missing).toEqual([]);
    expect(names[language]).not.toBe(undefined);
  });

  it('of one day differs by who keeps it: 17 February 2026', () => {
    const recipients: readonly (readonly CalendarId[])[] = [['kr'], ['cn'], ['tw'], ['hk'], ['sg'], ['us'], []];
    const calendars: readonly CalendarId[] = ['kr', 'cn', 'international'];
    const ids = holidaysOn('2026-02-17', calendars).map(({ id }) => id);
    expect(ids).toEqual(['lunar-new-year', 'seollal']);
    expect(recipients.map((recipient) => holidayName('lunar-new-year', 'en', recipient))).toEqual([
      'Seollal',
      'Spring Festival',
      'Lunar New Year',
      'Lunar New Year',
      'Lunar New Year',
      'Lunar New Year',
      'Lunar New Year',
    ]);
    expect(recipients.map((recipient) => holidayName('lunar-new-year', 'ko', recipient))[0]).toBe('설날');
  });

  it('is written in the script of its language', () => {
    const names = holidayCalendars.flatMap((calendar) => [
      calendar.names,
      ...calendar.holidays.flatMap(({ names: neutral, localNames = neutral }) => [neutral, localNames]),
    ]);
    const simplifiedOnly = /[国节爱车开门书见长东韩发经实权关兰语华妇独诞阵纪总统军儿]/;
    const traditionalOnly = /[國節愛車開門書見長東韓發經實權關蘭語華婦獨誕陣紀總統軍兒]/;
    expect(names.filter((name) => !/[가-힣]/.test(name.ko)).map((name) => name.ko)).toEqual([]);
    expect(names.filter((name) => traditionalOnly.test(name['zh-CN'])).map((name) => name['zh-CN'])).toEqual([]);
    expect(names.filter((name) => simplifiedOnly.test(name['zh-TW'])).map((name) => name['zh-TW'])).toEqual([]);
  });
});
