import fc from 'fast-check';
import { cadencePresets } from '#shared/gestures/cadences.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import type { GestureSettings, Interval, LeadDays } from '#shared/gestures/rule.ts';
import type { Tier } from '#shared/schema/customer.ts';

/** Whatever a rep may set, with every optional rule on: rhythms of their own or a preset, visits, notice of any kind. No rule is off. */
export const anyGestureSettings: fc.Arbitrary<GestureSettings> = fc.record({
  cadence: fc.oneof(fc.constantFrom(...Object.values(cadencePresets)), perTier(interval(400, 24))),
  visits: perTier(fc.option(interval(400, 24))),
  recovery: interval(30, 2),
  rulesOff: fc.constant(new Set<string>()),
  rulesOn: fc.constant(new Set<string>(gestureRules.map(({ id }) => id))),
  birthdayLeadDays: fc.integer({ min: 0, max: 3 }),
  leadDays: fc.dictionary(
    fc.constantFrom('birthday', 'family-birthday', 'wedding-anniversary', 'special-day', 'promise-due'),
    fc.record({ A: notice(), B: notice(), C: notice(), none: notice() }, { requiredKeys: [] }),
    { noNullPrototype: true },
  ) satisfies fc.Arbitrary<LeadDays>,
});

function perTier<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<Tier, Value>> {
  return fc.record({ A: value, B: value, C: value });
}

function interval(days: number, months: number): fc.Arbitrary<Interval> {
  return fc.oneof(
    fc.record({ count: fc.integer({ min: 1, max: days }), unit: fc.constant('days' as const) }),
    fc.record({ count: fc.integer({ min: 1, max: months }), unit: fc.constant('months' as const) }),
  );
}

function notice(): fc.Arbitrary<number> {
  return fc.nat({ max: 14 });
}
