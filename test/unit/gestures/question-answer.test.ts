import { describe, expect, it } from 'vitest';
import { aFile, aQuestion } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const status = (question: ReturnType<typeof aQuestion>, today: string) =>
  statusOf(planFor(aFile({ questions: [question] }), today), 'question-answer');

describe('answer a question', () => {
  it.each([
    { name: 'the same day', today: '2026-03-02', expected: 'open' },
    { name: 'one working day after', today: '2026-03-03', expected: 'due' },
    { name: 'two working days after', today: '2026-03-04', expected: 'due' },
    { name: 'three working days after', today: '2026-03-05', expected: 'overdue' },
  ])('[S4-20] asked on Monday, $name → $expected', ({ today, expected }) => {
    expect(status(aQuestion({ askedOn: '2026-03-02' }), today)).toBe(expected);
    expect(status(aQuestion({ askedOn: '2026-03-02', kind: 'wish' }), today)).toBe(expected);
  });

  it.each([
    { name: 'the Sunday after', today: '2026-03-08', expected: 'open' },
    { name: 'the Monday after', today: '2026-03-09', expected: 'due' },
    { name: 'the Tuesday after', today: '2026-03-10', expected: 'due' },
    { name: 'the Wednesday after', today: '2026-03-11', expected: 'overdue' },
  ])('asked on a Friday, $name → $expected', ({ today, expected }) => {
    expect(status(aQuestion({ askedOn: '2026-03-06' }), today)).toBe(expected);
  });

  it.each([
    { name: 'two working days after', today: '2026-03-04', expected: 'open' },
    { name: 'three working days after', today: '2026-03-05', expected: 'due' },
    { name: 'a week after', today: '2026-03-09', expected: 'due' },
    { name: 'six working days after', today: '2026-03-10', expected: 'overdue' },
  ])('[S0-14] only sensed, $name → $expected', ({ today, expected }) => {
    expect(status(aQuestion({ sensed: true }), today)).toBe(expected);
  });

  it('answered, it asks for nothing', () => {
    expect(status(aQuestion({ answeredOn: '2026-03-02' }), '2026-03-09')).toBe('gone');
  });

  it('says what was asked', () => {
    expect(gestureOf(planFor(aFile({ questions: [aQuestion()] }), '2026-03-02'), 'question-answer')).toMatchObject({
      key: 'question-answer:customer-1:question-1',
      reason: { code: 'question-asked', kind: 'question', sensed: false, words: 'How long is the warranty?', on: '2026-03-02' },
      occasion: 'question-answer',
    });
  });
});
