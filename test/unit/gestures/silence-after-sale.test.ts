import { describe, expect, it } from 'vitest';
import { aCustomer, aDeal, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const sold = (parts: Parameters<typeof aFile>[0] = {}) => aFile({ deals: [aDeal({ closedOn: '2026-03-02' })], ...parts });
const status = (file: ReturnType<typeof aFile>, today = '2026-04-01') => statusOf(planFor(file, today), 'silence-after-sale');

describe('silence after a sale', () => {
  it.each([
    { name: 'a Monday', closedOn: '2026-03-02', days: '2026: 03-31 gone, 04-01 due, 04-16 due, 04-17 overdue, 06-01 overdue, 06-02 gone' },
    {
      name: 'a Thursday, so that the month ends on a Saturday',
      closedOn: '2026-03-05',
      days: '2026: 04-04 gone, 04-05 gone, 04-06 due, 04-20 due, 04-21 overdue',
    },
  ])('[S1-01] a month after $name', ({ closedOn, days }) => {
    expect(lived(days, (day) => status(sold({ deals: [aDeal({ closedOn })] }), day))).toBe(days);
  });

  it.each([
    { name: 'a contact before the sale', touch: aTouch({ day: '2026-02-27' }), expected: 'due' },
    { name: 'the thank-you on the third day', touch: aTouch({ day: '2026-03-05' }), expected: 'due' },
    { name: 'a contact on the fourth day', touch: aTouch({ day: '2026-03-06' }), expected: 'gone' },
    { name: 'a mail of theirs', touch: aTouch({ day: '2026-03-16', direction: 'in', position: 'from' }), expected: 'due' },
    { name: 'a call nobody answered', touch: aTouch({ day: '2026-03-16', channel: 'call', outcome: 'not-reached' }), expected: 'due' },
  ])('after $name → $expected', ({ touch, expected }) => {
    expect(status(sold({ touches: [touch] }))).toBe(expected);
  });

  it.each([
    { name: 'a delivery to come', deal: aDeal({ promisedDelivery: '2026-05-04' }) },
    { name: 'a delivery made', deal: aDeal({ deliveredOn: '2026-03-09' }) },
  ])('with $name it is asked about that, and not this', ({ deal }) => {
    expect(status(sold({ deals: [deal] }))).toBe('gone');
  });

  it('only the last sale counts', () => {
    const deals = [aDeal({ closedOn: '2026-03-02' }), aDeal({ id: 'deal-2', closedOn: '2026-03-16' })];
    expect(status(sold({ deals }))).toBe('gone');
    expect(gestureOf(planFor(sold({ deals }), '2026-04-15'), 'silence-after-sale')?.key).toBe('silence-after-sale:customer-1:deal-2');
  });

  it('takes the place of a check-in of those days', () => {
    const file = sold({ customer: aCustomer({ tier: 'B' }), touches: [aTouch({ day: '2026-03-03' })] });
    expect(planFor(file, '2026-04-01').gestures).toMatchObject([
      { rule: 'silence-after-sale', reason: { code: 'silent-since-deal', what: 'Twelve pumps', on: '2026-03-02' }, occasion: 'after-sale' },
    ]);
  });
});
