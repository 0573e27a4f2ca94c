import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import { readDayList } from '#shared/calendar/day-list/read-day-list.ts';
import { isDay } from '#shared/calendar/days.ts';

describe('a list of days', () => {
  it.each([
    { name: 'a day off', text: '2027-02-05 off', free: ['2027-02-05'], worked: [] },
    { name: 'a make-up day', text: '2027-02-14 work', free: [], worked: ['2027-02-14'] },
    { name: 'Chinese', text: '2027年2月5日 休 除夕\n2027年2月14日 班', free: ['2027-02-05'], worked: ['2027-02-14'] },
    { name: 'Korean', text: '2027.2.8 휴무\n2027.02.13, 근무', free: ['2027-02-08'], worked: ['2027-02-13'] },
    {
      name: 'Korean words and dots as they are written',
      text: '2027년 2월 8일 휴무\n2027년2월13일 근무\n2027. 2. 15. 휴일\n2027. 2. 22.~2027. 2. 23. 휴무',
      free: ['2027-02-08', '2027-02-15', '2027-02-22', '2027-02-23'],
      worked: ['2027-02-13'],
    },
    { name: 'dots between dots', text: '2027.2.8..2027.2.9 off', free: ['2027-02-08', '2027-02-09'], worked: [] },
    { name: 'columns', text: '2027/2/5,off,New Year\r\n2027/02/14;Work', free: ['2027-02-05'], worked: ['2027-02-14'] },
    { name: 'a stretch', text: '2027-02-26..2027-03-01 off', free: ['2027-02-26', '2027-02-27', '2027-02-28', '2027-03-01'], worked: [] },
    { name: 'a Chinese stretch', text: '2027年2月5日至2027年2月6日 放假', free: ['2027-02-05', '2027-02-06'], worked: [] },
    {
      name: 'a day twice, in any order',
      text: '2027-02-06 off\n2027-02-05 off\n2027-02-06 off',
      free: ['2027-02-05', '2027-02-06'],
      worked: [],
    },
    { name: 'remarks, empty lines and a mark of order', text: '\uFEFF# free\n\n2027-02-05 off', free: ['2027-02-05'], worked: [] },
    { name: 'nothing', text: '', free: [], worked: [] },
  ])('$name', ({ text, free, worked }) => {
    expect(readDayList(text)).toMatchObject({ free, worked, unclear: [] });
  });

  it('keeps what it calls a day, the first name of two', () => {
    const { names } = readDayList(
      '2027-02-05..2027-02-06 off, Spring  Festival\n2027-02-06 off again\n2027-02-14 work\n2027年2月20日 班 春节调休',
    );
    expect(names).toEqual(
      new Map([
        ['2027-02-05', 'Spring Festival'],
        ['2027-02-06', 'Spring Festival'],
        ['2027-02-20', '春节调休'],
      ]),
    );
  });

  it.each([
    ['a word it does not know', '2027-02-05 maybe', 'no-word'],
    ['no word', '2027-02-05', 'no-word'],
    ['a day that does not exist', '2027-02-29 off', 'no-day'],
    ['a day whose year comes last', '05/02/2027 off', 'no-day'],
    ['a stretch backwards', '2027-02-11..2027-02-05 off', 'stretch'],
    ['a stretch of a year', '2027-01-01..2027-12-31 off', 'stretch'],
    ['mixed signs', '2027-02/05 off', 'no-day'],
    ['a stretch to a day that does not exist', '2027-02-26..2027-02-29 off', 'no-day'],
    ['a day with one digit too many', '2027-02-055 off', 'no-day'],
  ])('leaves out %s, and says why', (_, line, why) => {
    expect(readDayList(`2027-03-01 off\n ${line}`)).toEqual({
      free: ['2027-03-01'],
      worked: [],
      names: new Map(),
      unclear: [{ line: 2, text: line, why }],
    });
  });

  it('leaves out both lines where one says off and one says work', () => {
    const list = readDayList('2027-02-05..2027-02-07 off, away\n2027-03-01 off\n2027-02-06 work');
    const unclear = [
      { line: 1, text: '2027-02-05..2027-02-07 off, away', why: 'contradicted' },
      { line: 3, text: '2027-02-06 work', why: 'contradicted' },
    ];
    expect(list).toEqual({ free: ['2027-03-01'], worked: [], names: new Map(), unclear });
  });

  it('is not held up by a line without an end', () => {
    const text = `2027-02-05 off ${'x'.repeat(1_000_000)}\n2027-02-06${' '.repeat(1_000_000)}\n${'#'.repeat(1_000_000)}`;
    expect(readDayList(text)).toMatchObject({
      free: ['2027-02-05'],
      worked: [],
      unclear: [{ line: 2, text: '2027-02-06', why: 'no-word' }],
    });
  });

  it('of any text gives days that exist, each on one side', () => {
    const piece = fc.constantFrom(
      '2027-02-05',
      '2027-2-6',
      '2027/2/7',
      ' ',
      ' off',
      ' work',
      '班',
      '..',
      '\n',
      '#',
      '2027年2月8日',
      '휴무',
      'x',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const { free, worked } = readDayList(given);
        expect([...free, ...worked].every(isDay)).toBe(true);
        expect(new Set([...free, ...worked]).size).toBe(free.length + worked.length);
      }),
    );
  });

  it('makes the working calendar of a mainland rep', () => {
    const { free, worked } = readDayList('2026-02-15..2026-02-23 休 春节\n2026-02-14 班\n2026-02-28 班');
    const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: free, workedDays: worked, calendars: ['cn'] });
    expect(['2026-02-14', '2026-02-20', '2026-02-24', '2026-02-28'].map((day) => calendar.isFree(day))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
