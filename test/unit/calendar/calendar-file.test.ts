import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '#shared/calendar/days.ts';
import { readDayList } from '#shared/calendar/day-list/read-day-list.ts';

const file = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const allDay = (first: string, end: string, summary: string): readonly string[] =>
  event(`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${end}`, `SUMMARY:${summary}`);

const none = { free: [], worked: [], names: new Map(), unclear: [] };

describe('a calendar file', () => {
  it('gives days off by all-day events, the end being the day after', () => {
    expect(readDayList(file(...allDay('20270205', '20270208', 'Leave'), ...allDay('20270301', '20270302', 'Dentist')))).toEqual({
      free: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-03-01'],
      worked: [],
      names: new Map([
        ['2027-02-05', 'Leave'],
        ['2027-02-06', 'Leave'],
        ['2027-02-07', 'Leave'],
        ['2027-03-01', 'Dentist'],
      ]),
      unclear: [],
    });
  });

  it.each([
    { name: 'no end', lines: ['DTSTART;VALUE=DATE:20270205'], free: ['2027-02-05'] },
    { name: 'the day itself as its end', lines: ['DTSTART;VALUE=DATE:20270205', 'DTEND;VALUE=DATE:20270205'], free: ['2027-02-05'] },
    { name: 'a duration of days', lines: ['DTSTART;VALUE=DATE:20270205', 'DURATION:P2D'], free: ['2027-02-05', '2027-02-06'] },
    {
      name: 'a duration of weeks',
      lines: ['DTSTART:20270201', 'DURATION:P1W'],
      free: ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'],
    },
    { name: 'small letters', lines: ['dtstart;value=date:20270205'], free: ['2027-02-05'] },
    { name: 'a colon in a parameter', lines: ['DTSTART;X-NOTE="a:b;c";VALUE=DATE:20270205'], free: ['2027-02-05'] },
    { name: 'a folded line', lines: ['DTSTART;VALUE=DATE:2027', ' 0205'], free: ['2027-02-05'] },
    {
      name: 'an alarm with a start of its own',
      lines: ['BEGIN:VALARM', 'DTSTART:20300101', 'END:VALARM', 'DTSTART:20270205'],
      free: ['2027-02-05'],
    },
  ])('reads an event with $name', ({ lines, free }) => {
    expect(readDayList(file(...event(...lines)))).toEqual({ ...none, free });
  });

  it.each([
    ['an event of some hours', event('DTSTART;TZID=Asia/Seoul:20270205T090000', 'DTEND;TZID=Asia/Seoul:20270205T100000')],
    ['a cancelled event', event('DTSTART:20270205', 'STATUS:CANCELLED')],
    ['a task', ['BEGIN:VTODO', 'DTSTART:20270205', 'END:VTODO']],
    ['a time zone', ['BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'DTSTART:20270205', 'END:STANDARD', 'END:VTIMEZONE']],
    ['nothing', []],
  ])('passes over %s', (_, lines) => {
    expect(readDayList(file(...lines))).toEqual(none);
  });

  it.each([
    ['comes back', 'repeats', event('DTSTART:20270205', 'RRULE:FREQ=YEARLY')],
    ['stands for one that comes back', 'repeats', event('DTSTART:20270205', 'RECURRENCE-ID:20270204')],
    ['has no start', 'no-day', event('SUMMARY:Leave')],
    ['has two starts', 'no-day', event('DTSTART:20270205', 'DTSTART:20270206')],
    ['has two ends', 'no-day', event('DTSTART:20270205', 'DTEND:20270206', 'DURATION:P3D')],
    ['starts on no day', 'no-day', event('DTSTART:20270229')],
    ['starts with words', 'no-day', event('DTSTART:tomorrow')],
    ['ends before it starts', 'no-day', event('DTSTART:20270205', 'DTEND:20270204')],
    ['ends on no day', 'no-day', event('DTSTART:20270205', 'DTEND:20270230')],
    ['ends with hours', 'no-day', event('DTSTART:20270205', 'DTEND:20270205T120000')],
    ['lasts for hours', 'no-day', event('DTSTART:20270205', 'DURATION:PT2H')],
    ['lasts for nothing', 'no-day', event('DTSTART:20270205', 'DURATION:P0D')],
    ['lasts for years', 'no-day', event('DTSTART:20270205', 'DTEND:20370205')],
    ['says both', 'no-word', event('DTSTART:20270205', 'SUMMARY:휴일 근무')],
    ['does not end', 'no-day', ['BEGIN:VEVENT', 'DTSTART:20270205']],
    ['holds something that does not end', 'no-day', event('DTSTART:20270205', 'BEGIN:VALARM')],
    ['is broken off by the next', 'no-day', ['BEGIN:VEVENT', 'DTSTART:20270205', ...event('DTSTART:20270301', 'STATUS:CANCELLED')]],
  ])('leaves out and names an event that %s', (_, why, lines) => {
    expect(readDayList(file(...lines))).toEqual({ ...none, unclear: [{ line: 3, text: expect.any(String), why }] });
  });

  it.each(['春节（班）', '春节 (班)', '国庆节补班', '調整放班：補行上班', '근무', 'Make-up working day', 'Working day', 'Make-up day'])(
    'takes %j for a make-up day',
    (summary) => {
      expect(readDayList(file(...allDay('20270214', '20270215', summary)))).toMatchObject({
        free: [],
        worked: ['2027-02-14'],
        unclear: [],
      });
    },
  );

  it.each(['春节（休）', '放假', '不要紧', '설 휴무', 'Public holiday', 'Non-working day', 'Anything else'])(
    'takes %j for a day off',
    (summary) => {
      expect(readDayList(file(...allDay('20270205', '20270206', summary)))).toMatchObject({
        free: ['2027-02-05'],
        worked: [],
        unclear: [],
      });
    },
  );

  it('where days off are marked, takes no festival for one', () => {
    const text = file(
      ...event('DTSTART;VALUE=DATE:20270206', 'SUMMARY:春节', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'),
      ...event('DTSTART;VALUE=DATE:20270214', 'SUMMARY:春节', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'),
      ...event('DTSTART;VALUE=DATE:20270220', 'SUMMARY:元宵节'),
    );
    expect(readDayList(text)).toMatchObject({
      free: ['2027-02-06'],
      worked: ['2027-02-14'],
      unclear: [{ line: 13, text: '元宵节', why: 'no-word' }],
    });
  });

  it('leaves out both events where one says off and one says work', () => {
    const text = file(...allDay('20270205', '20270208', 'Leave'), ...allDay('20270206', '20270207', '补班'));
    const unclear = [
      { line: 3, text: 'Leave', why: 'contradicted' },
      { line: 8, text: '补班', why: 'contradicted' },
    ];
    expect(readDayList(text)).toEqual({ ...none, unclear });
  });

  it('reads names as they were written, and keeps them short', () => {
    const text = file(
      ...allDay('20270205', '20270206', String.raw`Leave\, long\nand quiet\\`),
      ...allDay('20270301', '20270302', 'x'.repeat(5_000)),
    );
    expect(readDayList(text).names).toEqual(
      new Map([
        ['2027-02-05', String.raw`Leave, long and quiet\ `.trim()],
        ['2027-03-01', 'x'.repeat(100)],
      ]),
    );
  });

  it('after a byte order mark and with other line ends', () => {
    const text = `\uFEFF\n${file(...allDay('20270205', '20270206', 'Leave')).replaceAll('\r\n', '\r')}`;
    expect(readDayList(text)).toMatchObject({ free: ['2027-02-05'], unclear: [] });
  });

  it.each([
    ['a line without an end', event('DTSTART:20270205', `SUMMARY:${'x'.repeat(2_000_000)}`)],
    ['a property without a colon', event('DTSTART:20270205', `X${';a="'.repeat(300_000)}`)],
    ['folds', event(`SUMMARY:${'\r\n '.repeat(300_000)}`, 'DTSTART:20270205')],
    ['parts in parts', [...event('DTSTART:20270205'), 'BEGIN:VALARM\r\n'.repeat(300_000)]],
    ['ends', event('DTSTART:20270205', 'END:VALARM\r\n'.repeat(300_000))],
    ['a property over and over', event('DTSTART:20270205', 'SUMMARY:x\r\n'.repeat(300_000))],
    ['names of the language itself', event('DTSTART:20270205', '__proto__:x', 'CONSTRUCTOR:y', 'SUMMARY:__proto__')],
  ])('is not held up or misled by %s', (_, lines) => {
    const { free, unclear } = readDayList(file(...lines));
    expect({ free, unclear }).toEqual({ free: ['2027-02-05'], unclear: [] });
  });

  it('of any lines gives days that exist, each on one side, and names no line that is not there', () => {
    const piece = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'DTSTART;VALUE=DATE:20270205',
      'DTSTART:20270206',
      'DTSTART:20270206T100000Z',
      'DTEND:20270208',
      'DTEND:99991231',
      'DTSTART:00000101',
      'DTEND:00000101',
      'DTSTART:99991231',
      'DURATION:P62D',
      'SUMMARY:补班',
      'SUMMARY:放假',
      'RRULE:',
      ' ',
      ':',
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        const { free, worked, unclear } = readDayList(file(...lines));
        expect([...free, ...worked].every(isDay)).toBe(true);
        expect(new Set([...free, ...worked]).size).toBe(free.length + worked.length);
        expect(unclear.every(({ line }) => line > 2 && line <= lines.length + 2)).toBe(true);
      }),
    );
  });
});
