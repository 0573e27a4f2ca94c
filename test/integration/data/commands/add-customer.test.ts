import { describe, expect, it } from 'vitest';
import { addCustomer } from '../../../../extension/data/commands/add-customer.ts';
import type { NewCustomer } from '../../../../extension/messaging/protocol/requests.ts';
import { aCustomer, emptyMaps } from '../../../support/builders.ts';
import { aWorld, MONDAY, store } from '../../../support/data-world.ts';

const person: NewCustomer = {
  familyName: '김',
  givenName: '민수',
  nameOrder: 'family-first',
  title: '부장',
  email: 'minsu.kim@hanbit.example',
  organisation: 'Hanbit',
  language: 'ko',
  tier: null,
};

describe('addCustomer', () => {
  it('writes the person, and the organisation that is new', async () => {
    const world = aWorld();
    expect(await addCustomer(world.deps, person)).toMatchObject({ ok: true });
    const [organisation] = await world.db.organisation.toArray();
    expect(organisation).toEqual({ id: expect.any(String), name: 'Hanbit', domains: {} });
    expect(await world.db.customer.toArray()).toEqual([
      {
        ...emptyMaps('customer'),
        id: expect.any(String),
        familyName: '김',
        givenName: '민수',
        nameOrder: 'family-first',
        title: '부장',
        emails: { 'minsu.kim@hanbit.example': { preferred: true, addedAt: '2026-03-02T09:00:00.000Z' } },
        organisationId: organisation?.id,
        tier: null,
        language: 'ko',
        register: 'formal',
        since: MONDAY,
      },
    ]);
  });

  it('leaves out what was not given, and trims the rest', async () => {
    const world = aWorld();
    await addCustomer(world.deps, {
      ...person,
      familyName: ' ',
      givenName: ' Dana ',
      title: '',
      organisation: '  ',
      email: ' Dana@Harbour.example ',
    });
    const [customer] = await world.db.customer.toArray();
    expect(customer).toMatchObject({ familyName: '', givenName: 'Dana', emails: { 'dana@harbour.example': { preferred: true } } });
    expect(customer).not.toHaveProperty('title');
    expect(customer).not.toHaveProperty('organisationId');
    expect(await world.db.organisation.count()).toBe(0);
  });

  it.each([
    { name: 'capitals', stored: 'hanbit' },
    { name: 'spaces', stored: '  HanBit ' },
  ])('takes the organisation that differs only in $name', async ({ stored }) => {
    const world = aWorld();
    await store(world, 'organisation', { id: 'organisation-1', name: stored });
    await addCustomer(world.deps, person);
    expect(await world.db.customer.toArray()).toMatchObject([{ organisationId: 'organisation-1' }]);
    expect(await world.db.organisation.count()).toBe(1);
  });

  it.each([
    { name: 'a longer name', organisations: [{ id: 'organisation-1', name: 'Hanbit Trading' }] },
    { name: 'a deleted one', organisations: [{ id: 'organisation-1', name: 'Hanbit', deleted: true }] },
    {
      name: 'two of the name, for it does not guess',
      organisations: [
        { id: 'organisation-1', name: 'Hanbit' },
        { id: 'organisation-2', name: 'HANBIT' },
      ],
    },
  ])('does not take $name', async ({ organisations }) => {
    const world = aWorld();
    await store(world, 'organisation', ...organisations);
    await addCustomer(world.deps, person);
    const [customer] = await world.db.customer.toArray();
    expect(organisations.map(({ id }) => id)).not.toContain(customer?.['organisationId']);
    expect(await world.db.organisation.count()).toBe(organisations.length + 1);
  });

  it.each([
    { name: 'no name at all', change: { familyName: ' ', givenName: '' } },
    { name: 'no address', change: { email: '' } },
    { name: 'an address without a domain', change: { email: 'minsu' } },
    { name: 'two addresses', change: { email: 'a@hanbit.example,b@hanbit.example' } },
  ])('refuses $name', async ({ change }) => {
    const world = aWorld();
    expect(await addCustomer(world.deps, { ...person, ...change })).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await world.db.customer.count()).toBe(0);
  });

  it('refuses an address that belongs to somebody', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ emails: { 'first@hanbit.example': {}, 'minsu.kim@hanbit.example': {} } }));
    expect(await addCustomer(world.deps, { ...person, email: 'Minsu.Kim@hanbit.example' })).toEqual({
      ok: false,
      error: { type: 'address-taken' },
    });
  });

  it('refuses the address of a customer whose row cannot be read', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ emails: { 'minsu.kim@hanbit.example': {} } }));
    await world.db.customer.update('customer-1', { familyName: 12 });
    expect(await addCustomer(world.deps, person)).toEqual({ ok: false, error: { type: 'address-taken' } });
  });

  it('takes the address of a deleted customer', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ emails: { 'minsu.kim@hanbit.example': {} }, deleted: true }));
    expect(await addCustomer(world.deps, person)).toMatchObject({ ok: true });
  });

  it('makes one file of two clicks', async () => {
    const world = aWorld();
    const results = await Promise.all([addCustomer(world.deps, person), addCustomer(world.deps, person)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: { type: 'address-taken' } });
    expect(await world.db.customer.count()).toBe(1);
  });
});
