import { describe, expect, it } from 'vitest';
import type { LeadDays, RuleId } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import { aCustomer, aFile, aPromise, aSpecialDate } from '../../support/builders.ts';
import { gestureOf, planFor } from '../../support/planning.ts';

/** All of them on Wednesday, 20 May 2026. */
const days: Readonly<Record<string, SpecialDate>> = {
  own: aSpecialDate(),
  child: aSpecialDate({ person: 'Ines', relation: 'child' }),
  wedding: aSpecialDate({ kind: 'wedding' }),
  founding: aSpecialDate({ kind: 'other', label: 'the founding of the firm' }),
};
const opens = (rule: RuleId, leadDays: LeadDays, tier: string | null = 'A') => {
  const file = aFile({
    customer: aCustomer({ tier, specialDates: days }),
    promises: [aPromise({ madeOn: '2026-05-04', due: '2026-05-20' })],
  });
  return gestureOf(planFor(file, '2026-05-20', { settings: { ...defaultGestureSettings, leadDays } }), rule)?.opens;
};

describe('notice of a kind', () => {
  it.each<{ rule: RuleId; usual: string; one: string; ten: string }>([
    { rule: 'birthday', usual: '2026-05-17', one: '2026-05-19', ten: '2026-05-17' },
    { rule: 'family-birthday', usual: '2026-05-20', one: '2026-05-19', ten: '2026-05-17' },
    { rule: 'wedding-anniversary', usual: '2026-05-20', one: '2026-05-19', ten: '2026-05-17' },
    { rule: 'special-day', usual: '2026-05-20', one: '2026-05-19', ten: '2026-05-17' },
    { rule: 'promise-due', usual: '2026-05-19', one: '2026-05-19', ten: '2026-05-10' },
  ])('$rule opens on $usual, with one day of notice on $one, with ten on $ten', ({ rule, usual, one, ten }) => {
    expect([opens(rule, {}), opens(rule, { [rule]: { A: 1 } }), opens(rule, { [rule]: { A: 10 } })]).toEqual([usual, one, ten]);
  });

  it.each([
    { tier: 'A', expected: '2026-05-20' },
    { tier: 'B', expected: '2026-05-19' },
    { tier: 'C', expected: '2026-05-17' },
    { tier: null, expected: '2026-05-18' },
    { tier: 'platinum', expected: '2026-05-18' },
  ])('is by tier: $tier', ({ tier, expected }) => {
    expect(opens('birthday', { birthday: { A: 0, B: 1, none: 2 } }, tier)).toBe(expected);
  });

  it('in Germany no notice brings a birthday forward', () => {
    const customer = aCustomer({ specialDates: days, calendars: { de: true } });
    const settings = { ...defaultGestureSettings, leadDays: { birthday: { none: 3 }, 'family-birthday': { none: 3 } } };
    const { gestures } = planFor(aFile({ customer }), '2026-05-20', { settings });
    expect(gestures.filter(({ reason }) => reason.code.includes('birthday')).map((gesture) => gesture.opens)).toEqual([
      '2026-05-20',
      '2026-05-20',
    ]);
  });
});
