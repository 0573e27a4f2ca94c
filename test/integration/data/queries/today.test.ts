import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import { inPlanOrder } from '#shared/gestures/order.ts';
import { plan, type PlannedGesture } from '#shared/gestures/plan.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { Customer, Tier } from '#shared/schema/customer.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { setSetting } from '../../../../extension/data/commands/set-setting.ts';
import { finishDerived } from '../../../../extension/data/derived/rebuild.ts';
import { customerFacts } from '../../../../extension/data/queries/customer-facts.ts';
import { planningOf, readSettings } from '../../../../extension/data/queries/settings.ts';
import { dueCount, todayOf, type TodayPart } from '../../../../extension/data/queries/today.ts';
import { aCustomer, aDeal, aFavour, aSpecialDate } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const lines = ({ entries }: TodayPart): readonly string[] =>
  entries.map(({ customer, gesture }) => `${customer.name}: ${gesture.rule} ${gesture.due}`);

describe('todayOf', () => {
  it('parts what is due into overdue, today and the next seven days, with who it is', async () => {
    const world = aWorld();
    await store(world, 'organisation', { id: 'firm', name: 'Harbour Works' });
    await store(
      world,
      'customer',
      aCustomer({ tier: 'B', organisationId: 'firm', mutedRules: { 'tier-check-in': true } }),
      aCustomer({ id: 'customer-2', givenName: 'Kim' }),
    );
    await store(
      world,
      'deal',
      aDeal({ closedOn: addDays(MONDAY, -3) }),
      aDeal({ id: 'deal-2', customerId: 'customer-2', closedOn: addDays(MONDAY, -1) }),
      aDeal({ id: 'deal-3', customerId: 'customer-2', closedOn: addDays(MONDAY, 6) }),
      aDeal({ id: 'deal-4', customerId: 'customer-2', closedOn: addDays(MONDAY, 7) }),
    );
    const today = await todayOf(world.deps);
    expect(lines(today.overdue)).toEqual(['Dana Fox: thank-for-deal 2026-02-27']);
    expect(lines(today.today)).toEqual(['Kim Fox: thank-for-deal 2026-03-02']);
    expect(lines(today.ahead)).toContain('Kim Fox: thank-for-deal 2026-03-09');
    expect(lines(today.ahead)).not.toContain('Kim Fox: thank-for-deal 2026-03-10');
    expect(today.overdue.entries[0]?.customer).toEqual({
      id: 'customer-1',
      name: 'Dana Fox',
      email: 'dana.fox@harbour.example',
      organisation: 'Harbour Works',
      tier: 'B',
    });
    expect(today.isComplete).toBe(true);
    expect(await dueCount(world.deps)).toBe(2);
  });

  it('has nobody whose file was deleted, and nothing that was put off', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2' }));
    await store(
      world,
      'deal',
      aDeal({ closedOn: addDays(MONDAY, -1) }),
      aDeal({ id: 'deal-2', customerId: 'customer-2', closedOn: addDays(MONDAY, -1) }),
    );
    await store(world, 'customer', aCustomer({ deleted: true }));
    const key = gestureKey('thank-for-deal', 'customer-2', 'deal-2');
    await decide(world.deps, { customerId: 'customer-2', gestureKey: key, type: 'snoozed', until: addDays(MONDAY, 1) });
    expect((await todayOf(world.deps)).today.total).toBe(0);
    world.clock.today = addDays(MONDAY, 1);
    expect(lines((await todayOf(world.deps)).today)).toEqual(['Dana Fox: thank-for-deal 2026-03-02']);
  });

  it('has a birthday of the weekend on Friday, and on Thursday among what comes', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ specialDates: { birthday: aSpecialDate({ month: 3, day: 7 }) } }));
    world.clock.today = '2026-03-05';
    const thursday = await todayOf(world.deps);
    expect([lines(thursday.today), lines(thursday.ahead)]).toEqual([[], ['Dana Fox: birthday 2026-03-07']]);
    world.clock.today = '2026-03-06';
    const friday = await todayOf(world.deps);
    expect([lines(friday.today), lines(friday.ahead)]).toEqual([['Dana Fox: birthday 2026-03-07'], []]);
    expect(await dueCount(world.deps)).toBe(1);
  });

  it('says that it is not complete while everybody is planned anew', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await setSetting(world.deps, { key: 'free-days', member: MONDAY, isIn: true });
    expect((await todayOf(world.deps)).isComplete).toBe(false);
    await finishDerived(world.deps);
    expect((await todayOf(world.deps)).isComplete).toBe(true);
  });

  it('equals planning everybody from scratch', { timeout: 120_000 }, async () => {
    const aPerson = fc.record({
      tier: fc.constantFrom<Tier | null>('A', 'B', 'C', null),
      deals: fc.array(fc.integer({ min: -18, max: 9 }), { maxLength: 3 }),
      favours: fc.array(fc.integer({ min: -18, max: 9 }), { maxLength: 2 }),
      birthday: fc.option(fc.integer({ min: -9, max: 12 }), { nil: undefined }),
      snoozed: fc.boolean(),
    });
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(aPerson, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(undefined, new Set<RuleId>(['thank-for-deal']), new Set<RuleId>(['tier-check-in', 'thank-for-favour'])),
        async (people, later, limit, rules) => {
          const world = aWorld();
          await fill(world, people);
          world.clock.today = addDays(MONDAY, later);
          const found = await todayOf(world.deps, { limit, ...(rules === undefined ? {} : { rules }) });
          const wanted = await fromScratch(world, rules);
          for (const group of ['overdue', 'today', 'ahead'] as const) {
            expect(found[group].entries.map(({ gesture }) => gesture)).toEqual(wanted[group].slice(0, limit));
            expect(found[group].total).toBe(wanted[group].length);
            shown += found[group].total;
          }
          const all = await fromScratch(world, undefined);
          expect(await dueCount(world.deps)).toBe(all.overdue.length + all.today.length);
          world.db.close();
        },
      ),
      { numRuns: 30 },
    );
    expect(shown).toBeGreaterThan(100);
  });
});

interface Person {
  readonly tier: Tier | null;
  readonly deals: readonly number[];
  readonly favours: readonly number[];
  readonly birthday: number | undefined;
  readonly snoozed: boolean;
}

const bornOn = (days: number | undefined): Partial<Customer> => {
  if (days === undefined) return {};
  const day = addDays(MONDAY, days);
  return { specialDates: { birthday: aSpecialDate({ month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }) } };
};

const fill = async (world: World, people: readonly Person[]): Promise<void> => {
  const ids = people.map((_, index) => `customer-${index}`);
  await store(
    world,
    'customer',
    ...people.map(({ tier, birthday }, index) => aCustomer({ id: ids[index] ?? '', tier, ...bornOn(birthday) })),
  );
  const deals = people.flatMap((person, index) =>
    person.deals.map((day, each) => aDeal({ id: `deal-${index}-${each}`, customerId: ids[index] ?? '', closedOn: addDays(MONDAY, day) })),
  );
  const favours = people.flatMap((person, index) =>
    person.favours.map((day, each) => aFavour({ id: `favour-${index}-${each}`, customerId: ids[index] ?? '', on: addDays(MONDAY, day) })),
  );
  if (deals.length > 0) await store(world, 'deal', ...deals);
  if (favours.length > 0) await store(world, 'favour', ...favours);
  for (const [index, { snoozed }] of people.entries()) {
    const customerId = ids[index] ?? '';
    const key = (await world.db.agenda.get(customerId))?.gestures[0]?.key;
    if (!snoozed || key === undefined) continue;
    await decide(world.deps, { customerId, gestureKey: key, type: 'snoozed', until: addDays(MONDAY, 4) });
  }
};

/** Every customer's plan of today, made from the facts and put together by what the words of Today say. */
const fromScratch = async (world: World, rules: ReadonlySet<RuleId> | undefined) => {
  const { calendar, gestures } = planningOf(await readSettings(world.db));
  const all: PlannedGesture[] = [];
  for (const id of await world.db.customer.toCollection().primaryKeys()) {
    const read = await customerFacts(world.db, id);
    if (read.ok) all.push(...plan(read.facts, world.clock.today, calendar, gestures).gestures);
  }
  const wanted = all.filter(({ rule }) => rules === undefined || rules.has(rule)).toSorted(inPlanOrder);
  const week = addDays(world.clock.today, 7);
  const backAtWork = nextWorkingDay(addDays(world.clock.today, 1), calendar);
  const isOfToday = ({ status, due }: PlannedGesture): boolean => status === 'due' || (status === 'open' && due < backAtWork);
  return {
    overdue: wanted.filter(({ status }) => status === 'overdue'),
    today: wanted.filter(isOfToday),
    ahead: wanted
      .filter((gesture) => (gesture.status === 'open' || gesture.status === 'upcoming') && gesture.due <= week && !isOfToday(gesture))
      .toSorted((one, other) => one.due.localeCompare(other.due)),
  };
};
