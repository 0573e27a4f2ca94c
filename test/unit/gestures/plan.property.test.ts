import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '#shared/calendar/calendar.ts';
import { addDays, daysBetween } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { plan, type Plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts, GestureSettings } from '#shared/gestures/rule.ts';
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
const dayFrom = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(today, count));
const unique = <Row extends { id: string }>(row: fc.Arbitrary<Row>) => fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 5 });
const id = fc.constantFrom('a', 'b', 'c', 'd:e', 'd', 'e');

const deal = fc
  .record(
    { id, closedOn: dayFrom(-40, 20), promisedDelivery: dayFrom(-40, 40), deliveredOn: dayFrom(-80, 0), renewalOn: dayFrom(-20, 120) },
    { requiredKeys: ['id', 'closedOn'] },
  )
  .map(aDeal);
const source = fc
  .constantFrom('t1', 't2', '')
  .map((thread) => ({ webmail: 'gmail' as const, mailbox: 'me@rep.example', thread, messageId: null }));
const favour = fc.record({ id, on: dayFrom(-40, 20), kind: fc.constantFrom('payment', 'introduction') }).map(aFavour);
const introduction = fc
  .record({ id, since: dayFrom(-40, 20) })
  .map((link) => aRelation({ ...link, customerId: 'newcomer', toId: 'customer-1', relation: 'introduced-by' }));
const touch = fc
  .record(
    {
      id,
      day: dayFrom(-200, 1),
      channel: fc.constantFrom('email', 'call', 'visit', 'document', 'telepathy'),
      direction: fc.constantFrom('in', 'out'),
      position: fc.constantFrom('to', 'cc', 'from'),
      outcome: fc.constantFrom('reached', 'not-reached'),
      source,
    },
    { requiredKeys: ['id', 'day', 'channel', 'direction', 'position', 'outcome'] },
  )
  .map(aTouch);
const complaint = fc
  .record({ id, receivedOn: dayFrom(-20, 0), life: fc.constantFrom('received', 'answered', 'closed') })
  .map(({ life, ...fixed }) => {
    const { receivedOn } = fixed;
    if (life === 'received') return aComplaint(fixed);
    if (life === 'answered') return aComplaint({ ...fixed, answeredOn: receivedOn });
    return aComplaint({ ...fixed, answeredOn: receivedOn, closedOn: receivedOn, followUpOn: addDays(receivedOn, 7) });
  });
const promise = fc
  .record(
    {
      id,
      due: dayFrom(-20, 40),
      monthlyOn: fc.integer({ min: 1, max: 31 }),
      tolerance: fc.record({ early: fc.nat({ max: 14 }), late: fc.nat({ max: 14 }) }),
    },
    { requiredKeys: ['id', 'due'] },
  )
  .map(aPromise);
const question = fc.record({ id, askedOn: dayFrom(-20, 0), sensed: fc.boolean() }).map(aQuestion);
const lifeEvent = fc
  .record({
    id,
    on: dayFrom(-200, 0),
    kind: fc.constantFrom('bereavement', 'promotion', 'illness', 'other'),
    died: fc.constantFrom('spouse', 'child', 'unknown'),
  })
  .map(aLifeEvent);
const specialDate = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 30 })),
    calendar: fc.constantFrom('iso8601', 'chinese', 'dangi'),
    kind: fc.constantFrom('birthday', 'wedding', 'other'),
    person: fc.constantFrom('', 'Ines'),
    relation: fc.constantFrom('spouse', 'child', 'other'),
    label: fc.constantFrom('', 'the founding of the firm'),
  })
  .map(aSpecialDate);
const hardship = fc.record({
  kind: fc.constantFrom('illness', 'bereavement'),
  since: dayFrom(-40, 0),
  quietUntil: fc.option(dayFrom(-20, 60)),
});
const customer = fc
  .record(
    {
      id,
      tier: fc.constantFrom('A', 'B', 'C'),
      since: dayFrom(-400, 0),
      cadenceDays: fc.integer({ min: 1, max: 400 }),
      visitEveryDays: fc.integer({ min: 7, max: 400 }),
      language: fc.constantFrom('en', 'ko', 'zh-CN', 'de'),
      calendars: fc.dictionary(fc.constantFrom('kr', 'cn', 'us', 'jp'), fc.boolean(), { noNullPrototype: true }),
      specialDates: fc.dictionary(fc.constantFrom('one', 'two'), specialDate, { noNullPrototype: true }),
      hardship,
    },
    { requiredKeys: ['id', 'tier', 'since', 'language'] },
  )
  .map(aCustomer);
const calendar = fc
  .record({
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    freeDays: fc.uniqueArray(dayFrom(-30, 200)),
  })
  .map(createCalendar);
const facts = fc
  .record({
    customer,
    deals: unique(deal),
    favours: unique(favour),
    complaints: unique(complaint),
    promises: unique(promise),
    questions: unique(question),
    lifeEvents: unique(lifeEvent),
    introductions: unique(introduction),
    touches: unique(touch),
  })
  .map(aFile);

interface Step {
  readonly after: number;
  readonly pick: number;
  readonly type: string;
  readonly snooze: number;
}
const steps = fc.array(
  fc.record({
    after: fc.nat({ max: 60 }),
    pick: fc.nat({ max: 20 }),
    type: fc.constantFrom('done', 'done-elsewhere', 'skipped', 'snoozed', 'scheduled'),
    snooze: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 6 },
);

const decide = (file: CustomerFacts, key: string, { type, snooze }: Pick<Step, 'type' | 'snooze'>, day: string): CustomerFacts => ({
  ...file,
  decisions: new Map(file.decisions).set(
    key,
    aDecision({ id: key, type, day, ...(type === 'snoozed' || type === 'scheduled' ? { until: addDays(day, snooze) } : {}) }),
  ),
});

const workdays = createCalendar({ workingDays: [1, 2, 3, 4, 5], freeDays: [] });

const planOn = (file: CustomerFacts, day: string, settings: GestureSettings, days = workdays): Plan => plan(file, day, days, settings);

/** Lives through a number of decisions, each about some gesture of the day, and gives the file and the day after the last. */
const live = (file: CustomerFacts, choices: readonly Step[], settings: GestureSettings): { file: CustomerFacts; day: string } => {
  let day = today;
  let lived = file;
  for (const choice of choices) {
    day = addDays(day, choice.after);
    const { gestures } = planOn(lived, day, settings);
    const picked = gestures[choice.pick % Math.max(1, gestures.length)];
    if (picked !== undefined) lived = decide(lived, picked.key, choice, day);
  }
  return { file: lived, day };
};

/** What makes way for others, or what begins by what is done. */
const recurring: ReadonlySet<string> = new Set(['tier-check-in', 'still-here', 'visit', 'complaint-silence', 'after-delivery-check']);

/** What a check-in makes way for. */
const takeItsPlace = new Set(
  gestureRules.filter(({ kind }) => ['greeting', 'service', 'trouble', 'promise', 'answer'].includes(kind)).map(({ id: rule }) => rule),
);

describe('plan, whatever the facts', () => {
  it('is the same in any order of the facts', () => {
    fc.assert(
      fc.property(facts, steps, anyGestureSettings, calendar, (file, choices, settings, days) => {
        const { file: lived, day } = live(file, choices, settings);
        const reversed: CustomerFacts = {
          ...lived,
          deals: lived.deals.toReversed(),
          favours: lived.favours.toReversed(),
          complaints: lived.complaints.toReversed(),
          promises: lived.promises.toReversed(),
          questions: lived.questions.toReversed(),
          lifeEvents: lived.lifeEvents.toReversed(),
          introductions: lived.introductions.toReversed(),
          touches: lived.touches.toReversed(),
          decisions: new Map([...lived.decisions].toReversed()),
        };
        expect(planOn(reversed, day, settings, days)).toEqual(planOn(lived, day, settings, days));
      }),
    );
  });

  it('never gives two gestures one key, and no rule fails', () => {
    fc.assert(
      fc.property(facts, steps, anyGestureSettings, calendar, (file, choices, settings, days) => {
        const { file: lived, day } = live(file, choices, settings);
        const { gestures, failed } = planOn(lived, day, settings, days);
        expect(failed).toEqual([]);
        expect(new Set(gestures.map(({ key }) => key)).size).toBe(gestures.length);
      }),
    );
  });

  it('has its days in order', () => {
    fc.assert(
      fc.property(facts, anyGestureSettings, calendar, (file, settings, days) => {
        for (const { opens, due, lateAfter, closes } of planOn(file, today, settings, days).gestures) {
          expect([opens, due, lateAfter, closes ?? '9999-12-31']).toEqual([opens, due, lateAfter, closes ?? '9999-12-31'].toSorted());
        }
      }),
    );
  });

  it('gives everybody with a tier a next date, whatever they skip, do or put off', () => {
    fc.assert(
      fc.property(facts, steps, anyGestureSettings, calendar, (file, choices, settings, days) => {
        const { file: lived, day } = live(file, choices, settings);
        const { gestures } = planOn(lived, day, settings, days);
        const checkIns = gestures.filter(({ rule }) => rule === 'tier-check-in').length;
        const others = gestures.filter(({ rule }) => takeItsPlace.has(rule)).length;
        expect(checkIns === 1 || (checkIns === 0 && others > 0)).toBe(true);
      }),
    );
  });

  it('a decision settles the gesture it names and leaves the others as they are; what recurs comes back later under another key', () => {
    fc.assert(
      fc.property(
        facts,
        steps,
        anyGestureSettings,
        fc.nat(),
        fc.constantFrom('done', 'done-elsewhere', 'skipped'),
        (file, choices, settings, pick, type) => {
          const { file: lived, day } = live(file, choices, settings);
          const before = planOn(lived, day, settings).gestures;
          const settled = before[pick % before.length];
          if (settled === undefined) throw new Error('everybody here has a tier and so a gesture');
          const after = planOn(decide(lived, settled.key, { type, snooze: 1 }, day), day, settings).gestures;
          const fixed = after.filter(({ rule }) => !recurring.has(rule));
          expect(fixed).toEqual(before.filter(({ key, rule }) => key !== settled.key && !recurring.has(rule)));
          expect(after.map(({ key }) => key)).not.toContain(settled.key);
          const isNew = ({ key }: { key: string }) => !before.some((gesture) => gesture.key === key);
          const returned = after.filter((gesture) => isNew(gesture) && gesture.rule === settled.rule);
          for (const gesture of returned) expect(gesture.due > day).toBe(true);
        },
      ),
    );
  });

  it('what is settled never comes back on a later day', () => {
    fc.assert(
      fc.property(facts, steps, anyGestureSettings, fc.array(fc.nat({ max: 400 }), { maxLength: 5 }), (file, choices, settings, later) => {
        const { file: lived, day } = live(file, choices, settings);
        const settled = [...lived.decisions.values()]
          .filter(({ type }) => type !== 'snoozed' && type !== 'scheduled')
          .map((decision) => decision.id);
        for (const count of later) {
          const keys = planOn(lived, addDays(day, count), settings).gestures.map(({ key }) => key);
          expect(keys.filter((key) => settled.includes(key))).toEqual([]);
        }
      }),
    );
  });

  it('changes on changesOn and on no day before it', () => {
    const state = ({ gestures }: Plan) => gestures.map(({ key, status }) => `${key} ${status}`).join(', ');
    fc.assert(
      fc.property(facts, steps, anyGestureSettings, calendar, (file, choices, settings, days) => {
        const { file: lived, day } = live(file, choices, settings);
        const now = planOn(lived, day, settings, days);
        const last = now.changesOn ?? addDays(day, 100);
        const between = Array.from({ length: Math.min(40, daysBetween(day, last)) }, (_, count) => addDays(day, count));
        const early = [...between, addDays(last, -1)].filter(
          (each) => each >= day && state(planOn(lived, each, settings, days)) !== state(now),
        );
        expect(early).toEqual([]);
        const changed = now.changesOn === null ? 'never' : state(planOn(lived, now.changesOn, settings, days));
        expect(changed).not.toEqual(state(now));
      }),
      { numRuns: 60 },
    );
  });
});
