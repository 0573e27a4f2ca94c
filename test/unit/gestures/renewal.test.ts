import { describe, expect, it } from 'vitest';
import type { Deal } from '#shared/schema/deal.ts';
import { aCalendar, aComplaint, aCustomer, aDeal, aDecision, aFile } from '../../support/builders.ts';
import { gestureOf, gesturesOf, lived, planFor, statusOf } from '../../support/planning.ts';

/** 90 days before: Tuesday, 2 June; 60: Thursday, 2 July; 30: Saturday, 1 August. */
const contract = (overrides: Partial<Deal> = {}, parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ deals: [aDeal({ closedOn: '2025-09-01', renewalOn: '2026-08-31', ...overrides })], ...parts });
const rest = { mutedRules: { 'silence-after-sale': true, 'still-here': true } };

describe('a renewal', () => {
  it.each([
    { name: '90 days before', days: '2026: 06-01 gone, 06-02 due, 06-09 due, 06-10 overdue, 07-01 overdue' },
    { name: '60 days before', days: '2026: 07-02 due, 07-09 due, 07-10 overdue, 07-31 overdue' },
    {
      name: '30 days before, a Saturday',
      days: '2026: 08-01 open, 08-02 open, 08-03 due, 08-10 due, 08-11 overdue, 08-31 overdue, 09-14 overdue, 09-15 gone',
    },
  ])('[S1-04] $name', ({ days }) => {
    expect(lived(days, (day) => statusOf(planFor(contract(), day), 'renewal'))).toBe(days);
  });

  it('is one talk at a time', () => {
    for (const today of ['2026-06-30', '2026-07-01', '2026-07-02', '2026-07-31', '2026-08-01', '2026-09-14']) {
      expect(gesturesOf(planFor(contract(), today), 'renewal')).toHaveLength(1);
    }
  });

  it('a talk that is settled leaves the next one', () => {
    const decisions = [aDecision({ id: 'renewal:customer-1:deal-1:2026-08-31:90', day: '2026-06-03' })];
    expect(statusOf(planFor(contract({}, { decisions }), '2026-07-01'), 'renewal')).toBe('gone');
    expect(gestureOf(planFor(contract({}, { decisions }), '2026-07-02'), 'renewal')?.key).toBe('renewal:customer-1:deal-1:2026-08-31:60');
  });

  it('renewed for a year, it begins anew', () => {
    const decisions = [90, 60, 30].map((days) => aDecision({ id: `renewal:customer-1:deal-1:2026-08-31:${days}` }));
    expect(gestureOf(planFor(contract({ renewalOn: '2027-08-31' }, { decisions }), '2027-06-02'), 'renewal')?.key).toBe(
      'renewal:customer-1:deal-1:2027-08-31:90',
    );
  });

  it('a leave longer than the room of a talk puts it on its last day', () => {
    const leave = Array.from({ length: 40 }, (_, index) => Temporal.PlainDate.from('2026-06-01').add({ days: index }).toString());
    expect(gestureOf(planFor(contract(), '2026-06-20', { calendar: aCalendar(...leave) }), 'renewal')).toMatchObject({
      due: '2026-07-01',
      lateAfter: '2026-07-01',
      closes: '2026-07-01',
    });
  });

  it.each([
    { name: 'an open complaint', parts: { complaints: [aComplaint({ receivedOn: '2026-06-01' })] }, status: 'gone' },
    {
      name: 'no advertising',
      parts: { customer: aCustomer({ contact: { level: 'no-advertising', since: '2026-01-05' } }) },
      status: 'gone',
    },
    { name: 'no greetings', parts: { customer: aCustomer({ contact: { level: 'no-greetings', since: '2026-01-05' } }) }, status: 'due' },
  ])('with $name → $status', ({ parts, status }) => {
    expect(statusOf(planFor(contract({}, parts), '2026-06-02'), 'renewal')).toBe(status);
  });

  it('says why, and what it asks for', () => {
    const { gestures } = planFor(contract({ what: 'the service contract' }, { customer: aCustomer(rest) }), '2026-06-02');
    expect(gestures).toMatchObject([
      { rule: 'renewal', reason: { code: 'renewal', what: 'the service contract', on: '2026-08-31' }, occasion: 'renewal' },
    ]);
  });
});
