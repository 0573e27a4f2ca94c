import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { commit } from '../../../extension/data/commit.ts';
import { DERIVED_VERSION } from '../../../extension/data/derived/version.ts';
import { creation, type Patch } from '../../../extension/data/patch.ts';
import { aCustomer, aDeal, emptyMaps } from '../../support/builders.ts';
import { aWorld, DEVICE, dump, MONDAY, NINE_OCLOCK, store, type World } from '../../support/data-world.ts';

const stampOf = (ms: number, counter = 0): string => ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0') + DEVICE;
const patch = (world: World, ...patches: readonly Patch[]) => commit(world.deps, 'set-tier', () => Promise.resolve({ ok: true, patches }));

const refusals: readonly { readonly name: string; readonly set: Patch['set'] }[] = [
  { name: 'a value the schema refuses', set: { tier: 7 } },
  { name: 'a required field taken away', set: { givenName: undefined } },
  { name: 'the id', set: { id: 'customer-2' } },
  { name: 'an unknown field', set: { shoeSize: 44 } },
  { name: 'a map as a whole', set: { emails: {} } },
  { name: 'a member of what is no map', set: { 'tier/x': 'A' } },
  { name: 'a member without a name', set: { 'emails/': {} } },
  { name: 'the prototype as a field', set: { ['__proto__']: { polluted: true } } },
  { name: 'the prototype as a member', set: { 'emails/__proto__': {} } },
  { name: 'the constructor as a member', set: { 'mutedRules/constructor': true } },
  { name: 'the constructor as a field', set: { constructor: 'x' } },
];

describe('commit', () => {
  it('writes row, stamps, mark, change and derived rows at once', async () => {
    const world = aWorld();
    const stamp = stampOf(NINE_OCLOCK);
    const deal = aDeal({ closedOn: MONDAY });
    const result = await commit(world.deps, 'record-deal', () =>
      Promise.resolve({ ok: true, patches: [creation('customer', aCustomer({ tier: 'A' })), creation('deal', deal)] }),
    );
    expect(result).toEqual({ ok: true, changeId: stamp });
    const { agenda, ...rest } = await dump(world.db);
    expect(rest).toEqual({
      customer: [{ ...emptyMaps('customer'), ...aCustomer({ tier: 'A' }) }],
      deal: [{ ...deal, products: {} }],
      organisation: [],
      favour: [],
      complaint: [],
      promise: [],
      question: [],
      lifeEvent: [],
      touch: [],
      decision: [],
      identity: [],
      relation: [],
      setting: [],
      template: [],
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
          byRep: 1,
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
        { key: 'derived', value: { version: DERIVED_VERSION, rebuilding: null, day: null } },
        { key: 'last-stamp', value: stamp },
      ],
      addresses: [{ email: 'dana.fox@harbour.example', customerId: 'customer-1' }],
      organisationNames: [],
      terms: [{ customerId: 'customer-1', terms: ['adanafox', 'afoxdana', 'ddana.fox@harbour.example', 'dexample', 'dharbour'] }],
      summary: [{ customerId: 'customer-1', lastTouch: null, lastContact: null }],
    });
    expect(agenda).toMatchObject([{ customerId: 'customer-1' }]);
  });

  it('writes only what differs', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'B' }));
    world.clock.now += 5;
    await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'A', language: 'en', role: undefined } });
    const written = await world.db.changes.orderBy('id').last();
    expect(written?.records).toEqual([
      { kind: 'customer', id: 'customer-1', created: false, fields: [{ path: 'tier', old: 'B', was: stampOf(NINE_OCLOCK) }] },
    ]);
    const stamps = await world.db.stamps.get(['customer', 'customer-1']);
    expect(stamps?.fields).toMatchObject({ tier: stampOf(NINE_OCLOCK + 5), language: stampOf(NINE_OCLOCK) });
    expect(stamps?.fields).not.toHaveProperty('role');
  });

  it('writes nothing where nothing differs', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'B' }));
    const before = await dump(world.db);
    expect(await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'B', emails: undefined } })).toEqual({
      ok: false,
      error: { type: 'invalid' },
    });
    expect(await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'B' } })).toEqual({ ok: true, changeId: null });
    expect(await dump(world.db)).toEqual(before);
  });

  it('takes later patches of one record over earlier ones, as one edit', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await patch(
      world,
      { kind: 'customer', id: 'customer-1', set: { tier: 'B', role: 'Buyer' } },
      { kind: 'customer', id: 'customer-1', set: { tier: 'C' } },
    );
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'C', role: 'Buyer' });
    expect((await world.db.changes.orderBy('id').last())?.records).toHaveLength(1);
  });

  it('leaves nothing behind when it fails in the middle', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const before = await dump(world.db);
    const deps = {
      ...world.deps,
      // Asked for after row, stamps, mark and change are written.
      today: () => {
        throw new Error('no calendar');
      },
    };
    const failing = commit(deps, 'set-tier', () =>
      Promise.resolve({ ok: true, patches: [{ kind: 'customer', id: 'customer-1', set: { tier: 'A' } }] }),
    );
    await expect(failing).rejects.toThrow('no calendar');
    expect(await dump(world.db)).toEqual(before);
  });

  it('writes all records or none', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const before = await dump(world.db);
    const result = await patch(
      world,
      { kind: 'customer', id: 'customer-1', set: { tier: 'A' } },
      { kind: 'deal', id: 'deal-9', set: { what: 'Pumps' } },
    );
    expect(result).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await dump(world.db)).toEqual(before);
  });

  it.each(refusals)('refuses $name and writes nothing', async ({ set }) => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const before = await dump(world.db);
    expect(await patch(world, { kind: 'customer', id: 'customer-1', set })).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await dump(world.db)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('adds and removes one member of a map, and leaves the others alone', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await patch(world, { kind: 'customer', id: 'customer-1', set: { 'emails/d/f@harbour.example': { preferred: true } } });
    expect(await world.db.customer.get('customer-1')).toMatchObject({
      emails: { 'dana.fox@harbour.example': {}, 'd/f@harbour.example': { preferred: true } },
    });
    await patch(world, { kind: 'customer', id: 'customer-1', set: { 'emails/dana.fox@harbour.example': undefined } });
    expect((await world.db.customer.get('customer-1'))?.['emails']).toEqual({ 'd/f@harbour.example': { preferred: true } });
    const stamps = await world.db.stamps.get(['customer', 'customer-1']);
    expect(Object.keys(stamps?.fields ?? {})).toContain('emails/dana.fox@harbour.example');
  });

  it('stamps above what it overwrites and above its own last stamp while the clock goes backwards', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const fromAhead = `${(NINE_OCLOCK + 3_600_000).toString(16).padStart(12, '0')}0007${'f'.repeat(13)}`;
    await world.db.stamps.update(['customer', 'customer-1'], { 'fields.tier': fromAhead });
    world.clock.now = 1_000;
    await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'B' } });
    expect((await world.db.stamps.get(['customer', 'customer-1']))?.fields['tier']).toBe(stampOf(NINE_OCLOCK + 3_600_000, 8));
    world.clock.now = 0;
    await patch(world, { kind: 'customer', id: 'customer-1', set: { register: 'brief' } });
    expect((await world.db.stamps.get(['customer', 'customer-1']))?.fields['register']).toBe(stampOf(NINE_OCLOCK + 3_600_000, 9));
  });

  it('stamps above the floor of a record', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const floor = stampOf(NINE_OCLOCK + 60_000, 3);
    await world.db.stamps.update(['customer', 'customer-1'], { floor });
    await patch(world, { kind: 'customer', id: 'customer-1', set: { tier: 'B' } });
    expect(await world.db.stamps.get(['customer', 'customer-1'])).toMatchObject({
      floor,
      fields: { tier: stampOf(NINE_OCLOCK + 60_000, 4) },
    });
  });

  it('keeps fields, members and values that it does not know', async () => {
    const world = aWorld();
    const fromLater = { ...aCustomer(), tier: 'platinum', nickname: 'Dee', emails: { 'dana.fox@harbour.example': { verified: 'yes' } } };
    await world.db.customer.put(fromLater);
    expect(await patch(world, { kind: 'customer', id: 'customer-1', set: { role: 'Buyer' } })).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toEqual({ ...fromLater, role: 'Buyer' });
  });

  it('never writes over a row that it cannot read', async () => {
    const world = aWorld();
    const broken = { id: 'customer-1', familyName: 12, emails: { 'dana.fox@harbour.example': {} } };
    await world.db.customer.put(broken);
    const whole = creation('customer', aCustomer());
    expect(await patch(world, whole)).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await world.db.customer.get('customer-1')).toEqual(broken);
  });

  it('shows the same data after a restart', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'A' }));
    const before = await dump(world.db);
    expect(await dump(world.restarted().db)).toEqual(before);
  });

  it('asks the browser to have it on the disk before it answers', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const writing = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    begun.mockRestore();
    expect(writing).toHaveLength(1);
    expect(new Set(writing.map(([, , options]) => options?.durability))).toEqual(new Set(['strict']));
  });

  it('has two writers at once each see the other', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const results = await Promise.all(['A', 'B', 'C'].map((tier) => patch(world, { kind: 'customer', id: 'customer-1', set: { tier } })));
    const ids = results.map((result) => (result.ok ? result.changeId : null));
    expect(new Set(ids).size).toBe(3);
    const olds = (await world.db.changes.toArray()).slice(1).map(({ records }) => records[0]?.fields);
    expect(olds).toEqual([
      [{ path: 'tier', old: null, was: expect.any(String) }],
      [{ path: 'tier', old: 'A', was: ids[0] }],
      [{ path: 'tier', old: 'B', was: ids[1] }],
    ]);
  });
});
