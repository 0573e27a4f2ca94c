import { describe, expect, it } from 'vitest';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { CustomerFacts, RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import { aCustomer, aDeal, aFile, aPromise, aSpecialDate, aTouch } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const statuses = (file: CustomerFacts, rule: RuleId, ...days: readonly Day[]) => days.map((day) => statusOf(planFor(file, day), rule));

/** 16 and 17 May 2026 are a weekend. */
describe('Free days: design.md, Across rules', () => {
  it('check-ins move to the next working day', () => {
    const file = aFile({ customer: aCustomer({ tier: 'A' }), touches: [aTouch({ day: '2026-05-09' })] });
    expect(gestureOf(planFor(file, '2026-05-15'), 'tier-check-in')?.due).toBe('2026-05-18');
  });

  it('greetings tied to a date are offered from the last working day before it and on it, never later', () => {
    const file = aFile({ customer: aCustomer({ specialDates: { day: aSpecialDate({ kind: 'other', label: 'Opening', day: 17 }) } }) });
    expect(statuses(file, 'special-day', '2026-05-14', '2026-05-15', '2026-05-17')).toEqual(['upcoming', 'open', 'due']);
    const festival = aFile({ customer: aCustomer({ tier: 'C', language: 'ko' }), touches: [aTouch({ day: '2026-09-01' })] });
    expect(statuses(festival, 'holiday', '2026-09-25', '2026-09-26')).toEqual(['due', 'gone']);
  });

  it('promises show on the working day before as well as on the day', () => {
    const file = aFile({ promises: [aPromise({ due: '2026-05-18' })] });
    expect(statuses(file, 'promise-due', '2026-05-14', '2026-05-15', '2026-05-18', '2026-05-19')).toEqual([
      'upcoming',
      'open',
      'due',
      'overdue',
    ]);
  });

  it('thanks may be done from the moment of the deal; if day +1 and +2 are free they are offered on its own day', () => {
    const onFriday = aFile({ deals: [aDeal({ closedOn: '2026-05-15' })] });
    expect(statuses(onFriday, 'thank-for-deal', '2026-05-15')).toEqual(['due']);
    const onMonday = aFile({ deals: [aDeal({ closedOn: '2026-05-18' })] });
    expect(statuses(onMonday, 'thank-for-deal', '2026-05-18', '2026-05-19')).toEqual(['open', 'due']);
  });

  it('birthdays stay', () => {
    const file = aFile({ customer: aCustomer({ specialDates: { own: aSpecialDate({ day: 17 }) } }) });
    expect(gestureOf(planFor(file, '2026-05-15'), 'birthday')?.due).toBe('2026-05-17');
  });
});

describe('Skip and mute: design.md, Across rules', () => {
  const file = (customer: Parameters<typeof aCustomer>[0] = {}) =>
    aFile({
      customer: aCustomer({ tier: 'A', specialDates: { own: aSpecialDate() }, ...customer }),
      deals: [aDeal({ closedOn: '2026-05-19' })],
    });

  it('a kind can be muted for a person, and the others go on', () => {
    const found = planFor(file({ mutedRules: { birthday: true } }), '2026-05-20');
    expect([statusOf(found, 'birthday'), statusOf(found, 'thank-for-deal')]).toEqual(['gone', 'due']);
  });

  it('each rule has a switch', () => {
    const settings = { ...defaultGestureSettings, rulesOff: new Set(['birthday']) };
    const found = planFor(file(), '2026-05-20', { settings });
    expect([statusOf(found, 'birthday'), statusOf(found, 'thank-for-deal')]).toEqual(['gone', 'due']);
  });

  it('nobody gets a tier unasked: without one there is no check-in', () => {
    expect(statusOf(planFor(file({ tier: null }), '2026-12-20'), 'tier-check-in')).toBe('gone');
  });
});
