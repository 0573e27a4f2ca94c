import { describe, expect, it } from 'vitest';
import { aCalendar, aFile, aPromise } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const status = (due: string, today: string, ...free: string[]) =>
  statusOf(planFor(aFile({ promises: [aPromise({ due })] }), today, { calendar: aCalendar(...free) }), 'promise-due');

describe('keep a promise', () => {
  it.each([
    { name: 'two days before', today: '2026-03-03', expected: 'upcoming' },
    { name: 'the working day before', today: '2026-03-04', expected: 'open' },
    { name: 'on the day', today: '2026-03-05', expected: 'due' },
    { name: 'the day after', today: '2026-03-06', expected: 'overdue' },
    { name: 'a year later', today: '2027-03-06', expected: 'overdue' },
  ])('[S0-18] for a Thursday, $name → $expected', ({ today, expected }) => {
    expect(status('2026-03-05', today)).toBe(expected);
  });

  it.each([
    { name: 'for a Monday, the Thursday before', due: '2026-03-09', today: '2026-03-05', expected: 'upcoming' },
    { name: 'for a Monday, the Friday before', due: '2026-03-09', today: '2026-03-06', expected: 'open' },
    { name: 'for a Monday, the Sunday before', due: '2026-03-09', today: '2026-03-08', expected: 'open' },
    { name: 'for a Monday, on it', due: '2026-03-09', today: '2026-03-09', expected: 'due' },
    { name: 'for a Sunday, the Thursday before', due: '2026-03-08', today: '2026-03-05', expected: 'open' },
    { name: 'for a Sunday, the Friday before', due: '2026-03-08', today: '2026-03-06', expected: 'due' },
    { name: 'for a Sunday, on it', due: '2026-03-08', today: '2026-03-08', expected: 'due' },
    { name: 'for a Sunday, the Monday after', due: '2026-03-08', today: '2026-03-09', expected: 'overdue' },
  ])('$name → $expected', ({ due, today, expected }) => {
    expect(status(due, today)).toBe(expected);
  });

  it('a free day before it counts as one', () => {
    expect(status('2026-03-05', '2026-03-03', '2026-03-04')).toBe('open');
  });

  it.each([
    { name: 'kept', promise: aPromise({ keptOn: '2026-03-04' }) },
    { name: 'broken', promise: aPromise({ brokenOn: '2026-03-04' }) },
    { name: 'released', promise: aPromise({ releasedOn: '2026-03-04' }) },
    { name: 'without a day', promise: { ...aPromise(), due: undefined } },
  ])('asks for nothing when it is $name', ({ promise: { due, ...rest } }) => {
    const promises = [{ ...rest, ...(due === undefined ? {} : { due }) }];
    expect(statusOf(planFor(aFile({ promises }), '2026-03-09'), 'promise-due')).toBe('gone');
  });

  it.each([
    { name: 'in time', today: '2026-03-06', occasion: 'promise-kept' },
    { name: 'late', today: '2026-03-07', occasion: 'promise-late' },
  ])('$name, the note is $occasion', ({ today, occasion }) => {
    expect(gestureOf(planFor(aFile({ promises: [aPromise()] }), today), 'promise-due')).toMatchObject({
      key: 'promise-due:customer-1:promise-1',
      occasion,
      reason: { code: 'promise', text: 'the test report', due: '2026-03-06', madeOn: '2026-03-02' },
    });
  });
});
