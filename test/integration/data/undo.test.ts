import { describe, expect, it } from 'vitest';
import { addCustomer } from '../../../extension/data/commands/add-customer.ts';
import { recordDeal } from '../../../extension/data/commands/record-deal.ts';
import { setTier } from '../../../extension/data/commands/set-tier.ts';
import { commit } from '../../../extension/data/commit.ts';
import { deletion } from '../../../extension/data/patch.ts';
import { customersByAddress } from '../../../extension/data/queries/customers-by-address.ts';
import { organisationsByName } from '../../../extension/data/queries/organisations.ts';
import { KEPT_MS, lastUndoable, pruneChanges, undo } from '../../../extension/data/undo.ts';
import type { NewCustomer } from '../../../extension/messaging/protocol/requests.ts';
import type { CommandResult } from '../../../extension/messaging/protocol/results.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../support/data-world.ts';

const person: NewCustomer = {
  familyName: 'Fox',
  givenName: 'Dana',
  nameOrder: 'given-first',
  title: '',
  email: 'dana.fox@harbour.example',
  organisation: 'Harbour Works',
  language: 'en',
  tier: 'A',
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

const set = async (world: World, fields: Readonly<Record<string, unknown>>): Promise<string> =>
  changeOf(
    await commit(world.deps, 'set-tier', () =>
      Promise.resolve({ ok: true, patches: [{ kind: 'customer', id: 'customer-1', set: fields }] }),
    ),
  );

const tierOf = async (world: World): Promise<unknown> => (await world.db.customer.get('customer-1'))?.['tier'];

describe('undo', () => {
  it('puts back what a change replaced, took away and added', async () => {
    const world = aWorld();
    const before = aCustomer({ tier: 'B', role: 'Buyer', emails: { 'a@harbour.example': { preferred: true }, 'b@harbour.example': {} } });
    await store(world, 'customer', before);
    const row = await world.db.customer.get('customer-1');
    const change = await set(world, {
      tier: 'A',
      role: undefined,
      title: 'Director',
      'emails/a@harbour.example': undefined,
      'emails/b@harbour.example': { preferred: true },
      'emails/c@harbour.example': {},
    });
    expect(await undo(world.deps, change)).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toEqual(row);
    expect(await world.db.addresses.toArray()).toEqual([
      { email: 'a@harbour.example', customerId: 'customer-1' },
      { email: 'b@harbour.example', customerId: 'customer-1' },
    ]);
  });

  it('keeps a field that was changed again meanwhile', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C', register: 'warm' }));
    const change = await set(world, { tier: 'A', register: 'brief' });
    await set(world, { tier: 'B' });
    expect(await undo(world.deps, change)).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'B', register: 'warm' });
  });

  it('takes back a field that a later change left as it was', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const change = await set(world, { tier: 'A' });
    await set(world, { tier: 'A', role: 'Buyer' });
    expect(await undo(world.deps, change)).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'C', role: 'Buyer' });
  });

  it('goes back over changes of one field, one after the other, and not past what was written by hand since', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const changes = [await set(world, { tier: 'A' }), await set(world, { tier: null }), await set(world, { tier: 'B' })];
    for (const [index, left] of [null, 'A', 'C'].entries()) {
      expect(await undo(world.deps, changes.at(-1 - index) ?? '')).toMatchObject({ ok: true });
      expect(await tierOf(world)).toBe(left);
    }
    const again = await set(world, { tier: 'A' });
    const last = await set(world, { tier: 'B' });
    await undo(world.deps, last);
    await set(world, { tier: 'A', role: 'Buyer' });
    expect(await undo(world.deps, again)).toMatchObject({ ok: true });
    await set(world, { tier: 'B' });
    expect(await undo(world.deps, changes[0] ?? '')).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await tierOf(world)).toBe('B');
  });

  it('takes back an entry that was deleted and put back meanwhile', async () => {
    const world = aWorld();
    const added = changeOf(await addCustomer(world.deps, person));
    const [customer] = await world.db.customer.toArray();
    const deleted = changeOf(
      await commit(world.deps, 'delete-touch', () => Promise.resolve({ ok: true, patches: [deletion('customer', customer?.id ?? '')] })),
    );
    expect(await undo(world.deps, deleted)).toMatchObject({ ok: true });
    expect((await customersByAddress(world.db, person.email)).rows).toHaveLength(1);
    expect(await undo(world.deps, added)).toMatchObject({ ok: true });
    expect((await customersByAddress(world.db, person.email)).rows).toEqual([]);
  });

  it('is a change of its own that can be undone', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const change = await set(world, { tier: 'A' });
    const undone = changeOf(await undo(world.deps, change));
    expect(await tierOf(world)).toBe('C');
    expect(await world.db.changes.get(undone)).toMatchObject({ command: 'undo' });
    await undo(world.deps, undone);
    expect(await tierOf(world)).toBe('A');
  });

  it.each([
    { name: 'an unknown change', later: 0, changeId: 'nothing' },
    { name: 'a change older than 30 days', later: KEPT_MS + 1, changeId: null },
  ])('refuses $name', async ({ later, changeId }) => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const change = await set(world, { tier: 'A' });
    world.clock.now += later;
    expect(await undo(world.deps, changeId ?? change)).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await tierOf(world)).toBe('A');
  });

  it('works to the last moment of 30 days, after a restart', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const change = await set(world, { tier: 'A' });
    world.clock.now += KEPT_MS;
    const restarted = world.restarted();
    expect(await undo(restarted.deps, change)).toMatchObject({ ok: true });
    expect(await tierOf(restarted)).toBe('C');
  });

  it('takes a change back once', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const change = await set(world, { tier: 'A' });
    await undo(world.deps, change);
    expect(await undo(world.deps, change)).toEqual({ ok: false, error: { type: 'gone' } });
  });

  it('deletes what a change created and keeps its fields', async () => {
    const world = aWorld();
    const change = changeOf(await addCustomer(world.deps, person));
    const undone = changeOf(await undo(world.deps, change));
    expect(await world.db.customer.toArray()).toMatchObject([{ deleted: true, familyName: 'Fox' }]);
    expect(await world.db.organisation.toArray()).toMatchObject([{ deleted: true, name: 'Harbour Works' }]);
    expect(await customersByAddress(world.db, person.email)).toEqual({ rows: [], unreadable: [] });
    expect(await world.db.summary.count()).toBe(0);
    await undo(world.deps, undone);
    expect((await customersByAddress(world.db, person.email)).rows).toMatchObject([{ familyName: 'Fox' }]);
  });

  it('leaves an organisation to those who joined it meanwhile', async () => {
    const world = aWorld();
    const change = changeOf(await addCustomer(world.deps, person));
    await addCustomer(world.deps, { ...person, givenName: 'Ravi', email: 'ravi@harbour.example' });
    await undo(world.deps, change);
    expect((await organisationsByName(world.db, 'Harbour Works')).rows).toHaveLength(1);
    expect((await customersByAddress(world.db, person.email)).rows).toEqual([]);
    expect((await customersByAddress(world.db, 'ravi@harbour.example')).rows).toHaveLength(1);
  });
});

describe('lastUndoable', () => {
  it('looks no more at what was undone', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const change = changeOf(await setTier(world.deps, { customerId: 'customer-1', tier: 'A' }));
    expect(await world.db.changes.get(change)).toMatchObject({ byRep: 1 });
    await undo(world.deps, change);
    expect(await world.db.changes.get(change)).not.toHaveProperty('byRep');
  });

  const offered = (world: World) => lastUndoable(world.db, world.clock.now);

  it('is nothing at first', async () => {
    expect(await offered(aWorld())).toBeNull();
  });

  it('goes back step by step as the rep undoes', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const first = changeOf(await setTier(world.deps, { customerId: 'customer-1', tier: 'A' }));
    const second = changeOf(await recordDeal(world.deps, { customerId: 'customer-1', what: 'Pumps', closedOn: MONDAY }));
    expect(await offered(world)).toEqual({ changeId: second, command: 'record-deal' });
    await undo(world.deps, second);
    expect(await offered(world)).toEqual({ changeId: first, command: 'set-tier' });
  });

  it('passes over what Aftercare wrote by itself and what was wholly replaced', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    const replaced = changeOf(await setTier(world.deps, { customerId: 'customer-1', tier: 'A' }));
    const last = changeOf(await setTier(world.deps, { customerId: 'customer-1', tier: 'B' }));
    await commit(world.deps, 'log-mail', () =>
      Promise.resolve({ ok: true, patches: [{ kind: 'customer', id: 'customer-1', set: { role: 'Buyer' } }] }),
    );
    expect(await offered(world)).toEqual({ changeId: last, command: 'set-tier' });
    await undo(world.deps, last);
    expect(await tierOf(world)).toBe('A');
    // What the second change had written over stands there again, so that the first one is next.
    expect(await offered(world)).toEqual({ changeId: replaced, command: 'set-tier' });
    await undo(world.deps, replaced);
    expect(await tierOf(world)).toBe('C');
  });

  it('ends after 30 days', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    world.clock.now += KEPT_MS;
    expect(await offered(world)).not.toBeNull();
    world.clock.now += 1;
    expect(await offered(world)).toBeNull();
  });
});

describe('pruneChanges', () => {
  it('removes changes older than 30 days and nothing else', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'C' }));
    world.clock.now += KEPT_MS;
    const change = await set(world, { tier: 'A' });
    world.clock.now += 1;
    await pruneChanges(world.db, world.clock.now);
    expect(await world.db.changes.toCollection().primaryKeys()).toEqual([change]);
    expect(await world.db.customer.count()).toBe(1);
  });
});
