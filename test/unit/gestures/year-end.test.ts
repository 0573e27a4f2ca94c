import { describe, expect, it } from 'vitest';
import { aCalendar, aCustomer, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const kept = (customer: Parameters<typeof aCustomer>[0] = {}, parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({
    customer: aCustomer({ tier: 'B', mutedRules: { holiday: true }, ...customer }),
    touches: [aTouch({ day: '2026-12-01' })],
    ...parts,
  });
const life = (days: string, ...free: string[]) =>
  lived(days, (day) => statusOf(planFor(kept(), day, { calendar: aCalendar(...free) }), 'year-end'));

describe('year-end thanks', () => {
  it.each([
    {
      name: 'of 2026, 18 December a Friday, their own day the 10th',
      days: '2026: 11-07 gone, 11-08 upcoming, 12-07 upcoming, 12-08 open, 12-09 open, 12-10 due, 12-23 due, 12-24 overdue, 12-28 overdue, 12-29 gone',
    },
    {
      name: 'of 2027, 18 December a Saturday, their own day the 17th',
      days: '2027: 12-08 open, 12-16 open, 12-17 due, 12-23 due, 12-24 overdue, 12-28 overdue, 12-29 gone',
    },
  ])('[S4-16] $name', ({ days }) => {
    expect(life(days)).toBe(days);
  });

  it('before a leave of the rep that begins early', () => {
    const days = '2026: 12-03 upcoming, 12-04 due, 12-08 due, 12-23 due, 12-24 overdue';
    const leave = ['07', '08', '09', '10', '11', '14', '15', '16', '17', '18'].map((day) => `2026-12-${day}`);
    expect(life(days, ...leave)).toBe(days);
  });

  it('falls on all the working days until the 18th: nobody writes to a whole book on one day', () => {
    const dues = Array.from(
      { length: 300 },
      (_, index) => gestureOf(planFor(kept({ id: `customer-${index}` }), '2026-12-01'), 'year-end')?.due ?? 'none',
    );
    const days = ['08', '09', '10', '11', '14', '15', '16', '17', '18'].map((day) => `2026-12-${day}`);
    expect([...new Set(dues)].toSorted()).toEqual(days);
    expect(Math.max(...days.map((day) => dues.filter((due) => due === day).length))).toBeLessThan(60);
  });

  it('says why, and what it asks for', () => {
    expect(gestureOf(planFor(kept(), '2026-12-18'), 'year-end')).toMatchObject({
      key: 'year-end:customer-1:2026',
      reason: { code: 'year-end', year: 2026 },
      occasion: 'year-end',
      strength: 'call',
    });
  });

  it('ends with the years that have four digits', () => {
    const { gestures, changesOn, failed } = planFor(kept(), '9999-12-29');
    expect([gestures.filter(({ rule }) => rule === 'year-end'), changesOn, failed]).toEqual([[], null, []]);
    expect(gestureOf(planFor(kept(), '9999-12-10'), 'year-end')?.key).toBe('year-end:customer-1:9999');
  });

  it.each([
    { name: 'no tier', customer: { tier: null } },
    { name: 'no greetings', customer: { contact: { level: 'no-greetings', since: '2026-01-05' } } },
    { name: 'a hard time', customer: { hardship: { kind: 'illness', since: '2026-11-02', quietUntil: null } } },
  ])('none for $name', ({ customer }) => {
    expect(statusOf(planFor(kept(customer), '2026-12-18'), 'year-end')).toBe('gone');
  });

  it('once a year, and it takes the place of a check-in', () => {
    const decisions = [aDecision({ id: 'year-end:customer-1:2026', day: '2026-12-10' })];
    const touches = [aTouch({ day: '2026-11-12' })];
    expect(planFor(kept({}, { touches }), '2026-12-10').gestures.map(({ rule }) => rule)).toEqual(['year-end']);
    expect(statusOf(planFor(kept({}, { decisions }), '2026-12-18'), 'year-end')).toBe('gone');
    expect(gestureOf(planFor(kept({}, { decisions, touches }), '2026-12-10'), 'tier-check-in')?.due).toBe('2027-01-11');
    expect(gestureOf(planFor(kept({}, { decisions }), '2027-12-10'), 'year-end')?.key).toBe('year-end:customer-1:2027');
  });
});
