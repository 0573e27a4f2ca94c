import { describe, expect, it } from 'vitest';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { isBuilt } from '../../../extension/data/derived/state.ts';
import { DERIVED_VERSION } from '../../../extension/data/derived/version.ts';
import { KEPT_MS } from '../../../extension/data/undo.ts';
import { upkeep } from '../../../extension/data/upkeep.ts';
import { aCustomer, aDeal, NOTHING_LATER } from '../../support/builders.ts';
import { aWorld, dump, MONDAY, store } from '../../support/data-world.ts';

describe('a new database', () => {
  it('has look-ups that can be relied on, and nothing to keep up', async () => {
    const world = aWorld();
    expect(await isBuilt(world.db, 'customer')).toBe(true);
    await upkeep(world.deps);
    const before = await dump(world.db);
    await upkeep(world.deps);
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('upkeep', () => {
  it('plans for the new day and the new settings, and drops what is too old to undo', async () => {
    const world = aWorld();
    await store(
      world,
      'customer',
      aCustomer({ mutedRules: NOTHING_LATER }),
      aCustomer({ id: 'customer-2', emails: {}, mutedRules: NOTHING_LATER }),
    );
    await store(world, 'deal', aDeal({ closedOn: MONDAY }), aDeal({ id: 'deal-2', customerId: 'customer-2', closedOn: '2026-04-01' }));
    await setSetting(world.deps, { key: 'rules-off', member: 'thank-for-favour', isIn: true });
    world.clock.now += KEPT_MS + 1;
    world.clock.today = '2026-04-02';
    await upkeep(world.deps);
    const agenda = await world.db.agenda.toArray();
    expect(agenda.map(({ gestures }) => gestures.map(({ status }) => status))).toEqual([[], ['due']]);
    expect(await world.db.changes.count()).toBe(0);
    expect(await world.db.meta.get('derived')).toEqual({
      key: 'derived',
      value: { version: DERIVED_VERSION, rebuilding: null, day: '2026-04-02' },
    });
  });
});
