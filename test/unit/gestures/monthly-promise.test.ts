import { describe, expect, it } from 'vitest';
import type { CarePromise } from '#shared/schema/promise.ts';
import { aCalendar, aDecision, aFile } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const monthly = (overrides: Partial<CarePromise> = {}): CarePromise => ({
  id: 'promise-1',
  customerId: 'customer-1',
  text: 'the premium notice',
  madeOn: '2026-01-20',
  monthlyOn: 10,
  ...overrides,
});
const life = (days: string, promise: CarePromise, ...free: string[]) =>
  lived(days, (day) => statusOf(planFor(aFile({ promises: [promise] }), day, { calendar: aCalendar(...free) }), 'promise-due'));

describe('a promise for a day of every month', () => {
  it.each([
    {
      name: 'on its day, not before and not after',
      promise: monthly(),
      days: '2026: 03-02 overdue, 03-09 overdue, 03-10 due, 03-11 overdue, 04-09 overdue, 04-10 due',
    },
    {
      name: 'with a day of grace on both sides',
      promise: monthly({ tolerance: { early: 1, late: 1 } }),
      days: '2026: 02-09 open, 02-10 due, 02-11 due, 02-12 overdue, 03-08 overdue, 03-09 open, 03-10 due',
    },
    {
      name: 'made on its day, first in the next month',
      promise: monthly({ madeOn: '2026-02-10' }),
      days: '2026: 02-10 gone, 03-02 gone, 03-03 upcoming, 03-10 due',
    },
    { name: 'made the day before, at once', promise: monthly({ madeOn: '2026-02-09' }), days: '2026: 02-09 upcoming, 02-10 due' },
  ])('[S4-03] $name', ({ promise, days }) => {
    expect(life(days, promise)).toBe(days);
  });

  it.each([
    { name: 'the last of February', days: '2026: 02-27 due, 02-28 due, 03-01 overdue, 03-31 due', tolerance: { early: 1, late: 0 } },
    {
      name: 'the last of February in a leap year',
      days: '2028: 02-28 overdue, 02-29 due, 03-01 overdue, 03-31 due',
      tolerance: { early: 0, late: 0 },
    },
  ])('the 31st is $name', ({ days, tolerance }) => {
    expect(life(days, monthly({ monthlyOn: 31, tolerance }))).toBe(days);
  });

  it.each([
    { name: 'nothing allowed: on the day itself', tolerance: { early: 0, late: 0 }, due: '2026-05-10' },
    { name: 'early allowed: on the Friday', tolerance: { early: 2, late: 2 }, due: '2026-05-08' },
    { name: 'one day early is not enough, one day late is', tolerance: { early: 1, late: 1 }, due: '2026-05-11' },
  ])('on a Sunday, $name', ({ tolerance, due }) => {
    expect(gestureOf(planFor(aFile({ promises: [monthly({ madeOn: '2026-04-20', tolerance })] }), '2026-05-08'), 'promise-due')?.due).toBe(
      due,
    );
  });

  it('each month has a turn of its own', () => {
    const decisions = [aDecision({ id: 'promise-due:customer-1:promise-1:2026-03', day: '2026-03-10' })];
    const found = (today: string) => gestureOf(planFor(aFile({ promises: [monthly()], decisions }), today), 'promise-due');
    expect(found('2026-03-11')).toBeUndefined();
    expect(found('2026-04-10')).toMatchObject({
      key: 'promise-due:customer-1:promise-1:2026-04',
      status: 'due',
      reason: { code: 'promise', text: 'the premium notice', due: '2026-04-10', madeOn: '2026-01-20' },
    });
  });

  it('one that was missed stays until the next one begins, and is then told as late', () => {
    expect(gestureOf(planFor(aFile({ promises: [monthly()] }), '2026-03-20'), 'promise-due')).toMatchObject({
      key: 'promise-due:customer-1:promise-1:2026-03',
      status: 'overdue',
      occasion: 'promise-late',
      closes: '2026-04-09',
    });
  });

  it.each([{ releasedOn: '2026-03-02' }, { brokenOn: '2026-03-02' }, { keptOn: '2026-03-02' }])('ends for good with %o', (end) => {
    expect(statusOf(planFor(aFile({ promises: [monthly(end)] }), '2026-03-10'), 'promise-due')).toBe('gone');
  });
});
