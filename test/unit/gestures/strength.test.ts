import { describe, expect, it } from 'vitest';
import { cadencePresets } from '#shared/gestures/cadences.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { aCustomer, aFile, aLifeEvent, aSpecialDate, aTouch } from '../../support/builders.ts';
import { gestureOf, planFor } from '../../support/planning.ts';

const tiers = ['A', 'B', 'C'] as const;

describe('how much a gesture should be', () => {
  it.each([
    { name: 'a week', customer: {}, cadence: cadencePresets.abc, expected: ['call', 'call', 'message'] },
    { name: 'a quarter', customer: {}, cadence: cadencePresets.quarterly, expected: ['visit', 'call', 'message'] },
    { name: 'their own 27 days', customer: { cadenceDays: 27 }, cadence: cadencePresets.abc, expected: ['call', 'call', 'message'] },
    { name: 'their own four weeks', customer: { cadenceDays: 28 }, cadence: cadencePresets.abc, expected: ['visit', 'call', 'message'] },
    {
      name: 'a week, and no calls',
      customer: { noCalls: true },
      cadence: cadencePresets.abc,
      expected: ['message', 'message', 'message'],
    },
  ])('[S2-14] nobody is visited more often than once a month just to be in touch: A after $name', ({ customer, cadence, expected }) => {
    const strengths = tiers.map((tier) => {
      const file = aFile({ customer: aCustomer({ tier, ...customer }), touches: [aTouch()] });
      const settings = { ...defaultGestureSettings, cadence };
      return gestureOf(planFor(file, '2026-03-09', { settings }), 'tier-check-in')?.strength;
    });
    expect(strengths).toEqual(expected);
  });

  it.each([
    { name: 'their own birthday', rule: 'birthday', date: {}, expected: ['visit', 'call', 'message'] },
    { name: 'a child’s', rule: 'family-birthday', date: { person: 'Ines', relation: 'child' }, expected: ['call', 'call', 'message'] },
    { name: 'their wedding day', rule: 'wedding-anniversary', date: { kind: 'wedding' }, expected: ['call', 'call', 'message'] },
    {
      name: 'the founding of the firm',
      rule: 'special-day',
      date: { kind: 'other', label: 'the founding' },
      expected: ['visit', 'call', 'message'],
    },
  ] as const)('[S4-18] $name: $expected', ({ rule, date, expected }) => {
    const strengths = tiers.map((tier) => {
      const customer = aCustomer({ tier, specialDates: { day: aSpecialDate(date) } });
      return gestureOf(planFor(aFile({ customer }), '2026-05-20'), rule)?.strength;
    });
    expect(strengths).toEqual(expected);
  });

  it('[S4-20] nobody in grief is called or visited unasked', () => {
    const strengths = tiers.map((tier) => {
      const file = aFile({ customer: aCustomer({ tier }), lifeEvents: [aLifeEvent({ kind: 'bereavement' })] });
      return gestureOf(planFor(file, '2026-03-02'), 'sympathy')?.strength;
    });
    expect(strengths).toEqual(['message', 'message', 'message']);
  });
});
