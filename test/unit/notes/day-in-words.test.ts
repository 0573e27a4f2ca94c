import { dayInWords } from '#shared/notes/day-in-words.ts';
import { noteFor } from '#shared/notes/note-for.ts';
import { expect, it } from 'vitest';

it.each([
  { day: '2026-03-06', en: 'Friday 6 March', ko: '3월 6일 금요일', zh: '3月6日星期五' },
  { day: '2028-02-29', en: 'Tuesday 29 February', ko: '2월 29일 화요일', zh: '2月29日星期二' },
  { day: '2026-12-31', en: 'Thursday 31 December', ko: '12월 31일 목요일', zh: '12月31日星期四' },
])('$day → $en', ({ day, en, ko, zh }) => {
  expect([dayInWords(day, 'en'), dayInWords(day, 'ko'), dayInWords(day, 'zh-CN')]).toEqual([en, ko, zh]);
});

it.each([{ words: 'next week' }, { words: '2026-02-30' }, { words: '' }, { words: null }, { words: undefined }])(
  'what is no day stays as it is: $words',
  ({ words }) => {
    expect(dayInWords(words, 'ko')).toBe(words);
  },
);

it('a note words its day in its own language', () => {
  const customer = {
    id: 'c1',
    familyName: '王',
    givenName: '伟',
    nameOrder: 'family-first',
    title: '总经理',
    language: 'zh-CN',
    register: 'brief',
  };
  const note = noteFor({
    customer,
    occasion: 'promise-late',
    channel: 'mail',
    variant: 'delay',
    used: [],
    values: { promise: '测试报告', by_day: '2026-03-06' },
  });
  expect(note.paragraphs[1]).toEqual(['测试报告无法按原定时间完成，谨向您致歉。新的时间是3月6日星期五。']);
});
