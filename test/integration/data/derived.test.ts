import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import { plan } from '#shared/gestures/plan.ts';
import { addCustomer } from '../../../extension/data/commands/add-customer.ts';
import { decide } from '../../../extension/data/commands/decide.ts';
import { logMail } from '../../../extension/data/commands/log-mail.ts';
import { logSent } from '../../../extension/data/commands/log-sent.ts';
import { mergeCustomers } from '../../../extension/data/commands/merge-customers.ts';
import { recordDeal } from '../../../extension/data/commands/record-deal.ts';
import { recordFavour } from '../../../extension/data/commands/record-favour.ts';
import { revokeSent } from '../../../extension/data/commands/revoke-sent.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { setTier } from '../../../extension/data/commands/set-tier.ts';
import { commit } from '../../../extension/data/commit.ts';
import { finishDerived, rebuildDerived, refreshAgenda } from '../../../extension/data/derived/rebuild.ts';
import { readDerivedState, rebuildFrom } from '../../../extension/data/derived/state.ts';
import { placeOf } from '../../../extension/data/derived/today-place.ts';
import { todayOf } from '../../../extension/data/queries/today.ts';
import { customerFacts } from '../../../extension/data/queries/customer-facts.ts';
import { planningOf, readSettings } from '../../../extension/data/queries/settings.ts';
import { undo } from '../../../extension/data/undo.ts';
import type { CommandResult } from '../../../extension/messaging/protocol/results.ts';
import { aCustomer, aDeal } from '../../support/builders.ts';
import { aWorld, MONDAY, NINE_OCLOCK, store, type World } from '../../support/data-world.ts';

type Step = (world: World, pick: (ids: readonly string[]) => string) => Promise<CommandResult | null>;

const DAY_MS = 24 * 60 * 60 * 1_000;
const EMAILS = ['a@harbour.example', 'b@harbour.example', 'c@hanbit.example'];

const steps: readonly Step[] = [
  ({ deps }, pick) =>
    addCustomer(deps, {
      familyName: '',
      givenName: 'Dana',
      nameOrder: 'given-first',
      title: '',
      email: pick(EMAILS),
      organisation: pick(['Harbour', 'harbour', 'Hanbit', '']),
      language: 'en',
      tier: null,
    }),
  async (world, pick) => setTier(world.deps, { customerId: await anyCustomer(world, pick), tier: 'A' }),
  async (world, pick) => setTier(world.deps, { customerId: await anyCustomer(world, pick), tier: null }),
  async (world, pick) => recordDeal(world.deps, { customerId: await anyCustomer(world, pick), what: 'Pumps', closedOn: world.clock.today }),
  async (world, pick) =>
    recordFavour(world.deps, { customerId: await anyCustomer(world, pick), kind: 'payment', what: '', on: world.clock.today }),
  async (world, pick) => {
    const agenda = await world.db.agenda.toArray();
    const key = pick(agenda.flatMap(({ gestures }) => gestures.map((gesture) => gesture.key)));
    const customerId = agenda.find(({ gestures }) => gestures.some((gesture) => gesture.key === key))?.customerId ?? '';
    return decide(world.deps, { customerId, gestureKey: key, type: 'snoozed', until: addDays(world.clock.today, 2) });
  },
  async (world, pick) => {
    const customerId = await anyCustomer(world, pick);
    const deals = await world.db.deal.where('customerId').equals(customerId).primaryKeys();
    const source = { webmail: 'gmail', mailbox: 'me@rep.example', thread: 't1', subject: '', position: 'to' } as const;
    return logSent(world.deps, { ...source, customerId, gestureKey: gestureKey('thank-for-deal', customerId, pick(deals)), note: null });
  },
  async (world, pick) => {
    const message = { id: pick(['m1', 'm2']), at: new Date(world.clock.now).toISOString(), direction: 'out', position: 'to' } as const;
    const messages = [{ ...message, customerId: await anyCustomer(world, pick) }];
    return logMail(world.deps, { webmail: 'gmail', mailbox: 'me@rep.example', thread: 't1', subject: '', timeZone: 'UTC', messages });
  },
  async (world, pick) => {
    const id = await anyCustomer(world, pick);
    const set = { [`emails/${pick(EMAILS)}`]: pick(['in', 'out']) === 'in' ? {} : undefined };
    return commit(world.deps, 'set-tier', () => Promise.resolve({ ok: true, patches: [{ kind: 'customer', id, set }] }));
  },
  async (world, pick) => {
    const result = await undo(world.deps, pick(await world.db.changes.toCollection().primaryKeys()));
    await rebuildDerived(world.deps);
    return result;
  },
  async (world, pick) => {
    const [keepId, goneId] = [await anyCustomer(world, pick), await anyCustomer(world, (ids) => pick(ids.toReversed()))];
    return mergeCustomers(world.deps, { keepId, goneId });
  },
  async (world, pick) => {
    const id = pick(await world.db.organisation.toCollection().primaryKeys());
    const set = pick(['name', 'deleted']) === 'name' ? { name: pick(['Strait Works', 'Hanbit']) } : { deleted: true };
    return commit(world.deps, 'set-tier', () => Promise.resolve({ ok: true, patches: [{ kind: 'organisation', id, set }] }));
  },
  async (world, pick) => revokeSent(world.deps, pick(await world.db.changes.toCollection().primaryKeys())),
  async (world) => {
    world.clock.now += DAY_MS;
    world.clock.today = addDays(world.clock.today, 1);
    await refreshAgenda(world.deps);
    return null;
  },
  async (world, pick) => {
    const result = await setSetting(world.deps, {
      key: 'free-days',
      member: addDays(world.clock.today, 1),
      isIn: pick(['in', 'out']) === 'in',
    });
    await rebuildDerived(world.deps);
    return result;
  },
];

const anyCustomer = async ({ db }: World, pick: (ids: readonly string[]) => string): Promise<string> =>
  pick(await db.customer.toCollection().primaryKeys());

const derivedRows = async ({ db }: World) => ({
  addresses: await db.addresses.toArray(),
  organisationNames: await db.organisationNames.toArray(),
  summary: await db.summary.toArray(),
  terms: await db.terms.toArray(),
  agenda: await db.agenda.toArray(),
});

const rebuildIsMarked = async ({ db }: World): Promise<boolean> => rebuildFrom(await readDerivedState(db)) !== null;

const rebuiltFromScratch = async (world: World): Promise<void> => {
  await world.db.meta.delete('derived');
  await rebuildDerived(world.deps);
};

describe('derived rows', () => {
  it('equal a rebuild from scratch after any commands', { timeout: 120_000 }, async () => {
    let written = 0;
    const moves = fc.array(fc.tuple(fc.nat({ max: steps.length - 1 }), fc.nat()), { minLength: 5, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        const world = aWorld();
        for (const [index, seed] of [[0, 0] as const, ...sequence]) {
          world.clock.now += 1_000;
          const result = await steps[index]?.(world, (ids) => ids[seed % Math.max(1, ids.length)] ?? '');
          if (result?.ok === true && result.changeId !== null) written += 1;
        }
        const kept = await derivedRows(world);
        await rebuiltFromScratch(world);
        expect(kept).toEqual(await derivedRows(world));
        world.db.close();
      }),
      { numRuns: 60 },
    );
    expect(written).toBeGreaterThan(250);
  });

  it('hold the plan that the facts give', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'A' }));
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    const read = await customerFacts(world.db, 'customer-1');
    if (!read.ok) throw new Error('no facts');
    const { calendar, gestures } = planningOf(await readSettings(world.db));
    const planned = plan(read.facts, MONDAY, calendar, gestures);
    expect(planned.gestures.length).toBeGreaterThan(1);
    expect(await world.db.agenda.get('customer-1')).toEqual({
      customerId: 'customer-1',
      gestures: planned.gestures,
      changesOn: planned.changesOn,
      places: planned.gestures.flatMap((gesture) => placeOf(gesture) ?? []),
    });
  });
});

describe('refreshAgenda', () => {
  it('plans anew only whom the new day concerns', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: {} }));
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    const untilWednesday = { customerId: 'customer-2', gestures: [], changesOn: '2026-03-04', places: [] };
    await world.db.agenda.put(untilWednesday);
    await refreshAgenda(world.deps);
    world.clock.today = '2026-03-03';
    await refreshAgenda(world.deps);
    expect(await world.db.agenda.get('customer-1')).toMatchObject({ gestures: [{ status: 'due' }] });
    expect(await world.db.agenda.get('customer-2')).toEqual(untilWednesday);
  });

  it('marks everybody where too many change in one night, and the rebuild plans them', { timeout: 60_000 }, async () => {
    const world = aWorld();
    const people = Array.from({ length: 130 }, (_, index) => aCustomer({ id: `customer-${index}`, emails: {} }));
    await store(world, 'customer', ...people);
    await store(world, 'deal', ...people.map(({ id }) => aDeal({ id: `deal-of-${id}`, customerId: id, closedOn: MONDAY })));
    await refreshAgenda(world.deps);
    world.clock.today = '2026-03-03';
    expect(await todayOf(world.deps)).toMatchObject({ isComplete: false });
    await refreshAgenda(world.deps);
    expect(await rebuildIsMarked(world)).toBe(true);
    await rebuildDerived(world.deps);
    expect(await todayOf(world.deps)).toMatchObject({ isComplete: true, today: { total: 130 } });
  });

  it('has everybody planned anew after the clock was wrong by a year', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'A' }));
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    const before = await derivedRows(world);
    world.clock.today = '2027-03-02';
    await refreshAgenda(world.deps);
    expect(await derivedRows(world)).not.toEqual(before);
    world.clock.today = MONDAY;
    await refreshAgenda(world.deps);
    await rebuildDerived(world.deps);
    expect(await derivedRows(world)).toEqual(before);
    expect(world.clock.now).toBe(NINE_OCLOCK);
  });
});

describe('finishDerived', () => {
  it('plans everybody anew after a setting and after its undo, and says so', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    const rules = async () => (await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule);
    expect(await finishDerived(world.deps)).toBe(false);
    const set = await setSetting(world.deps, { key: 'rules-off', member: 'thank-for-deal', isIn: true });
    expect(await rules()).toEqual(['thank-for-deal']);
    expect(await finishDerived(world.deps)).toBe(true);
    expect(await rules()).toEqual([]);
    await undo(world.deps, set.ok ? (set.changeId ?? '') : '');
    expect(await finishDerived(world.deps)).toBe(true);
    expect(await rules()).toEqual(['thank-for-deal']);
    expect(await finishDerived(world.deps)).toBe(false);
  });
});
