import { describe, expect, it } from 'vitest';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Touch } from '#shared/schema/touch.ts';
import { aComplaint, aCustomer, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const visited = (overrides: Partial<Touch> = {}): Touch => aTouch({ channel: 'visit', ...overrides });
const everyQuarter = (parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ customer: aCustomer({ visitEveryDays: 91 }), touches: [visited()], ...parts });

describe('visits', () => {
  it('[S2-14] in the rhythm of this person', () => {
    const days =
      '2026: 05-03 gone, 05-04 upcoming, 05-17 upcoming, 05-18 open, 05-31 open, 06-01 due, 06-15 due, 06-16 overdue, 2027: 06-16 overdue';
    expect(lived(days, (day) => statusOf(planFor(everyQuarter(), day), 'visit'))).toBe(days);
  });

  it('on a Sunday it waits for Monday', () => {
    const days = '2026: 06-07 open, 06-08 due, 06-22 due, 06-23 overdue';
    const file = everyQuarter({ touches: [visited({ day: '2026-03-08' })] });
    expect(lived(days, (day) => statusOf(planFor(file, day), 'visit'))).toBe(days);
  });

  it('nobody is visited by tier until the rep wants it', () => {
    const file = aFile({ customer: aCustomer({ tier: 'A' }), touches: [visited()] });
    const settings = { ...defaultGestureSettings, visits: { A: { count: 3, unit: 'months' }, B: null, C: null } } as const;
    expect(statusOf(planFor(file, '2026-06-02'), 'visit')).toBe('gone');
    expect(gestureOf(planFor(file, '2026-06-02', { settings }), 'visit')).toMatchObject({
      key: 'visit:customer-1:2026-03-02:0',
      status: 'due',
      reason: { code: 'visit', every: { count: 3, unit: 'months' }, lastVisit: '2026-03-02' },
      strength: 'visit',
    });
    expect(statusOf(planFor({ ...file, customer: aCustomer({ tier: 'B' }) }, '2026-06-02', { settings }), 'visit')).toBe('gone');
  });

  it.each([
    { name: 'a meeting is a visit', touch: visited({ id: 'later', channel: 'meeting', day: '2026-05-20' }), due: '2026-08-19' },
    { name: 'a call is none', touch: visited({ id: 'later', channel: 'call', outcome: 'reached', day: '2026-05-20' }), due: '2026-06-01' },
    { name: 'nor is their visit to us', touch: visited({ id: 'later', direction: 'in', day: '2026-05-20' }), due: '2026-06-01' },
  ])('$name', ({ touch, due }) => {
    expect(gestureOf(planFor(everyQuarter({ touches: [visited(), touch] }), '2026-08-19'), 'visit')?.due).toBe(due);
  });

  it.each([
    { type: 'done', next: { key: 'visit:customer-1:2026-06-03:0', due: '2026-09-02' } },
    { type: 'skipped', next: { key: 'visit:customer-1:2026-03-02:1', due: '2026-09-02' } },
  ])('$type, it comes back one interval later', ({ type, next }) => {
    const decisions = [aDecision({ id: 'visit:customer-1:2026-03-02:0', type, day: '2026-06-03' })];
    expect(gestureOf(planFor(everyQuarter({ decisions }), '2026-08-20'), 'visit')).toMatchObject(next);
  });

  it('never visited: on a day of the first interval', () => {
    const customer = aCustomer({ visitEveryDays: 91, since: '2026-03-02' });
    const found = gestureOf(planFor(aFile({ customer }), '2026-06-01'), 'visit');
    expect(found).toMatchObject({ key: 'visit:customer-1:never:0', reason: { lastVisit: null } });
    expect([found?.due ?? '', '2026-03-03', '2026-06-01'].toSorted()).toEqual(['2026-03-03', found?.due, '2026-06-01']);
  });

  it('takes the place of a check-in of those days', () => {
    const file = aFile({
      customer: aCustomer({ tier: 'B', visitEveryDays: 91 }),
      touches: [visited(), aTouch({ id: 'mail', day: '2026-05-04' })],
    });
    expect(planFor(file, '2026-06-04').gestures.map(({ rule }) => rule)).toEqual(['visit']);
  });

  it('an open complaint comes first', () => {
    expect(statusOf(planFor(everyQuarter({ complaints: [aComplaint({ receivedOn: '2026-06-01' })] }), '2026-06-01'), 'visit')).toBe('gone');
  });
});
