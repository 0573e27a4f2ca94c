import { describe, expect, it } from 'vitest';
import { cadencePresets } from '#shared/gestures/cadences.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import { aComplaint, aCustomer, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, planFor } from '../../support/planning.ts';

const dueFor = (tier: string | null, settings: typeof defaultGestureSettings, cadenceDays?: number) => {
  const customer = aCustomer({ tier, ...(cadenceDays === undefined ? {} : { cadenceDays }) });
  return gestureOf(planFor(aFile({ customer, touches: [aTouch({ day: '2026-03-02' })] }), '2026-03-02', { settings }), 'tier-check-in')
    ?.due;
};

describe('presets of the check-in', () => {
  it.each([
    { preset: 'abc', tier: 'A', due: '2026-03-09' },
    { preset: 'abc', tier: 'B', due: '2026-04-02' },
    { preset: 'abc', tier: 'C', due: '2026-09-02' },
    { preset: 'abc', tier: null, due: undefined },
    { preset: 'quarterly', tier: 'A', due: '2026-06-02' },
    { preset: 'quarterly', tier: 'B', due: '2026-06-02' },
    { preset: 'quarterly', tier: 'C', due: '2026-06-02' },
    { preset: 'quarterly', tier: null, due: undefined },
  ] as const)('[S0-05, S4-17] $preset, $tier: $due', ({ preset, tier, due }) => {
    expect(dueFor(tier, { ...defaultGestureSettings, cadence: cadencePresets[preset] })).toBe(due);
  });

  it('the rhythm of one person wins over every preset', () => {
    for (const cadence of Object.values(cadencePresets)) {
      expect(dueFor('A', { ...defaultGestureSettings, cadence }, 21)).toBe('2026-03-23');
    }
  });
});

describe('after a complaint', () => {
  const closed = aComplaint({ receivedOn: '2026-02-23', answeredOn: '2026-02-23', closedOn: '2026-03-02', followUpOn: '2026-03-16' });
  const checkIn = (complaint: Complaint, tier: string, parts: Parameters<typeof aFile>[0] = {}) =>
    gestureOf(
      planFor(
        aFile({ customer: aCustomer({ tier }), touches: [aTouch({ day: '2026-03-02' })], complaints: [complaint], ...parts }),
        '2026-03-02',
      ),
      'tier-check-in',
    );

  it.each([
    { tier: 'A', due: '2026-03-09', recovery: undefined },
    { tier: 'B', due: '2026-03-09', recovery: true },
    { tier: 'C', due: '2026-03-09', recovery: true },
  ])('[S0-04, S2-17] $tier hears from us within a week until all is well again', ({ tier, due, recovery }) => {
    const found = checkIn(closed, tier);
    expect(found?.due).toBe(due);
    expect(found?.reason).toEqual({
      code: 'cadence',
      tier,
      every: { count: 7, unit: 'days' },
      lastContact: '2026-03-02',
      ...(recovery === undefined ? {} : { recovery }),
    });
  });

  it.each(['done', 'done-elsewhere', 'skipped'])('as before once the follow-up is %s', (type) => {
    const decisions = [aDecision({ id: 'complaint-follow-up:customer-1:complaint-1:first', type, day: '2026-03-02' })];
    expect(checkIn(closed, 'B', { decisions })?.due).toBe('2026-04-02');
  });

  it('keeps the key of the check-in', () => {
    expect(checkIn(closed, 'B')?.key).toBe('tier-check-in:customer-1:2026-03-02:0');
  });

  it('a rhythm of their own that is shorter stays', () => {
    const customer = aCustomer({ tier: 'B', cadenceDays: 3 });
    expect(checkIn(closed, 'B', { customer })?.due).toBe('2026-03-05');
  });

  it('nobody without tier and rhythm gets one', () => {
    expect(checkIn(closed, 'B', { customer: aCustomer() })).toBeUndefined();
  });
});
