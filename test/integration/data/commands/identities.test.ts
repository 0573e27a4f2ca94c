import { describe, expect, it } from 'vitest';
import { addCustomer } from '../../../../extension/data/commands/add-customer.ts';
import { forgetIdentity } from '../../../../extension/data/commands/forget-identity.ts';
import { identify } from '../../../../extension/data/commands/identify.ts';
import { identitiesNamed, identityFor } from '../../../../extension/data/queries/identities.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { IdentityRef } from '../../../../extension/messaging/protocol/people.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer } from '../../../support/builders.ts';
import { aWorld, store, type World } from '../../../support/data-world.ts';

const ref: IdentityRef = { mailbox: 'me@rep.example', name: 'Dana Fox', thread: 't1' };

const aWorldWithTwo = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: { 'lee@hanbit.example': {} } }));
  return world;
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

const idOf = async ({ db }: World, asked: IdentityRef): Promise<string | null> => (await identityFor(db, asked))?.id ?? null;

describe('identify', () => {
  it('remembers who a name is', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    expect(await world.db.identity.toArray()).toEqual([{ id: 'identity:me@rep.example:Dana Fox:t1', ...ref, customerId: 'customer-1' }]);
    expect(await idOf(world, ref)).toBe('customer-1');
  });

  it('takes the newest answer, and gives the former one back when undone', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    const change = changeOf(await identify(world.deps, { ...ref, customerId: 'customer-2' }));
    expect(await idOf(world, ref)).toBe('customer-2');
    await undo(world.deps, change);
    expect(await idOf(world, ref)).toBe('customer-1');
  });

  it.each([
    { name: 'another thread', change: { thread: 't2' } },
    { name: 'another mailbox', change: { mailbox: 'desk@rep.example' } },
    { name: 'another name', change: { name: 'Dana' } },
    { name: 'a name that begins alike', change: { name: 'Dana Foxx' } },
    { name: 'capitals in the thread', change: { thread: 'T1' } },
    { name: 'parts that read alike when joined', change: { name: 'Dana Fox:t1', thread: '' } },
  ])('is no answer for $name', async ({ change }) => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    expect(await idOf(world, { ...ref, ...change })).toBeNull();
  });

  it('knows the name however the page spaces and composes it', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, name: ' José  Ruiz'.normalize('NFD'), mailbox: 'Me@Rep.example', customerId: 'customer-1' });
    expect(await idOf(world, { ...ref, name: 'José Ruiz' })).toBe('customer-1');
  });

  it.each([
    { name: 'a name without a thread', change: { thread: '' }, type: 'invalid' },
    { name: 'no name', change: { name: ' ' }, type: 'invalid' },
    { name: 'no mailbox', change: { mailbox: '' }, type: 'invalid' },
    { name: 'a customer who is not there', change: { customerId: 'customer-3' }, type: 'gone' },
  ])('refuses $name', async ({ change, type }) => {
    const world = await aWorldWithTwo();
    expect(await identify(world.deps, { ...ref, customerId: 'customer-1', ...change })).toEqual({ ok: false, error: { type } });
    expect(await world.db.identity.count()).toBe(0);
  });

  it('does not answer with somebody deleted or unreadable', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    await world.db.customer.update('customer-1', { deleted: true });
    expect(await idOf(world, ref)).toBeNull();
    await world.db.customer.put({ id: 'customer-1', emails: 3 });
    expect(await idOf(world, ref)).toBeNull();
  });
});

describe('forgetIdentity', () => {
  it('takes the answer back, once, and can be undone', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    const change = changeOf(await forgetIdentity(world.deps, ref));
    expect(await idOf(world, ref)).toBeNull();
    expect(await forgetIdentity(world.deps, ref)).toEqual({ ok: false, error: { type: 'gone' } });
    await undo(world.deps, change);
    expect(await idOf(world, ref)).toBe('customer-1');
  });

  it('lets the rep answer anew', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    await forgetIdentity(world.deps, ref);
    await identify(world.deps, { ...ref, customerId: 'customer-2' });
    expect(await idOf(world, ref)).toBe('customer-2');
  });
});

describe('identitiesNamed', () => {
  it('gives everybody the name stood for in this mailbox, each once', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-1' });
    await identify(world.deps, { ...ref, thread: 't2', customerId: 'customer-1' });
    await identify(world.deps, { ...ref, thread: 't3', customerId: 'customer-2' });
    await identify(world.deps, { ...ref, mailbox: 'desk@rep.example', name: 'Lee', customerId: 'customer-2' });
    const named = async (mailbox: string, name: string) => (await identitiesNamed(world.db, mailbox, name)).map(({ id }) => id);
    expect(await named('ME@rep.example', 'Dana  Fox')).toEqual(['customer-1', 'customer-2']);
    expect(await named('me@rep.example', 'Lee')).toEqual([]);
    await forgetIdentity(world.deps, { ...ref, thread: 't3' });
    expect(await named('me@rep.example', 'Dana Fox')).toEqual(['customer-1']);
  });
});

describe('addCustomer of somebody shown by name only', () => {
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

  it('remembers who the name is in the same change', async () => {
    const world = await aWorldWithTwo();
    await identify(world.deps, { ...ref, customerId: 'customer-2' });
    const change = changeOf(await addCustomer(world.deps, { ...person, identity: ref }));
    expect(await identityFor(world.db, ref)).toMatchObject({ givenName: 'Jun', tier: 'A' });
    await undo(world.deps, change);
    expect(await idOf(world, ref)).toBe('customer-2');
  });

  it('writes nothing when the name has no thread', async () => {
    const world = await aWorldWithTwo();
    const result = await addCustomer(world.deps, { ...person, identity: { ...ref, thread: '' } });
    expect(result).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await world.db.customer.count()).toBe(2);
  });
});
