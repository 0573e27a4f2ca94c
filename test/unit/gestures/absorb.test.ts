import { describe, expect, it } from 'vitest';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { aComplaint, aCustomer, aDeal, aFile, aPromise, aQuestion, aSpecialDate, aTouch, NOTHING_LATER } from '../../support/builders.ts';
import { planFor, statusOf } from '../../support/planning.ts';

/** Of somebody who hears from us every week and is to be called on Monday, 9 March; it may be done from Sunday on. */
const called = (parts: Parameters<typeof aFile>[0], tier = 'A') =>
  aFile({ customer: aCustomer({ tier, mutedRules: NOTHING_LATER }), touches: [aTouch({ day: '2026-03-02' })], ...parts });
const checkIn = (parts: Parameters<typeof aFile>[0], today = '2026-03-09') => statusOf(planFor(called(parts), today), 'tier-check-in');
/** Each has a day of the month of their own. */
const ids = Array.from({ length: 40 }, (_, index) => `customer-${index}`);

describe('a weekly check-in, which has hardly room to wait', () => {
  it.each([
    { name: 'a promise for the Friday', parts: { promises: [aPromise({ due: '2026-03-13' })] }, expected: 'gone' },
    {
      name: 'a promise for the Saturday, which is kept on the Friday',
      parts: { promises: [aPromise({ due: '2026-03-14' })] },
      expected: 'gone',
    },
    { name: 'a promise for the Monday after', parts: { promises: [aPromise({ due: '2026-03-16' })] }, expected: 'due' },
    { name: 'a promise of the week before', parts: { promises: [aPromise({ due: '2026-03-06' })] }, expected: 'due' },
    {
      name: 'a delivery on the Thursday',
      parts: { deals: [aDeal({ closedOn: '2026-02-02', promisedDelivery: '2026-03-12' })] },
      expected: 'gone',
    },
    {
      name: 'the question on the Wednesday whether all is well after a complaint',
      parts: { complaints: [aComplaint({ closedOn: '2026-03-04', followUpOn: '2026-03-11' })] },
      expected: 'gone',
    },
    { name: 'a question of that day', parts: { questions: [aQuestion({ askedOn: '2026-03-09' })] }, expected: 'gone' },
    { name: 'thanks owed that day', parts: { deals: [aDeal({ closedOn: '2026-03-08' })] }, expected: 'due' },
  ])('$name → $expected', ({ parts, expected }) => {
    expect(checkIn(parts)).toBe(expected);
  });

  it.each([
    { day: 13, expected: 'gone' },
    { day: 14, expected: 'due' },
  ])('[S4-18] a birthday on the $day of March → $expected', ({ day, expected }) => {
    const customer = aCustomer({ tier: 'A', specialDates: { own: aSpecialDate({ month: 3, day }) } });
    expect(checkIn({ customer })).toBe(expected);
  });

  it('stands beside the card of the month, which everybody gets', () => {
    const settings = { ...defaultGestureSettings, rulesOn: new Set(['monthly-card']) };
    const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'];
    const seen = ids.flatMap((id) => days.map((today) => planFor(called({ customer: aCustomer({ id, tier: 'A' }) }), today, { settings })));
    const onCardDays = seen.filter((plan) => statusOf(plan, 'monthly-card') === 'due');
    expect(onCardDays.map((plan) => statusOf(plan, 'tier-check-in'))).not.toContain('gone');
    expect(onCardDays.length).toBeGreaterThan(5);
  });

  it('comes back by itself where that came to nothing', () => {
    const promises = [aPromise({ due: '2026-03-11', releasedOn: '2026-03-10' })];
    expect(checkIn({ promises }, '2026-03-11')).toBe('overdue');
  });
});
