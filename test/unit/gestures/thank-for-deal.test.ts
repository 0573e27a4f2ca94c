import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { aCalendar, aCustomer, aDeal, aDecision, aFile, anOpenDeal, NOTHING_LATER } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

describe('thank for a deal', () => {
  it.each([
    { name: 'the day before the deal', today: '2026-03-01', status: 'upcoming' },
    { name: 'the day of the deal', today: '2026-03-02', status: 'open' },
    { name: 'one day after', today: '2026-03-03', status: 'due' },
    { name: 'two days after', today: '2026-03-04', status: 'due' },
    { name: 'three days after', today: '2026-03-05', status: 'overdue' },
    { name: 'fourteen days after', today: '2026-03-16', status: 'overdue' },
    { name: 'fifteen days after', today: '2026-03-17', status: 'gone' },
    { name: 'years after, as an import brings it', today: '2031-03-02', status: 'gone' },
  ])('[S2-09] $name → $status', ({ today, status }) => {
    expect(statusOf(planFor(aFile({ deals: [aDeal({ closedOn: '2026-03-02' })] }), today), 'thank-for-deal')).toBe(status);
  });

  it.each([
    { name: 'Thursday: Friday works', closedOn: '2026-03-05', due: '2026-03-06' },
    { name: 'Friday: both days are free', closedOn: '2026-03-06', due: '2026-03-06' },
    { name: 'Saturday: Monday works', closedOn: '2026-03-07', due: '2026-03-08' },
    { name: 'Sunday: Monday works', closedOn: '2026-03-08', due: '2026-03-09' },
    { name: 'Thursday before a free Friday', closedOn: '2026-04-02', due: '2026-04-02' },
    { name: 'Saturday before a free Monday', closedOn: '2026-04-04', due: '2026-04-04' },
  ])('free days: $name', ({ closedOn, due }) => {
    const today = closedOn;
    const found = gestureOf(
      planFor(aFile({ deals: [aDeal({ closedOn })] }), today, { calendar: aCalendar('2026-04-03', '2026-04-06') }),
      'thank-for-deal',
    );
    expect({ opens: found?.opens, due: found?.due }).toEqual({ opens: closedOn, due });
  });

  it.each([
    { closedOn: '2026-02-27', due: '2026-02-27', lateAfter: '2026-03-01', closes: '2026-03-13' },
    { closedOn: '2028-02-28', due: '2028-02-29', lateAfter: '2028-03-01', closes: '2028-03-13' },
    { closedOn: '2028-02-29', due: '2028-03-01', lateAfter: '2028-03-02', closes: '2028-03-14' },
    { closedOn: '2026-12-30', due: '2026-12-31', lateAfter: '2027-01-01', closes: '2027-01-13' },
  ])('across the end of a month: $closedOn', ({ closedOn, due, lateAfter, closes }) => {
    const found = gestureOf(planFor(aFile({ deals: [aDeal({ closedOn })] }), closedOn), 'thank-for-deal');
    expect({ due: found?.due, lateAfter: found?.lateAfter, closes: found?.closes }).toEqual({ due, lateAfter, closes });
  });

  it('says why, and what it asks for', () => {
    expect(planFor(aFile({ customer: aCustomer({ pausedUntil: '2026-03-02' }), deals: [aDeal()] }), '2026-03-03').gestures).toEqual([
      {
        rule: 'thank-for-deal',
        key: 'thank-for-deal:customer-1:deal-1',
        status: 'due',
        opens: '2026-03-02',
        due: '2026-03-03',
        lateAfter: '2026-03-04',
        closes: '2026-03-16',
        reason: { code: 'deal-closed', what: 'Twelve pumps', on: '2026-03-02' },
        occasion: 'thanks-deal',
        strength: 'message',
      },
    ]);
  });

  it.each([
    { tier: 'A', strength: 'visit' },
    { tier: 'B', strength: 'call' },
    { tier: 'C', strength: 'message' },
    { tier: null, strength: 'message' },
    { tier: 'platinum', strength: 'message' },
  ])('[S0-30] tier $tier: $strength', ({ tier, strength }) => {
    const file = aFile({ customer: aCustomer({ tier }), deals: [aDeal()] });
    expect(gestureOf(planFor(file, '2026-03-03'), 'thank-for-deal')?.strength).toBe(strength);
  });

  it('asks nothing for a deal not yet closed', () => {
    expect(planFor(aFile({ deals: [anOpenDeal()] }), '2026-03-03').gestures).toEqual([]);
  });

  it('thanks for each deal, the older one first', () => {
    const deals = [aDeal({ id: 'deal-2', closedOn: '2026-03-03' }), aDeal({ id: 'deal-1', closedOn: '2026-03-02' })];
    expect(planFor(aFile({ deals }), '2026-03-04').gestures.map(({ key }) => key)).toEqual([
      'thank-for-deal:customer-1:deal-1',
      'thank-for-deal:customer-1:deal-2',
    ]);
  });

  it.each(['done', 'done-elsewhere', 'skipped'])('once %s it never comes back', (type) => {
    const decisions = [aDecision({ id: gestureKey('thank-for-deal', 'customer-1', 'deal-1'), type, day: '2026-03-02' })];
    const file = aFile({ customer: aCustomer({ mutedRules: NOTHING_LATER }), deals: [aDeal()], decisions });
    for (const today of ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-05', '2026-03-16']) {
      expect(planFor(file, today)).toEqual({ gestures: [], changesOn: null, crowded: false, failed: [] });
    }
  });

  it('stays settled when the day of the deal is corrected', () => {
    const decisions = [aDecision({ id: gestureKey('thank-for-deal', 'customer-1', 'deal-1') })];
    expect(planFor(aFile({ deals: [aDeal({ closedOn: '2026-03-09' })], decisions }), '2026-03-10').gestures).toEqual([]);
  });
});
