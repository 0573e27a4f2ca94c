import { describe, expect, it } from 'vitest';
import { customerFacts } from '../../../../extension/data/queries/customer-facts.ts';
import { customersByAddress } from '../../../../extension/data/queries/customers-by-address.ts';
import { historyOf } from '../../../../extension/data/queries/history.ts';
import { organisationById, organisationsByName } from '../../../../extension/data/queries/organisations.ts';
import { notesIn } from '../../../../extension/data/queries/used-notes.ts';
import { commit } from '../../../../extension/data/commit.ts';
import { aCustomer, aDeal, aDecision, aFavour, anOpenDeal, aTouch, emptyMaps } from '../../../support/builders.ts';
import { aWorld, store, type World } from '../../../support/data-world.ts';

const DANA = 'dana.fox@harbour.example';
const maps = emptyMaps('customer');

const set = (world: World, fields: Readonly<Record<string, unknown>>) =>
  commit(world.deps, 'set-tier', () => Promise.resolve({ ok: true, patches: [{ kind: 'customer', id: 'customer-1', set: fields }] }));

const found = async ({ db }: World, email: string) => (await customersByAddress(db, email)).rows.map(({ id }) => id);

describe('customersByAddress', () => {
  it('finds nobody, one, or several, and never picks', async () => {
    const world = aWorld();
    expect(await customersByAddress(world.db, DANA)).toEqual({ rows: [], unreadable: [] });
    await store(world, 'customer', aCustomer());
    expect(await customersByAddress(world.db, DANA)).toEqual({ rows: [{ ...maps, ...aCustomer() }], unreadable: [] });
    await store(world, 'customer', aCustomer({ id: 'customer-2' }));
    expect(await found(world, DANA)).toEqual(['customer-1', 'customer-2']);
  });

  it.each([' Dana.Fox@Harbour.example', 'DANA.FOX@HARBOUR.EXAMPLE'])('finds %s', async (email) => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    expect(await found(world, email)).toEqual(['customer-1']);
  });

  it.each(['', 'dana.fox', 'dana.fox@harbour.exampl', 'dana.fox@harbour.example2', '__proto__', 'toString', '\uffff'])(
    'does not find %j',
    async (email) => {
      const world = aWorld();
      await store(world, 'customer', aCustomer());
      expect(await found(world, email)).toEqual([]);
      await world.db.meta.delete('derived');
      expect(await found(world, email)).toEqual([]);
    },
  );

  it('follows edits and deletions', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await set(world, { 'emails/df@harbour.example': {}, [`emails/${DANA}`]: undefined });
    expect([await found(world, DANA), await found(world, 'df@harbour.example')]).toEqual([[], ['customer-1']]);
    await set(world, { archived: true });
    expect(await found(world, 'df@harbour.example')).toEqual(['customer-1']);
    await set(world, { deleted: true });
    expect(await found(world, 'df@harbour.example')).toEqual([]);
    expect(await world.db.addresses.count()).toBe(0);
    await set(world, { deleted: undefined });
    expect(await found(world, 'df@harbour.example')).toEqual(['customer-1']);
  });

  it('names a customer whose row cannot be read', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2' }));
    await world.db.customer.update('customer-2', { givenName: null });
    const result = await customersByAddress(world.db, DANA);
    expect(result.rows.map(({ id }) => id)).toEqual(['customer-1']);
    expect(result.unreadable).toEqual([{ kind: 'customer', id: 'customer-2' }]);
  });
});

describe('customerFacts', () => {
  it('gathers what is theirs, without what is deleted', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-10' }));
    await store(world, 'deal', aDeal(), aDeal({ id: 'deal-2', customerId: 'customer-10' }), aDeal({ id: 'deal-3', deleted: true }));
    await store(world, 'favour', aFavour(), aFavour({ id: 'favour-2', deleted: true }));
    await store(world, 'touch', aTouch(), aTouch({ id: 'touch-2', deleted: true }), aTouch({ id: 'touch-3', customerId: 'customer-10' }));
    await store(world, 'decision', aDecision({ id: 'key-1' }), aDecision({ id: 'key-2', deleted: true }));
    expect(await customerFacts(world.db, 'customer-1')).toEqual({
      ok: true,
      facts: {
        customer: { ...maps, ...aCustomer() },
        deals: [{ ...emptyMaps('deal'), ...aDeal() }],
        favours: [aFavour()],
        complaints: [],
        promises: [],
        questions: [],
        lifeEvents: [],
        introductions: [],
        touches: [aTouch()],
        decisions: new Map([['key-1', aDecision({ id: 'key-1' })]]),
      },
      unreadable: [],
    });
  });

  it('names rows that cannot be read', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await world.db.deal.put({ id: 'deal-1', customerId: 'customer-1', what: 7 });
    await world.db.touch.put({ id: 'touch-1', customerId: 'customer-1', at: 'yesterday' });
    expect(await customerFacts(world.db, 'customer-1')).toMatchObject({
      ok: true,
      facts: { deals: [], touches: [] },
      unreadable: [
        { kind: 'deal', id: 'deal-1' },
        { kind: 'touch', id: 'touch-1' },
      ],
    });
    expect(await world.db.touch.get('touch-1')).toEqual({ id: 'touch-1', customerId: 'customer-1', at: 'yesterday' });
  });

  it('keeps values that a later version wrote', async () => {
    const world = aWorld();
    await world.db.customer.put({ ...aCustomer(), tier: 'platinum', nickname: 'Dee' });
    expect(await customerFacts(world.db, 'customer-1')).toMatchObject({
      ok: true,
      facts: { customer: { tier: 'platinum', nickname: 'Dee' } },
    });
  });

  it.each([
    { name: 'unknown', prepare: async () => {}, type: 'gone' },
    { name: 'deleted', prepare: ({ db }: World) => db.customer.put({ ...aCustomer(), deleted: true }), type: 'gone' },
    { name: 'unreadable', prepare: ({ db }: World) => db.customer.put({ id: 'customer-1', emails: 3 }), type: 'unreadable' },
  ])('says when the customer is $name', async ({ prepare, type }) => {
    const world = aWorld();
    await prepare(world);
    expect(await customerFacts(world.db, 'customer-1')).toEqual({ ok: false, error: { type } });
  });
});

describe('historyOf', () => {
  const touches = [
    aTouch({ id: 'touch-1', day: '2026-03-02', at: '2026-03-02T08:00:00.000Z', subject: 'Hello' }),
    aTouch({
      id: 'touch-2',
      day: '2026-03-02',
      at: '2026-03-02T10:00:00.000Z',
      channel: 'call',
      outcome: 'not-reached',
      summary: 'Engaged',
    }),
    aTouch({ id: 'touch-3', day: '2026-03-01', note: { occasion: 'check-in', variant: 'plain', language: 'en', register: 'warm' } }),
  ];
  const nothing = { touches: [], deals: [], favours: [], complaints: [], promises: [], questions: [], lifeEvents: [], introductions: [] };
  const facts = { ...nothing, touches, deals: [aDeal(), anOpenDeal({ id: 'deal-2' })], favours: [aFavour({ on: '2026-03-04', what: '' })] };

  it('merges contacts, closed deals and favours, newest first', () => {
    expect(historyOf(facts, 10).entries.map(({ id }) => id)).toEqual(['favour-1', 'touch-2', 'touch-1', 'deal-1', 'touch-3']);
  });

  it('shows as many as asked, and counts all', () => {
    expect(historyOf(facts, 2)).toEqual({
      entries: [
        { type: 'favour', id: 'favour-1', day: '2026-03-04', kind: 'information', what: '' },
        {
          type: 'touch',
          id: 'touch-2',
          day: '2026-03-02',
          at: '2026-03-02T10:00:00.000Z',
          mailbox: null,
          channel: 'call',
          direction: 'out',
          reached: false,
          subject: '',
          summary: 'Engaged',
          occasion: null,
          hook: '',
          noted: true,
        },
      ],
      total: 5,
    });
  });

  it('has nothing to show at first', () => {
    expect(historyOf(nothing, 10)).toEqual({ entries: [], total: 0 });
  });
});

describe('notesIn', () => {
  it('gives the notes used, newest first', () => {
    const note = (variant: string) => ({ occasion: 'check-in', variant, language: 'en', register: 'warm' }) as const;
    const touches = [
      aTouch({ id: 'touch-1', at: '2026-03-01T08:00:00.000Z', note: note('older') }),
      aTouch({ id: 'touch-2', at: '2026-03-03T08:00:00.000Z' }),
      aTouch({ id: 'touch-3', at: '2026-03-02T08:00:00.000Z', note: note('newer') }),
    ];
    expect(notesIn(touches)).toEqual([note('newer'), note('older')]);
  });
});

describe('organisations', () => {
  it('are found by id and by name, but for capitals and spaces', async () => {
    const world = aWorld();
    await store(
      world,
      'organisation',
      { id: 'organisation-1', name: 'Harbour  Works' },
      { id: 'organisation-2', name: 'Hanbit', deleted: true },
    );
    expect(await organisationById(world.db, 'organisation-1')).toMatchObject({ name: 'Harbour  Works' });
    expect(await organisationById(world.db, 'organisation-2')).toBeNull();
    expect(await organisationById(world.db, 'organisation-3')).toBeNull();
    expect((await organisationsByName(world.db, ' HARBOUR works')).rows).toMatchObject([{ id: 'organisation-1' }]);
    expect((await organisationsByName(world.db, 'Harbour')).rows).toEqual([]);
    expect((await organisationsByName(world.db, 'Hanbit')).rows).toEqual([]);
  });

  it('follow a new name', async () => {
    const world = aWorld();
    await store(world, 'organisation', { id: 'organisation-1', name: 'Harbour Works' });
    await store(world, 'organisation', { id: 'organisation-1', name: 'Strait Works' });
    expect((await organisationsByName(world.db, 'Harbour Works')).rows).toEqual([]);
    expect((await organisationsByName(world.db, 'strait works')).rows).toHaveLength(1);
  });
});
