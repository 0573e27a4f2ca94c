import { describe, expect, it } from 'vitest';
import { recordDeal } from '../../../../extension/data/commands/record-deal.ts';
import { recordFavour } from '../../../../extension/data/commands/record-favour.ts';
import { setTier } from '../../../../extension/data/commands/set-tier.ts';
import { aCustomer, emptyMaps } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const GONE = { ok: false, error: { type: 'gone' } };
const INVALID = { ok: false, error: { type: 'invalid' } };

const commands = [
  { name: 'setTier', run: ({ deps }: World, customerId: string) => setTier(deps, { customerId, tier: 'A' }) },
  { name: 'recordDeal', run: ({ deps }: World, customerId: string) => recordDeal(deps, { customerId, what: 'Pumps', closedOn: MONDAY }) },
  {
    name: 'recordFavour',
    run: ({ deps }: World, customerId: string) => recordFavour(deps, { customerId, kind: 'payment', what: '', on: MONDAY }),
  },
] as const;

describe.each(commands)('$name', ({ run }) => {
  it('refuses a customer who is not there', async () => {
    expect(await run(aWorld(), 'customer-1')).toEqual(GONE);
  });

  it('refuses a deleted customer', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ deleted: true }));
    expect(await run(world, 'customer-1')).toEqual(GONE);
  });

  it('refuses a customer whose row cannot be read', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await world.db.customer.update('customer-1', { since: 'long ago' });
    expect(await run(world, 'customer-1')).toEqual(INVALID);
  });
});

describe('recording', () => {
  it('keeps a deal, and plans the thanks for it', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    expect(await recordDeal(world.deps, { customerId: 'customer-1', what: ' Pumps ', closedOn: MONDAY })).toMatchObject({ ok: true });
    expect(await world.db.deal.toArray()).toEqual([
      { ...emptyMaps('deal'), id: expect.any(String), customerId: 'customer-1', what: 'Pumps', closedOn: MONDAY },
    ]);
    expect(await world.db.agenda.get('customer-1')).toMatchObject({ gestures: [{ rule: 'thank-for-deal' }] });
  });

  it('keeps a favour, also without words', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    expect(await recordFavour(world.deps, { customerId: 'customer-1', kind: 'introduction', what: ' ', on: MONDAY })).toMatchObject({
      ok: true,
    });
    expect(await world.db.favour.toArray()).toEqual([
      { id: expect.any(String), customerId: 'customer-1', kind: 'introduction', what: '', on: MONDAY },
    ]);
    expect(await world.db.agenda.get('customer-1')).toMatchObject({ gestures: [{ rule: 'thank-for-favour' }] });
  });

  it.each([
    { name: 'a deal without words', run: ({ deps }: World) => recordDeal(deps, { customerId: 'customer-1', what: ' ', closedOn: MONDAY }) },
    {
      name: 'a day that is none',
      run: ({ deps }: World) => recordDeal(deps, { customerId: 'customer-1', what: 'Pumps', closedOn: '2026-02-30' }),
    },
    {
      name: 'a favour on no day',
      run: ({ deps }: World) => recordFavour(deps, { customerId: 'customer-1', kind: 'payment', what: '', on: '' }),
    },
  ])('refuses $name', async ({ run }) => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    expect(await run(world)).toEqual(INVALID);
  });

  it('sets a tier and takes it away', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await setTier(world.deps, { customerId: 'customer-1', tier: 'B' });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'B' });
    await setTier(world.deps, { customerId: 'customer-1', tier: null });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: null });
    expect(await setTier(world.deps, { customerId: 'customer-1', tier: null })).toEqual({ ok: true, changeId: null });
  });
});
