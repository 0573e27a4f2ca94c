import { describe, expect, it } from 'vitest';
import { commit } from '../../../extension/data/commit.ts';
import type { Patch } from '../../../extension/data/patch.ts';
import { creation } from '../../../extension/data/patch.ts';
import { aCustomer, aDeal } from '../../support/builders.ts';
import { aReadyWorld, DEVICE, dump, MONDAY, NINE_OCLOCK, store, type World } from '../../support/data-world.ts';

const stampOf = (ms: number, counter = 0): string => ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0') + DEVICE;
const patch = (world: World, ...patches: readonly Patch[]) => commit(world.deps, 'set-tier', () => Promise.resolve({ ok: true, patches }));

describe('commit', () => {
  it('writes row, stamps, mark, change and derived rows at once', async () => {
    const world = await aReadyWorld();
    const stamp = stampOf(NINE_OCLOCK);
    const deal = aDeal({ closedOn: MONDAY });
    const result = await commit(world.deps, 'record-deal', () =>
      Promise.resolve({ ok: true, patches: [creation('customer', aCustomer({ tier: 'A' })), creation('deal', deal)] }),
    );
    expect(result).toEqual({ ok: true, changeId: stamp });
    const { agenda, ...rest } = await dump(world.db);
    expect(rest).toEqual({
      customer: [{ ...aCustomer({ tier: 'A' }), addressAs: {}, mutedRules: {} }],
      deal: [deal],
      organisation: [],
      favour: [],
      touch: [],
      decision: [],
      setting: [],
      stamps: [
        {
          kind: 'customer',
          id: 'customer-1',
          floor: null,
          fields: {
            familyName: stamp,
            givenName: stamp,
            nameOrder: stamp,
            'emails/dana.fox@harbour.example': stamp,
            tier: stamp,
            language: stamp,
            register: stamp,
            since: stamp,
          },
        },
        { kind: 'deal', id: 'deal-1', floor: null, fields: { customerId: stamp, what: stamp, closedOn: stamp } },
      ],
      dirty: [
        { kind: 'customer', id: 'customer-1', stamp },
        { kind: 'deal', id: 'deal-1', stamp },
      ],
      changes: [
        {
          id: stamp,
          command: 'record-deal',
          at: NINE_OCLOCK,
          records: [
            {
              kind: 'customer',
              id: 'customer-1',
              created: true,
              fields: [
                { path: 'familyName' },
                { path: 'givenName' },
                { path: 'nameOrder' },
                { path: 'emails/dana.fox@harbour.example' },
                { path: 'tier' },
                { path: 'language' },
                { path: 'register' },
                { path: 'since' },
              ],
            },
            { kind: 'deal', id: 'deal-1', created: true, fields: [{ path: 'customerId' }, { path: 'what' }, { path: 'closedOn' }] },
          ],
        },
      ],
      meta: [
        { key: 'derived', value: { version: 1, rebuilding: null, day: null } },
        { key: 'last-stamp', value: stamp },
      ],
      addresses: [{ email: 'dana.fox@harbour.example', customerId: 'customer-1' }],
      organisationNames: [],
      summary: [{ customerId: 'customer-1', lastTouch: null, lastContact: null }],
    });
    expect(agenda).toMatchObject([{ customerId: 'customer-1', plannedFor: MONDAY }]);
  });

  it('writes only what differs', async () => {
    const world = await aReadyWorld();
    await store(world, 'customer', aCustomer({ tier: 'B' }));
    world.clock.now += 5;
    await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'A', language: 'en', role: undefined } });
    const written = await world.db.changes.orderBy('id').last();
    expect(written?.records).toEqual([{ kind: 'customer', id: 'customer-1', created: false, fields: [{ path: 'tier', old: 'B' }] }]);
    const stamps = await world.db.stamps.get(['customer', 'customer-1']);
    expect(stamps?.fields).toMatchObject({ tier: stampOf(NINE_OCLOCK + 5), language: stampOf(NINE_OCLOCK) });
    expect(stamps?.fields).not.toHaveProperty('role');
  });

  it('writes nothing where nothing differs', async () => {
    const world = await aReadyWorld();
    await store(world, 'customer', aCustomer({ tier: 'B' }));
    const before = await dump(world.db);
    expect(await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'B', emails: undefined } })).toEqual({
      ok: false,
      error: { type: 'invalid' },
    });
    expect(await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'B' } })).toEqual({ ok: true, changeId: null });
    expect(await dump(world.db)).toEqual(before);
  });
});
