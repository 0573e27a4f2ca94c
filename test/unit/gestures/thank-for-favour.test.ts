import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { aDecision, aFavour, aFile } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

describe('thank for a favour', () => {
  it.each([
    { name: 'the day before, when it is announced', today: '2026-03-01', status: 'upcoming' },
    { name: 'the same day', today: '2026-03-02', status: 'open' },
    { name: 'one day after', today: '2026-03-03', status: 'due' },
    { name: 'two days after', today: '2026-03-04', status: 'due' },
    { name: 'three days after', today: '2026-03-05', status: 'overdue' },
    { name: 'fourteen days after', today: '2026-03-16', status: 'overdue' },
    { name: 'fifteen days after', today: '2026-03-17', status: 'gone' },
  ])('[S2-10] $name → $status', ({ today, status }) => {
    expect(statusOf(planFor(aFile({ favours: [aFavour({ on: '2026-03-02' })] }), today), 'thank-for-favour')).toBe(status);
  });

  it('on a Friday it is due on that Friday', () => {
    expect(gestureOf(planFor(aFile({ favours: [aFavour({ on: '2026-03-06' })] }), '2026-03-06'), 'thank-for-favour')?.status).toBe('due');
  });

  it('says why, and what it asks for', () => {
    expect(planFor(aFile({ favours: [aFavour({ kind: 'payment', what: '' })] }), '2026-03-05').gestures).toEqual([
      {
        rule: 'thank-for-favour',
        key: 'thank-for-favour:customer-1:favour-1',
        status: 'overdue',
        opens: '2026-03-02',
        due: '2026-03-03',
        lateAfter: '2026-03-04',
        closes: '2026-03-16',
        reason: { code: 'favour-received', kind: 'payment', what: '', on: '2026-03-02' },
        occasion: 'thanks-favour',
        strength: 'message',
      },
    ]);
  });

  it('each time: two favours of one day are two thank-yous, settled one by one', () => {
    const favours = [aFavour({ id: 'favour-1', kind: 'information' }), aFavour({ id: 'favour-2', kind: 'order-confirmation' })];
    const decisions = [aDecision({ id: gestureKey('thank-for-favour', 'customer-1', 'favour-1') })];
    expect(planFor(aFile({ favours }), '2026-03-03').gestures).toHaveLength(2);
    expect(planFor(aFile({ favours, decisions }), '2026-03-03').gestures.map(({ key }) => key)).toEqual([
      'thank-for-favour:customer-1:favour-2',
    ]);
  });
});
