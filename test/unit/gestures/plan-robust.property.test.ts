import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createCalendar } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts, GestureRule, GestureSettings } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { anyGestureSettings } from '../../support/any-gesture-settings.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aDecision,
  aFavour,
  aFile,
  aLifeEvent,
  aPromise,
  aQuestion,
  aRelation,
  aSpecialDate,
  aTouch,
} from '../../support/builders.ts';

const today = '2026-03-02';
const HOUR_MS = 3_600_000;

/** What the schemas let through: also the ends of time, words of a later version, dates that no calendar has. */
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -800, max: 800 }).map((count) => addDays(today, count)) },
  { weight: 3, arbitrary: fc.integer({ min: -90, max: 90 }).map((count) => addDays(today, count)) },
  { weight: 1, arbitrary: fc.constantFrom('0000-01-01', '0000-12-31', '9999-01-01', '9999-12-31', '2024-02-29') },
);
const word = (...known: readonly string[]) => fc.constantFrom(...known, 'of-a-later-version', '__proto__', 'constructor');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const id = fc.constantFrom('a', 'b:c', 'b', '%', '__proto__');
const intAbout = (min: number, max: number) =>
  fc.oneof({ weight: 5, arbitrary: fc.integer({ min, max }) }, { weight: 1, arbitrary: fc.maxSafeInteger() });
const dictionary = <Value>(key: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true });
const unique = <Row extends { id: string }>(row: fc.Arbitrary<Row>) => fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 4 });
/** Without the fields that were not picked: a record has no field that is undefined. */
const record = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape).map((found) => Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Partial<Shape>);

const specialDate = record({
  kind: fc.oneof(fc.constant('birthday'), word('wedding', 'other')),
  person: optional(fc.constantFrom('', 'Kim')),
  label: fc.constantFrom('', 'the founding of the firm'),
  relation: optional(word('spouse', 'child', 'other')),
  month: intAbout(0, 13),
  day: fc.option(intAbout(0, 31)),
  year: fc.option(intAbout(1950, 2030)),
  calendar: word('iso8601', 'chinese', 'dangi'),
  leapMonth: fc.boolean(),
  end: seldom(day),
}).map(aSpecialDate);
const customer = record({
  id: fc.constantFrom('one', 'two:three', '%'),
  tier: fc.option(word('A', 'B', 'C')),
  cadenceDays: optional(
    fc.oneof(
      fc.integer({ min: 1, max: 400 }),
      fc.maxSafeInteger().map((count) => Math.abs(count) + 1),
    ),
  ),
  language: word('en', 'ko', 'zh-CN', 'de', 'zh-TW'),
  visitEveryDays: seldom(fc.integer({ min: 1, max: 400 })),
  since: day,
  pausedUntil: seldom(day),
  mutedRules: optional(dictionary(word('birthday', 'tier-check-in'), fc.boolean())),
  specialDates: optional(dictionary(id, specialDate)),
  calendars: optional(dictionary(word('kr', 'cn', 'jp', 'international'), fc.boolean())),
  festivals: optional(dictionary(word('christmas', 'seollal', 'good-friday'), fc.boolean())),
  contact: seldom(fc.record({ level: word('ok', 'no-greetings', 'none'), since: day })),
  hardship: seldom(fc.record({ kind: word('illness', 'bereavement'), since: day, quietUntil: fc.option(day) })),
}).map(aCustomer);
const touch = record({
  id,
  day,
  channel: word('email', 'call', 'card'),
  direction: word('in', 'out'),
  position: optional(word('to', 'cc')),
  outcome: optional(word('reached', 'not-reached')),
  source: optional(fc.record({ webmail: word('gmail'), mailbox: fc.constant('me@rep.example'), thread: id, messageId: fc.option(id) })),
}).map(aTouch);
const decision = record({
  id: fc.oneof(id, fc.constantFrom('thank-for-deal:one:a', 'tier-check-in:one:never:0', 'holiday:one:new-year:2027:1')),
  type: word('done', 'skipped', 'snoozed', 'scheduled'),
  day,
  until: optional(day),
}).map((found) => aDecision({ id: 'a', ...found }));
const facts = fc
  .record({
    customer,
    deals: unique(
      record({
        id,
        closedOn: optional(day),
        promisedDelivery: optional(day),
        deliveredOn: optional(day),
        renewalOn: optional(day),
      }).map(aDeal),
    ),
    favours: unique(record({ id, on: day, kind: word('payment', 'introduction') }).map(aFavour)),
    complaints: unique(
      record({
        id,
        receivedOn: day,
        answeredOn: optional(day),
        closedOn: optional(day),
        followUpOn: optional(day),
        reopenedOn: optional(day),
        agreedOn: optional(day),
        agreed: optional(fc.record({ what: fc.constant('two new ones'), by: fc.option(day) })),
        promiseId: optional(id),
        carriedOutOn: optional(day),
      }).map(aComplaint),
    ),
    promises: unique(
      record({
        id,
        due: optional(day),
        madeOn: day,
        keptOn: optional(day),
        monthlyOn: optional(fc.integer({ min: 1, max: 31 })),
        tolerance: optional(fc.record({ early: fc.nat({ max: 14 }), late: fc.nat({ max: 14 }) })),
      }).map(aPromise),
    ),
    questions: unique(record({ id, askedOn: day, sensed: fc.boolean(), kind: word('question') }).map(aQuestion)),
    lifeEvents: unique(
      record({ id, on: day, kind: word('bereavement', 'promotion', 'illness'), died: optional(word('customer', 'spouse', 'child')) }).map(
        aLifeEvent,
      ),
    ),
    introductions: unique(record({ id, since: optional(day), relation: word('introduced-by') }).map(aRelation)),
    touches: unique(touch),
    decisions: unique(decision),
  })
  .map(aFile);
const calendar = fc
  .record({ workingDays: fc.uniqueArray(intAbout(0, 8)), freeDays: fc.uniqueArray(day), workedDays: fc.uniqueArray(day) })
  .map(createCalendar);
const workdays = createCalendar({ workingDays: [1, 2, 3, 4, 5], freeDays: [] });

/** Every rule speaks, also those that are off until the rep wants them, and everybody is visited. */
const everyRule: GestureSettings = {
  ...defaultGestureSettings,
  visits: { A: { count: 1, unit: 'months' }, B: { count: 91, unit: 'days' }, C: { count: 1, unit: 'months' } },
  rulesOn: new Set(gestureRules.map((rule) => rule.id)),
};
const planOn = (file: CustomerFacts, on: string, days = workdays, rules = gestureRules, settings = everyRule) =>
  plan(file, on, days, settings, rules);

const frozen = <Value>(value: Value): Value => {
  if (value instanceof Map) for (const each of value.values()) frozen(each);
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    for (const each of Object.values(Object.freeze(value))) frozen(each);
  return value;
};

describe('plan, whatever the schemas let through', () => {
  it('is made: no rule fails, and every day in it exists', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: -800, max: 800 }), calendar, anyGestureSettings, (file, count, days, settings) => {
        const { gestures, failed } = planOn(file, addDays(today, count), days, gestureRules, settings);
        expect(failed).toEqual([]);
        const text = gestures.flatMap(({ opens, due, lateAfter, closes }) => [opens, due, lateAfter, closes ?? due]).join(' ');
        expect(text).toMatch(/^(\d{4}-\d\d-\d\d ?)*$/);
      }),
    );
  });

  it('is asked of every rule: there are facts here for which it speaks', () => {
    const spoke = new Set(
      fc
        .sample(fc.tuple(facts, fc.integer({ min: -90, max: 400 })), { numRuns: 5_000, seed: 1 })
        .flatMap(([file, count]) => planOn(file, addDays(today, count)).gestures.map(({ rule }) => rule)),
    );
    expect(gestureRules.map((rule) => rule.id).filter((rule) => !spoke.has(rule))).toEqual([]);
  });

  it('changes nothing of what it is given, and gives the same again, also after other days and other customers', () => {
    fc.assert(
      fc.property(facts, facts, fc.integer({ min: 1, max: 700 }), (file, other, count) => {
        const first = planOn(frozen(file), today);
        planOn(other, addDays(today, count));
        planOn(file, addDays(today, count));
        expect(planOn(structuredClone(file), today, createCalendar({ workingDays: [5, 4, 3, 2, 1], freeDays: [] }))).toEqual(first);
      }),
    );
  });

  it('is a function of days: the hour at which something was written down does not matter', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: -14, max: 14 }), (file, hours) => {
        const moved = <Row extends { readonly at: string }>(row: Row): Row => ({
          ...row,
          at: new Date(Date.UTC(2026, 2, 2) + hours * HOUR_MS).toISOString(),
        });
        const elsewhere = {
          ...file,
          touches: file.touches.map(moved),
          decisions: new Map([...file.decisions].map(([key, row]) => [key, moved(row)])),
        };
        expect(planOn(elsewhere, today)).toEqual(planOn(file, today));
      }),
    );
  });

  it('loses to a rule that throws, early or late, no gesture of the others', () => {
    const throwing = (rule: GestureRule, isLate: boolean): GestureRule => ({
      ...rule,
      *due(...given) {
        if (isLate) yield* rule.due(...given);
        throw new Error('planted fault');
      },
    });
    fc.assert(
      fc.property(facts, fc.subarray([...gestureRules]), fc.boolean(), (file, broken, isLate) => {
        const rules = gestureRules.map((rule) => (broken.includes(rule) ? throwing(rule, isLate) : rule));
        const sound = gestureRules.filter((rule) => !broken.includes(rule));
        const found = planOn(file, today, workdays, rules);
        const asked = broken.filter(({ id: rule }) => file.customer.mutedRules?.[rule] !== true);
        expect({ ...found, failed: found.failed.toSorted() }).toEqual({
          ...planOn(file, today, workdays, sound),
          failed: asked.map(({ id: rule }) => rule).toSorted(),
        });
      }),
    );
  });
});

describe('plan in other time zones', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('has the same keys and days', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: -800, max: 800 }), (file, count) => {
        const plans = (['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Seoul', 'UTC'] as const).map((zone) => {
          process.env['TZ'] = zone;
          return planOn(file, addDays(today, count));
        });
        expect(plans.slice(1)).toEqual(plans.slice(1).map(() => plans[0]));
      }),
      { numRuns: 30 },
    );
  });

  it('would notice one: the process follows the zone it is given', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const east = new Date(Date.UTC(2026, 2, 2, 12)).getDate();
    process.env['TZ'] = 'America/Los_Angeles';
    expect([east, new Date(Date.UTC(2026, 2, 2, 12)).getDate()]).toEqual([3, 2]);
  });
});
