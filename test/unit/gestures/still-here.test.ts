import { describe, expect, it } from 'vitest';
import { aCustomer, aDeal, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const former = (parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ deals: [aDeal({ closedOn: '2025-02-03' })], touches: [aTouch({ day: '2025-03-03' })], ...parts });
const life = (days: string, file = former()) => lived(days, (day) => statusOf(planFor(file, day), 'still-here'));

describe('still here', () => {
  it.each([
    { name: 'a year after the last contact', days: '2026: 03-02 gone, 03-03 due, 04-02 due, 04-03 overdue, 06-01 overdue, 06-02 gone' },
    { name: 'and again after another', days: '2027: 03-02 gone, 03-03 due, 06-01 overdue, 06-02 gone' },
  ])('[S1-03] $name', ({ days }) => {
    expect(life(days)).toBe(days);
  });

  it('waits for a working day, and counts from a deal that came later', () => {
    const days = '2026: 02-07 gone, 02-08 gone, 02-09 due';
    expect(life(days, aFile({ deals: [aDeal({ closedOn: '2025-02-07' })], touches: [aTouch({ day: '2025-01-06' })] }))).toBe(days);
  });

  it('29 February', () => {
    const days = '2029: 02-27 gone, 02-28 due';
    expect(life(days, aFile({ deals: [aDeal({ closedOn: '2028-02-29' })] }))).toBe(days);
  });

  it.each([
    { name: 'with a tier', parts: { customer: aCustomer({ tier: 'C' }) } },
    { name: 'with a cadence of their own', parts: { customer: aCustomer({ cadenceDays: 400 }) } },
    { name: 'who never bought', parts: { deals: [] } },
  ])('not for somebody $name', ({ parts }) => {
    expect(statusOf(planFor(former(parts), '2026-03-03'), 'still-here')).toBe('gone');
  });

  it('passed over, it comes back after another year; done, a year after that', () => {
    const skipped = [aDecision({ id: 'still-here:customer-1:2025-03-03:1', type: 'skipped', day: '2026-03-04' })];
    expect(statusOf(planFor(former({ decisions: skipped }), '2026-03-05'), 'still-here')).toBe('gone');
    expect(gestureOf(planFor(former({ decisions: skipped }), '2027-03-03'), 'still-here')?.key).toBe('still-here:customer-1:2025-03-03:2');
    const touches = [aTouch({ day: '2026-03-20' })];
    expect(gestureOf(planFor(former({ touches }), '2027-03-22'), 'still-here')).toMatchObject({
      key: 'still-here:customer-1:2026-03-20:1',
      due: '2027-03-22',
      reason: { code: 'dormant', since: '2026-03-20' },
      occasion: 'still-here',
    });
  });
});
