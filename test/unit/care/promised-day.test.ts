import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { promisedDay } from '#shared/care/promised-day.ts';
import { aCalendar } from '../../support/builders.ts';

const WEDNESDAY = '2026-03-04';
const on = (words: string, saidOn = WEDNESDAY) => promisedDay(words, saidOn, aCalendar());

describe('promised day, said on Wednesday, 4 March 2026', () => {
  it.each([
    ['I will send it today.', '2026-03-04'],
    ['You will have it tomorrow.', '2026-03-05'],
    ['by the day after tomorrow', '2026-03-06'],
    ['You will have the report by Friday.', '2026-03-06'],
    ['on Monday', '2026-03-09'],
    ['this Friday', '2026-03-06'],
    ['by next Tuesday', '2026-03-10'],
    ['by Friday next week', '2026-03-13'],
    ['next week on Thursday', '2026-03-12'],
    ['this week', '2026-03-06'],
    ['by the end of the week', '2026-03-06'],
    ['some time next week', '2026-03-13'],
    ['by the end of the month', '2026-03-31'],
    ['by the end of next month', '2026-04-30'],
    ['by the end of April', '2026-04-30'],
    ['by the end of the year', '2026-12-31'],
    ['in two weeks', '2026-03-18'],
    ['within the next 3 days', '2026-03-07'],
    ['within three working days', '2026-03-09'],
    ['in a month', '2026-04-04'],
    ['two weeks from today', '2026-03-18'],
    ['by 3 Dec', '2026-12-03'],
    ['on the 3rd of December', '2026-12-03'],
    ['December 3rd, 2026', '2026-12-03'],
    ['by Thursday, 3 December', '2026-12-03'],
    ['by 2026-04-01', '2026-04-01'],
    ['by the 15th', '2026-03-15'],
    ['by the 2nd', '2026-04-02'],
  ])('%s: %s', (words, day) => {
    expect(on(words)).toBe(day);
  });

  it.each([
    ['오늘 보내 드리겠습니다', '2026-03-04'],
    ['내일까지 보내 드리겠습니다', '2026-03-05'],
    ['모레 연락드리겠습니다', '2026-03-06'],
    ['금요일까지 회신드리겠습니다', '2026-03-06'],
    ['다음 주 화요일까지', '2026-03-10'],
    ['다음주 금요일', '2026-03-13'],
    ['다다음 주 월요일', '2026-03-16'],
    ['이번 주 안에', '2026-03-06'],
    ['금주 내로', '2026-03-06'],
    ['다음 주까지', '2026-03-13'],
    ['다음 주 중으로', '2026-03-13'],
    ['사흘 안에', '2026-03-07'],
    ['3일 안에', '2026-03-07'],
    ['3영업일 이내', '2026-03-09'],
    ['영업일 기준 3일 이내에', '2026-03-09'],
    ['2주 후', '2026-03-18'],
    ['일주일 안에', '2026-03-11'],
    ['한 달 안에', '2026-04-04'],
    ['이번 달 말까지', '2026-03-31'],
    ['월말까지', '2026-03-31'],
    ['다음 달 말', '2026-04-30'],
    ['4월 말까지', '2026-04-30'],
    ['12월 3일', '2026-12-03'],
    ['12월 3일(목)까지', '2026-12-03'],
    ['2026년 12월 3일까지', '2026-12-03'],
    ['15일까지', '2026-03-15'],
    ['연말까지', '2026-12-31'],
  ])('%s: %s', (words, day) => {
    expect(on(words)).toBe(day);
  });

  it.each([
    ['今天发给您', '2026-03-04'],
    ['明天', '2026-03-05'],
    ['后天之前', '2026-03-06'],
    ['大后天', '2026-03-07'],
    ['周五前发给您', '2026-03-06'],
    ['下周二之前', '2026-03-10'],
    ['下个星期五', '2026-03-13'],
    ['下下周一', '2026-03-16'],
    ['本周五', '2026-03-06'],
    ['本周内', '2026-03-06'],
    ['下周内给您答复', '2026-03-13'],
    ['三天内', '2026-03-07'],
    ['3个工作日内', '2026-03-09'],
    ['两周后', '2026-03-18'],
    ['一个月之内', '2026-04-04'],
    ['月底前', '2026-03-31'],
    ['本月底之前', '2026-03-31'],
    ['下个月底', '2026-04-30'],
    ['4月底', '2026-04-30'],
    ['年底前', '2026-12-31'],
    ['12月3日', '2026-12-03'],
    ['12月3号（周四）', '2026-12-03'],
    ['2026年12月3日', '2026-12-03'],
    ['15号之前', '2026-03-15'],
  ])('%s: %s', (words, day) => {
    expect(on(words)).toBe(day);
  });
});

describe('promised day, where the words leave a choice', () => {
  it.each([
    ['soon', 'no day'],
    ['as soon as possible', 'no day'],
    ['next Friday', 'this week’s or next week’s'],
    ['by Monday or Tuesday', 'two days'],
    ['tomorrow, at the latest on Friday', 'two days'],
    ['by Wednesday', 'today or in a week'],
    ['by 3/12', 'March or December'],
    ['by 3/12, so tomorrow', 'a date nobody can read beside one that everybody can'],
    ['before Friday', 'Thursday, or Friday morning'],
    ['after Friday', 'no end'],
    ['early next week', 'which day'],
    ['by mid-March', 'which day'],
    ['at the weekend', 'which day'],
    ['a week from Friday', 'not Friday'],
    ['Friday week', 'not Friday'],
    ['every Friday', 'more than one'],
    ['by Friday, 3 December', 'the 3rd is a Thursday'],
    ['by 30 February', 'no such day'],
    ['on 1 February', 'it has just passed'],
    ['on 3 December 2025', 'it has passed'],
    ['the sunny side', 'no day'],
    ['by the end of February', 'last month, or in a year'],
    ['곧 연락드리겠습니다', 'no day'],
    ['다음 주 초까지', 'which day'],
    ['금요일 이후', 'no end'],
    ['금요일 전까지', 'Thursday, or Friday morning'],
    ['주말까지', 'which day'],
    ['월요일이나 화요일', 'two days'],
    ['다음 주 일요일', 'weeks begin on Sunday or Monday'],
    ['수요일까지', 'today or in a week'],
    ['2월 30일', 'no such day'],
    ['尽快', 'no day'],
    ['下周初', 'which day'],
    ['月中', 'which day'],
    ['周五之后', 'no end'],
    ['周末前', 'which day'],
    ['周一或周二', 'two days'],
    ['周三之前', 'today or in a week'],
    ['过几天', 'how many'],
    ['', 'nothing'],
  ])('%s: %s', (words) => {
    expect(on(words)).toBeNull();
  });

  it.each(['Friday this week', '다음 주 화요일', '이번 주 안에', 'next week'])('%s, said on a Sunday', (words) => {
    expect(on(words, '2026-03-08')).toBeNull();
  });

  it('a Chinese week begins on Monday, said on a Sunday too', () => {
    expect(on('下周二', '2026-03-08')).toBe('2026-03-10');
  });

  it('the week is over on a Saturday', () => {
    expect(on('by the end of this week', '2026-03-07')).toBeNull();
  });

  it('the last working day of a week passes over a free Friday', () => {
    expect(promisedDay('this week', WEDNESDAY, aCalendar('2026-03-06'))).toBe('2026-03-05');
  });
});

describe('promised day, at turns', () => {
  it.each([
    ['tomorrow', '2026-02-28', '2026-03-01'],
    ['내일', '2028-02-28', '2028-02-29'],
    ['in a month', '2026-01-31', '2026-02-28'],
    ['end of the month', '2028-02-10', '2028-02-29'],
    ['月底前', '2026-12-31', '2026-12-31'],
    ['下个月底', '2026-12-15', '2027-01-31'],
    ['by 3 January', '2026-12-20', '2027-01-03'],
    ['1월 말까지', '2026-12-20', '2027-01-31'],
    ['by the 5th', '2026-12-20', '2027-01-05'],
    ['29 February', '2026-02-20', null],
    ['29 February', '2028-02-20', '2028-02-29'],
    ['next Tuesday', '2026-03-03', '2026-03-10'],
    ['next Tuesday', '2026-03-02', null],
    ['下周二', '2026-03-02', '2026-03-10'],
  ])('%s, said on %s: %s', (words, saidOn, day) => {
    expect(on(words, saidOn)).toBe(day);
  });
});

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const written = (day: string): readonly string[] => {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const name = monthNames[month - 1] ?? '';
  return [
    day,
    `${number} ${name} ${year}`,
    `${name} ${number}, ${year}`,
    `${number} ${name.slice(0, 3)}`,
    `${year}년 ${month}월 ${number}일까지`,
    `${month}월 ${number}일`,
    `${year}年${month}月${number}日前`,
    `${month}月${number}号`,
  ];
};

describe('promised day, whatever the words', () => {
  const ahead = fc.integer({ min: 0, max: 299 });
  const pieces = [
    'by',
    'Friday',
    'next',
    'week',
    '3',
    'Dec',
    'tomorrow',
    '다음',
    '주',
    '화요일',
    '까지',
    '12월',
    '말',
    '下',
    '周',
    '二',
    '月底',
    '前',
    '天',
    '内',
    '或',
  ];

  it('reads every date of the next months in every way of writing it', () => {
    fc.assert(
      fc.property(ahead, fc.nat({ max: 7 }), fc.nat({ max: 3000 }), (count, way, shift) => {
        const saidOn = addDays('2024-01-01', shift);
        const day = addDays(saidOn, count);
        expect(on(`I promise: ${written(day)[way] ?? ''}.`, saidOn)).toBe(day);
      }),
    );
  });

  it('never names a day where two dates are named', () => {
    fc.assert(
      fc.property(ahead, ahead, fc.nat({ max: 7 }), fc.nat({ max: 7 }), (one, other, way, otherWay) => {
        fc.pre(one !== other);
        const texts = [written(addDays(WEDNESDAY, one))[way], written(addDays(WEDNESDAY, other))[otherWay]];
        expect(on(texts.join(' / '))).toBeNull();
      }),
    );
  });

  it('never names a day that has passed, nor one that is none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 8 }), (words) => {
        const day = on(words.join(' '));
        expect(day === null || day >= WEDNESDAY).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
