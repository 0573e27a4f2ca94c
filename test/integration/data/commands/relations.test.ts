import { describe, expect, it } from 'vitest';
import { addCustomer } from '../../../../extension/data/commands/add-customer.ts';
import { type ContactLink, linkContact } from '../../../../extension/data/commands/link-contact.ts';
import { unlinkContact } from '../../../../extension/data/commands/unlink-contact.ts';
import { relationsOf } from '../../../../extension/data/queries/relations.ts';
import { undo } from '../../../../extension/data/undo.ts';
import { aCustomer, aRelation } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const link: ContactLink = { customerId: 'customer-1', toId: 'customer-2', relation: 'assistant' };

const aWorldWithTwo = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: { 'lee@hanbit.example': {} } }));
  return world;
};

const named = async ({ db }: World, customerId: string) => {
  const { closeTo, around } = await relationsOf(db, customerId);
  const words = closeTo.map(({ relation, customer }) => `${relation.relation} of ${customer.id}`);
  return [...words, ...around.map(({ relation, customer }) => `has ${relation.relation} ${customer.id}`)];
};

describe('linkContact', () => {
  it('is seen from both sides', async () => {
    const world = await aWorldWithTwo();
    await linkContact(world.deps, link);
    expect(await world.db.relation.toArray()).toEqual([{ id: expect.any(String), ...link }]);
    expect(await named(world, 'customer-1')).toEqual(['assistant of customer-2']);
    expect(await named(world, 'customer-2')).toEqual(['has assistant customer-1']);
  });

  it('[S0-22] with whoever introduced them, has the one who did thanked, until the two are linked no more', async () => {
    const world = await aWorldWithTwo();
    const result = await linkContact(world.deps, { ...link, relation: 'introduced-by' });
    const due = async (id: string) => (await world.db.agenda.get(id))?.gestures.map(({ rule }) => rule);
    expect(await world.db.relation.toArray()).toMatchObject([{ relation: 'introduced-by', since: MONDAY }]);
    expect([await due('customer-1'), await due('customer-2')]).toEqual([[], ['thank-referrer']]);
    await undo(world.deps, result.ok ? (result.changeId ?? '') : '');
    expect(await due('customer-2')).toEqual([]);
  });

  it.each([
    { name: 'the same', first: link, second: link },
    {
      name: 'colleagues from the other side',
      first: { ...link, relation: 'colleague' },
      second: { customerId: 'customer-2', toId: 'customer-1', relation: 'colleague' },
    },
  ] satisfies { name: string; first: ContactLink; second: ContactLink }[])('writes no double: $name', async ({ first, second }) => {
    const world = await aWorldWithTwo();
    await linkContact(world.deps, first);
    expect(await linkContact(world.deps, second)).toEqual({ ok: true, changeId: null });
    expect(await world.db.relation.count()).toBe(1);
  });

  it.each([
    { name: 'another relation', second: { ...link, relation: 'buyer' } },
    { name: 'the other direction', second: { customerId: 'customer-2', toId: 'customer-1', relation: 'assistant' } },
  ] satisfies { name: string; second: ContactLink }[])('keeps $name apart', async ({ second }) => {
    const world = await aWorldWithTwo();
    await linkContact(world.deps, link);
    await linkContact(world.deps, second);
    expect(await world.db.relation.count()).toBe(2);
  });

  it.each([
    { name: 'oneself', change: { toId: 'customer-1' }, type: 'invalid' },
    { name: 'an unknown customer', change: { toId: 'customer-3' }, type: 'gone' },
    { name: 'an unknown contact', change: { customerId: 'customer-3' }, type: 'gone' },
  ])('refuses $name', async ({ change, type }) => {
    const world = await aWorldWithTwo();
    expect(await linkContact(world.deps, { ...link, ...change })).toEqual({ ok: false, error: { type } });
    expect(await world.db.relation.count()).toBe(0);
  });
});

describe('unlinkContact', () => {
  it('parts the two, once, and lets them be linked again', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'relation', aRelation());
    const result = await unlinkContact(world.deps, { relationId: 'relation-1' });
    expect(await named(world, 'customer-1')).toEqual([]);
    expect(await unlinkContact(world.deps, { relationId: 'relation-1' })).toEqual({ ok: false, error: { type: 'gone' } });
    if (!result.ok || result.changeId === null) throw new Error('nothing was written');
    await undo(world.deps, result.changeId);
    expect(await named(world, 'customer-1')).toEqual(['assistant of customer-2']);
    await unlinkContact(world.deps, { relationId: 'relation-1' });
    await linkContact(world.deps, link);
    expect(await named(world, 'customer-1')).toEqual(['assistant of customer-2']);
  });
});

describe('relationsOf', () => {
  it('leaves out who is deleted or cannot be read, and relations like that', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'customer', aCustomer({ id: 'customer-3', emails: {} }), aCustomer({ id: 'customer-4', emails: {} }));
    await store(
      world,
      'relation',
      aRelation({ toId: 'customer-2' }),
      aRelation({ id: 'relation-2', toId: 'customer-3' }),
      aRelation({ id: 'relation-3', toId: 'customer-4' }),
      aRelation({ id: 'relation-4', toId: 'customer-2', relation: 'buyer', deleted: true }),
    );
    await world.db.customer.update('customer-3', { deleted: true });
    await world.db.customer.update('customer-4', { givenName: 7 });
    expect(await named(world, 'customer-1')).toEqual(['assistant of customer-2']);
  });
});

describe('addCustomer of a close contact', () => {
  const person = {
    familyName: 'Park',
    givenName: 'Jun',
    nameOrder: 'given-first',
    title: '',
    email: 'jun@hanbit.example',
    organisation: '',
    language: 'en',
    tier: 'A',
  } as const;

  it('links them in the same change, without a tier', async () => {
    const world = await aWorldWithTwo();
    const result = await addCustomer(world.deps, { ...person, closeTo: { customerId: 'customer-1', relation: 'secretary' } });
    const { around } = await relationsOf(world.db, 'customer-1');
    expect(around).toMatchObject([{ relation: { relation: 'secretary' }, customer: { givenName: 'Jun', tier: null } }]);
    if (!result.ok || result.changeId === null) throw new Error('nothing was written');
    await undo(world.deps, result.changeId);
    expect(await named(world, 'customer-1')).toEqual([]);
    expect((await world.db.relation.toArray()).map(({ deleted }) => deleted)).toEqual([true]);
  });

  it('writes nothing when the customer is not there', async () => {
    const world = await aWorldWithTwo();
    const result = await addCustomer(world.deps, { ...person, closeTo: { customerId: 'customer-3', relation: 'secretary' } });
    expect(result).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await world.db.customer.count()).toBe(2);
  });
});
