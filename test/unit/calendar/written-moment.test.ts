import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenMoment } from '../../../shared/calendar/written-moment.ts';

const NOW = Date.UTC(2027, 0, 15, 12, 0);

const read = (text: string, language: string, timeZone = 'UTC'): string | null => writtenMoment(text, { language, timeZone, now: NOW });
const local = (year: number, month: number, day: number, hour: number, minute: number): string =>
  new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString();

describe('one reading', () => {
  const MORNING = local(2026, 10, 29, 9, 14);
  const EVENING = local(2026, 10, 29, 21, 14);

  it.each([
    { language: 'en-US', text: 'Thu 10/29/2026 9:14 AM', moment: MORNING },
    { language: 'en-US', text: 'Thu 10/29/2026 9:14\u202FPM', moment: EVENING },
    { language: 'en-US', text: 'Thursday, October 29, 2026 9:14 AM', moment: MORNING },
    { language: 'en-US', text: 'Thursday, October 29, 2026 at 9:14 PM', moment: EVENING },
    { language: 'en-US', text: 'Oct 29, 2026, 9:14:37 AM', moment: MORNING },
    { language: 'en-US', text: '10/29/2026 9:14 AM', moment: MORNING },
    { language: 'en-GB', text: 'Thu 29/10/2026 09:14', moment: MORNING },
    { language: 'en-GB', text: '29 October 2026 21:14', moment: EVENING },
    { language: 'en-GB', text: '2026-10-29 21:14', moment: EVENING },
    { language: 'ko', text: '2026-10-29 (목) 오전 9:14', moment: MORNING },
    { language: 'ko-KR', text: '2026-10-29 (목) 오후 9:14', moment: EVENING },
    { language: 'ko', text: '2026년 10월 29일 목요일 오후 9:14', moment: EVENING },
    { language: 'ko', text: '2026년 10월 25일 (일) 오후 9:14', moment: local(2026, 10, 25, 21, 14) },
    { language: 'ko', text: '2026-10-26 (월) 오후 9:14', moment: local(2026, 10, 26, 21, 14) },
    { language: 'ko', text: '2026. 10. 29. 오전 9:14', moment: MORNING },
    { language: 'zh-CN', text: '2026/10/29 (周四) 9:14', moment: MORNING },
    { language: 'zh-CN', text: '2026/10/29 周四 21:14', moment: EVENING },
    { language: 'zh-CN', text: '2026年10月29日 星期四 下午9:14', moment: EVENING },
    { language: 'zh-CN', text: '周四2026/10/29 上午 9:14', moment: MORNING },
    { language: 'zh-TW', text: '2026/10/29 (週四) 下午 09:14', moment: EVENING },
    { language: 'he', text: 'יום ה 29/10/2026 9:14', moment: MORNING },
    { language: 'he', text: '\u200Fיום ה׳ 29/10/2026\u200F 21:14', moment: EVENING },
    { language: 'he', text: 'יום חמישי, 29 באוקטובר 2026 בשעה 21:14', moment: EVENING },
    { language: 'de', text: 'Do 29.10.2026 09:14', moment: MORNING },
    { language: 'ko', text: 'Thu 10/29/2026 9:14 AM', moment: MORNING },
    { language: '', text: 'Thu 10/29/2026 9:14 AM', moment: MORNING },
    { language: 'not a language', text: 'Thu 10/29/2026 9:14 AM', moment: MORNING },
    { language: 'en', text: '10/29/2026 12:05 AM', moment: local(2026, 10, 29, 0, 5) },
    { language: 'en', text: '10/29/2026 12:05 PM', moment: local(2026, 10, 29, 12, 5) },
    { language: 'ko', text: '2026-10-29 (목) 오전 12:05', moment: local(2026, 10, 29, 0, 5) },
    { language: 'en', text: '5/5/2026 9:14', moment: local(2026, 5, 5, 9, 14) },
  ])('$language: $text', ({ language, text, moment }) => {
    expect(read(text, language)).toBe(moment);
  });
});

describe('the weekday decides', () => {
  it.each([
    { language: 'en', text: 'Tue 5/12/2026 9:14 AM', moment: local(2026, 5, 12, 9, 14) },
    { language: 'en', text: 'Sat 5/12/2026 9:14 AM', moment: local(2026, 12, 5, 9, 14) },
    { language: 'he', text: 'יום ג 12/05/2026 9:14', moment: local(2026, 5, 12, 9, 14) },
    { language: 'he', text: 'יום שבת 5/12/2026 9:14', moment: local(2026, 12, 5, 9, 14) },
    { language: 'en', text: 'Mon 5/12/2026 9:14 AM', moment: null },
    { language: 'en', text: 'Mon 2/11/2019 9:14 AM', moment: local(2019, 2, 11, 9, 14) },
  ])('$text', ({ language, text, moment }) => {
    expect(read(text, language)).toBe(moment);
  });

  const weekdayOf = (month: number, day: number): string =>
    new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, day));

  it('not where both days fall on it', () => {
    const both = [...Array(12).keys()]
      .flatMap((month) => [...Array(12).keys()].map((day) => [month + 1, day + 1] as const))
      .filter(([month, day]) => month < day && weekdayOf(month, day) === weekdayOf(day, month));
    expect(both.length).toBeGreaterThan(5);
    for (const [month, day] of both) {
      expect(read(`${weekdayOf(month, day)} ${String(month)}/${String(day)}/2026 9:14 AM`, 'en')).toBeNull();
    }
  });
});

describe('none', () => {
  it.each([
    { name: 'both orders', text: '5/12/2026 9:14 AM' },
    { name: 'no time', text: 'Thu 10/29/2026' },
    { name: 'no year', text: 'Thu 10/29 9:14 AM' },
    { name: 'a short year', text: 'Wed 13-May-26 9:14' },
    { name: 'only a time', text: '9:14 AM' },
    { name: 'nothing', text: '' },
    { name: 'a weekday that is another day’s', text: 'Fri 10/29/2026 9:14 AM' },
    { name: 'no such day', text: '2026-02-30 9:14' },
    { name: 'no such month', text: '13/13/2026 9:14' },
    { name: 'no such time', text: '10/29/2026 24:14' },
    { name: 'no such minute', text: '10/29/2026 9:61' },
    { name: 'a time of both clocks', text: '10/29/2026 13:14 PM' },
    { name: 'midnight of neither clock', text: '10/29/2026 0:14 AM' },
    { name: 'two halves of the day', text: '10/29/2026 9:14 AM PM' },
    { name: 'two times', text: '10/29/2026 9:14 10:14' },
    { name: 'two dates', text: '10/29/2026 10/30/2026 9:14' },
    { name: 'the year in the middle', text: '29/2026/10 9:14' },
    { name: 'another calendar', text: '29/10/2569 9:14' },
    { name: 'a zone', text: '10/29/2026 9:14 AM GMT+9' },
    { name: 'words it does not know', text: 'Sent yesterday 10/29/2026 9:14 AM' },
    { name: 'another language', text: '2026-10-29 (목) 오전 9:14' },
    { name: 'more than a day ahead', text: '1/16/2027 12:01 PM' },
    { name: 'far too long', text: `10/29/2026 9:14${' '.repeat(80)}` },
  ])('$name: "$text"', ({ text }) => {
    expect(read(text, 'en')).toBeNull();
  });

  it('up to a day ahead is taken: clocks differ', () => {
    expect(read('1/16/2027 12:00 PM', 'en')).toBe(local(2027, 1, 16, 12, 0));
  });

  it('a word that means two things in a language is understood as neither', () => {
    expect(read('mar 10/02/2026 9:14', 'es')).toBeNull();
  });
});

describe('several ways to write one date', () => {
  const MOMENT = local(2026, 5, 12, 9, 2);

  it.each([
    { name: 'that agree', lines: ['Tue 5/12/2026 9:02 AM', 'Tuesday, May 12, 2026 9:02:41 AM'], moment: MOMENT },
    { name: 'one of which is understood', lines: ['Tue 9:02 AM', 'Tuesday, May 12, 2026 9:02 AM', 'yesterday'], moment: MOMENT },
    { name: 'one of which is certain', lines: ['5/12/2026 9:02 AM', 'Tue 5/12/2026 9:02 AM'], moment: MOMENT },
    { name: 'that name two days', lines: ['Tue 5/12/2026 9:02 AM', 'Wed 5/13/2026 9:02 AM'], moment: null },
    { name: 'that name two minutes', lines: ['Tue 5/12/2026 9:02 AM', 'Tue 5/12/2026 9:03 AM'], moment: null },
    { name: 'none of which is understood', lines: ['Tue 9:02 AM', '5/12/2026'], moment: null },
    { name: 'a date cut in two', lines: ['Tue 5/12/2026', '9:02 AM'], moment: null },
  ])('$name: $moment', ({ lines, moment }) => {
    expect(read(lines.join('\n'), 'en')).toBe(moment);
  });
});

describe('by the clock of the zone', () => {
  it.each([
    { timeZone: 'Asia/Seoul', moment: '2026-10-29T00:14:00.000Z' },
    { timeZone: 'Asia/Kolkata', moment: '2026-10-29T03:44:00.000Z' },
    { timeZone: 'America/Los_Angeles', moment: '2026-10-29T16:14:00.000Z' },
  ])('$timeZone', ({ timeZone, moment }) => {
    expect(read('Thu 10/29/2026 9:14 AM', 'en', timeZone)).toBe(moment);
  });
});

describe('in New York', () => {
  it.each([
    { name: 'an hour that clocks skip', text: '3/8/2026 2:30 AM', language: 'en', moment: null },
    { name: 'the minute before it', text: 'Sun 3/8/2026 1:59 AM', language: 'en', moment: '2026-03-08T06:59:00.000Z' },
    { name: 'the minute after it', text: 'Sun 3/8/2026 3:00 AM', language: 'en', moment: '2026-03-08T07:00:00.000Z' },
    { name: 'an hour that clocks show twice', text: '2026-11-01 1:30', language: 'en', moment: null },
    { name: 'the minute before it', text: '2026-11-01 0:59', language: 'en', moment: '2026-11-01T04:59:00.000Z' },
    { name: 'the minute after it', text: '2026-11-01 2:00', language: 'en', moment: '2026-11-01T07:00:00.000Z' },
  ])('$name: $moment', ({ text, language, moment }) => {
    expect(read(text, language, 'America/New_York')).toBe(moment);
  });
});

describe('any moment, as the browser writes it', () => {
  const LANGUAGES = ['en-US', 'en-GB', 'ko', 'zh-CN', 'zh-TW', 'he', 'de', 'fr', 'es', 'ja', 'pt-BR', 'ru', 'ar', 'th', 'fa', 'cs'];
  const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'short', timeStyle: 'short' },
    { weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: true },
    { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
  ];
  const anyMoment = fc.date({ min: new Date('1995-01-01'), max: new Date(NOW), noInvalidDate: true });
  const minuteOf = (date: Date): string => new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString();

  it('is that minute or nothing', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...FORMATS),
        fc.constantFrom('en', null),
        fc.constantFrom('UTC', 'Asia/Seoul', 'America/New_York'),
        (date, language, format, pageLanguage, timeZone) => {
          const text = new Intl.DateTimeFormat(language, { ...format, timeZone }).format(date);
          expect([null, minuteOf(date)]).toContain(read(text, pageLanguage ?? language, timeZone));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['en-US', 'en-GB', 'ko', 'zh-CN', 'he'])('%s in full is always understood', (language) => {
    fc.assert(
      fc.property(anyMoment, (date) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(date);
        expect([text, read(text, language)]).toEqual([text, minuteOf(date)]);
      }),
      { numRuns: 300 },
    );
  });
});
