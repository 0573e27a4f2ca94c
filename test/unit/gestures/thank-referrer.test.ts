import { describe, expect, it } from 'vitest';
import { aFavour, aFile, aRelation } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const introduced = (since?: string) =>
  aRelation({ customerId: 'newcomer', toId: 'customer-1', relation: 'introduced-by', ...(since === undefined ? {} : { since }) });
const file = (parts: Parameters<typeof aFile>[0] = {}) => aFile({ introductions: [introduced('2026-03-02')], ...parts });

describe('thank for a new customer', () => {
  it('[S0-22, S4-28] within one or two days', () => {
    const days = '2026: 03-01 upcoming, 03-02 open, 03-03 due, 03-04 due, 03-05 overdue, 03-16 overdue, 03-17 gone';
    expect(lived(days, (day) => statusOf(planFor(file(), day), 'thank-referrer'))).toBe(days);
  });

  it('on a Friday before the weekend', () => {
    const days = '2026: 03-05 upcoming, 03-06 due, 03-08 due, 03-09 overdue';
    expect(lived(days, (day) => statusOf(planFor(file({ introductions: [introduced('2026-03-06')] }), day), 'thank-referrer'))).toBe(days);
  });

  it('says why, and what it asks for', () => {
    expect(gestureOf(planFor(file(), '2026-03-03'), 'thank-referrer')).toMatchObject({
      key: 'thank-referrer:customer-1:relation-1',
      reason: { code: 'introduced', on: '2026-03-02' },
      occasion: 'thanks-referrer',
    });
  });

  it('not where nobody knows since when', () => {
    expect(statusOf(planFor(file({ introductions: [introduced()] }), '2026-03-03'), 'thank-referrer')).toBe('gone');
  });

  it.each([
    { name: 'two weeks before', favour: aFavour({ kind: 'introduction', on: '2026-02-16' }), status: 'gone' },
    { name: 'more than two weeks before', favour: aFavour({ kind: 'introduction', on: '2026-02-15' }), status: 'due' },
    { name: 'on the day', favour: aFavour({ kind: 'introduction', on: '2026-03-02' }), status: 'gone' },
    { name: 'two weeks after', favour: aFavour({ kind: 'introduction', on: '2026-03-16' }), status: 'gone' },
    { name: 'of another kind', favour: aFavour({ kind: 'payment', on: '2026-03-02' }), status: 'due' },
  ])('nobody is thanked twice: help recorded $name → $status', ({ favour, status }) => {
    expect(statusOf(planFor(file({ favours: [favour] }), '2026-03-03'), 'thank-referrer')).toBe(status);
  });
});
