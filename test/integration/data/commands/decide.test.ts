import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { DecideRequest } from '../../../../extension/messaging/protocol/requests.ts';
import { aCustomer, aDeal } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const key = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const done: DecideRequest = { customerId: 'customer-1', gestureKey: key, type: 'done' };

const aWorldWithADeal = async () => {
  const world = aWorld();
  await store(world, 'customer', aCustomer());
  await store(world, 'deal', aDeal({ closedOn: MONDAY }));
  return world;
};

const dueRules = async (world: World) => (await world.db.agenda.get('customer-1'))?.gestures.map(({ rule, status }) => ({ rule, status }));

describe('decide', () => {
  it('settles a gesture under its key', async () => {
    const world = await aWorldWithADeal();
    expect(await dueRules(world)).toHaveLength(1);
    expect(await decide(world.deps, done)).toMatchObject({ ok: true });
    expect(await world.db.decision.toArray()).toEqual([
      { id: key, customerId: 'customer-1', type: 'done', at: '2026-03-02T09:00:00.000Z', day: MONDAY },
    ]);
    expect(await dueRules(world)).toEqual([]);
  });

  it('replaces a snooze, and forgets its day', async () => {
    const world = await aWorldWithADeal();
    await decide(world.deps, { ...done, type: 'snoozed', until: '2026-03-05' });
    expect(await dueRules(world)).toEqual([{ rule: 'thank-for-deal', status: 'snoozed' }]);
    await decide(world.deps, done);
    expect(await world.db.decision.get(key)).not.toHaveProperty('until');
  });

  it('decides anew after an undo', async () => {
    const world = await aWorldWithADeal();
    const first = await decide(world.deps, done);
    if (!first.ok || first.changeId === null) throw new Error('not decided');
    await undo(world.deps, first.changeId);
    expect(await dueRules(world)).toHaveLength(1);
    await decide(world.deps, { ...done, type: 'skipped' });
    expect(await world.db.decision.get(key)).toMatchObject({ type: 'skipped' });
    expect(await world.db.decision.get(key)).not.toHaveProperty('deleted');
    expect(await dueRules(world)).toEqual([]);
  });

  it.each([
    { name: 'a key of somebody else', change: { gestureKey: gestureKey('thank-for-deal', 'customer-2', 'deal-1') } },
    { name: 'a key of somebody whose id begins alike', change: { gestureKey: gestureKey('thank-for-deal', 'customer-11', 'deal-1') } },
    { name: 'a key of no rule', change: { gestureKey: 'dance:customer-1:deal-1' } },
    { name: 'a key without a cause', change: { gestureKey: 'thank-for-deal:customer-1' } },
    { name: 'an empty key', change: { gestureKey: '' } },
    { name: 'a snooze without a day', change: { type: 'snoozed' } },
    { name: 'a snooze until today', change: { type: 'snoozed', until: MONDAY } },
    { name: 'a snooze until no day', change: { type: 'snoozed', until: '2026-13-01' } },
    { name: 'a day without a snooze', change: { until: '2026-03-05' } },
  ] satisfies { name: string; change: Partial<DecideRequest> }[])('refuses $name', async ({ change }) => {
    const world = await aWorldWithADeal();
    expect(await decide(world.deps, { ...done, ...change })).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await world.db.decision.count()).toBe(0);
  });
});
