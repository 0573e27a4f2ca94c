import { describe, expect, it } from 'vitest';
import type { Deal } from '#shared/schema/deal.ts';
import { aComplaint, aCustomer, aDeal, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const sold = (overrides: Partial<Deal>, parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ deals: [aDeal({ closedOn: '2026-02-02', ...overrides })], ...parts });
const seen = (type: string) => [aDecision({ id: 'delivery-check:customer-1:deal-1', type, day: '2026-03-05' })];

describe('a promised delivery', () => {
  it.each([
    {
      name: 'a Thursday',
      promisedDelivery: '2026-03-05',
      days: '2026: 03-04 upcoming, 03-05 due, 03-06 due, 03-07 overdue, 05-04 overdue, 05-05 gone',
    },
    { name: 'a Saturday', promisedDelivery: '2026-03-07', days: '2026: 03-07 open, 03-08 open, 03-09 due, 03-10 due, 03-11 overdue' },
  ])('[S0-24] for $name', ({ promisedDelivery, days }) => {
    expect(lived(days, (day) => statusOf(planFor(sold({ promisedDelivery }), day), 'delivery-check'))).toBe(days);
  });

  it('is not asked about once it arrived, without a day, or before the deal is closed', () => {
    const { closedOn: _, ...open } = aDeal({ promisedDelivery: '2026-03-05' });
    const files = [sold({ promisedDelivery: '2026-03-05', deliveredOn: '2026-03-04' }), sold({}), aFile({ deals: [open] })];
    expect(files.map((file) => statusOf(planFor(file, '2026-03-05'), 'delivery-check'))).toEqual(['gone', 'gone', 'gone']);
  });

  it('says why, and what it asks for', () => {
    const file = sold({ promisedDelivery: '2026-03-05' }, { customer: aCustomer({ tier: 'B' }), touches: [aTouch({ day: '2026-03-03' })] });
    expect(gestureOf(planFor(file, '2026-03-05'), 'delivery-check')).toMatchObject({
      key: 'delivery-check:customer-1:deal-1',
      reason: { code: 'delivery-promised', what: 'Twelve pumps', on: '2026-03-05' },
      occasion: 'delivery-check',
      strength: 'call',
    });
  });
});

describe('after the delivery', () => {
  const arrived = sold({ deliveredOn: '2026-03-05' });

  it('[S0-24, S1-10] two weeks later', () => {
    const days = '2026: 03-14 upcoming, 03-15 open, 03-18 open, 03-19 due, 03-26 due, 03-27 overdue, 05-04 overdue, 05-05 gone';
    expect(lived(days, (day) => statusOf(planFor(arrived, day), 'after-delivery-check'))).toBe(days);
  });

  it('waits for a working day', () => {
    const days = '2026: 03-21 open, 03-22 open, 03-23 due, 03-30 due, 03-31 overdue';
    expect(lived(days, (day) => statusOf(planFor(sold({ deliveredOn: '2026-03-07' }), day), 'after-delivery-check'))).toBe(days);
  });

  it.each([
    { name: 'seen to have arrived', type: 'done', status: 'due' },
    { name: 'seen to have arrived, elsewhere', type: 'done-elsewhere', status: 'due' },
    { name: 'skipped', type: 'skipped', status: 'gone' },
    { name: 'put off', type: 'snoozed', status: 'gone' },
  ])('a delivery without a day of its own that was $name → $status', ({ type, status }) => {
    const file = sold({ promisedDelivery: '2026-03-05' }, { decisions: seen(type) });
    expect(statusOf(planFor(file, '2026-03-19'), 'after-delivery-check')).toBe(status);
  });

  it('is not asked beside an open complaint: that is the answer', () => {
    const complaints = [aComplaint({ receivedOn: '2026-03-16' })];
    expect(statusOf(planFor(sold({ deliveredOn: '2026-03-05' }, { complaints }), '2026-03-19'), 'after-delivery-check')).toBe('gone');
  });

  it.each([
    { name: 'rests until its end', quietUntil: '2026-04-06', today: '2026-04-06', status: 'due' },
    { name: 'rests until its end, not before', quietUntil: '2026-04-06', today: '2026-04-05', status: 'upcoming' },
    { name: 'is gone where that comes too late', quietUntil: '2026-05-11', today: '2026-05-11', status: 'gone' },
    { name: 'goes on where nobody knows the end', quietUntil: null, today: '2026-03-19', status: 'due' },
  ])('in a hard time it $name', ({ quietUntil, today, status }) => {
    const customer = aCustomer({ hardship: { kind: 'bereavement', since: '2026-03-02', quietUntil } });
    expect(statusOf(planFor(sold({ deliveredOn: '2026-03-05' }, { customer }), today), 'after-delivery-check')).toBe(status);
  });

  it('takes the place of a check-in of those days', () => {
    const file = sold({ deliveredOn: '2026-03-05' }, { customer: aCustomer({ tier: 'B' }), touches: [aTouch({ day: '2026-02-18' })] });
    expect(planFor(file, '2026-03-19').gestures.map(({ rule }) => rule)).toEqual(['after-delivery-check']);
  });
});
