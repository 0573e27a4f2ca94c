import { describe, expect, it, vi } from 'vitest';
import { identify } from '../../../extension/data/commands/identify.ts';
import { linkContact } from '../../../extension/data/commands/link-contact.ts';
import { findAddress } from '../../../extension/messaging/host/find-address.ts';
import { panelView } from '../../../extension/messaging/host/panel-view.ts';
import type { Picked } from '../../../extension/messaging/host/who-is-open.ts';
import type { PageReport, Writing } from '../../../extension/messaging/protocol/page.ts';
import type { PanelView } from '../../../extension/messaging/protocol/panel-view.ts';
import type { OpenConversation } from '../../../extension/webmail/adapter.ts';
import { aCustomer } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { aConversation, aHostWorld, aMessage, aReport, aWorldWithDana, DANA, fromDana, type HostWorld, MINA, ours, party } from './page.ts';

const RUTH = 'ruth@ames.example';

const shownIn = async (world: HostWorld, report: Partial<PageReport>, picked?: Picked): Promise<PanelView> =>
  panelView(world.deps, aReport(undefined, report), picked);

const shown = (world: HostWorld, facts: OpenConversation, picked?: Picked): Promise<PanelView> => shownIn(world, { facts }, picked);

const whom = ({ state, about, customer, person }: PanelView) => [
  about,
  state,
  customer?.id ?? null,
  person?.name ?? null,
  person?.email ?? null,
];

describe('several people in a conversation', () => {
  const three = aConversation({
    messages: [ours({ to: [party(DANA, 'to', 'Dana Fox'), party(RUTH, 'cc', 'Ruth Ames')] }), aMessage({ from: fromDana })],
  });

  it('stand beside the one it is with, each with their file', async () => {
    expect((await shown(await aWorldWithDana({ tier: 'A' }), three)).people).toEqual([
      { name: 'Dana Fox', email: DANA, customerId: 'customer-1', tier: 'A', isShown: true },
      { name: 'Ruth Ames', email: RUTH, customerId: null, tier: null, isShown: false },
    ]);
  });

  it('are shown when the rep picks them', async () => {
    const view = await shown(await aWorldWithDana(), three, { email: RUTH });
    expect(whom(view)).toEqual(['conversation', 'unknown', null, 'Ruth Ames', RUTH]);
    expect(view.people.map(({ isShown }) => isShown)).toEqual([false, true]);
  });

  it('are not listed where there is only one, nor where the rep is asked to choose among them', async () => {
    const world = await aWorldWithDana();
    expect((await shown(world, aConversation())).people).toEqual([]);
    const toTwo = aConversation({ messages: [ours({ to: [party(DANA), party(RUTH)] })] });
    expect(await shown(world, toTwo)).toMatchObject({ state: 'choose', people: [] });
  });

  it('are people: lists and no-reply addresses are left out', async () => {
    const list = party('noreply@lists.example', 'from', 'Pump news');
    const withList = aConversation({
      messages: [aMessage({ from: list, machine: true }), aMessage()],
      participants: [list, party(RUTH, 'cc')],
    });
    expect((await shown(await aWorldWithDana(), withList)).people.map(({ email }) => email)).toEqual([DANA, RUTH]);
  });
});

describe('while no conversation is open', () => {
  const nothing: Partial<PageReport> = { facts: { type: 'none', webmail: 'gmail', ownAddress: MINA, language: 'en', health: [] } };

  it('the file that the rep picks is shown, of no thread', async () => {
    const view = await shownIn(await aWorldWithDana(), nothing, { customerId: 'customer-1' });
    expect([...whom(view), view.thread]).toEqual(['conversation', 'known', 'customer-1', 'Dana Fox', DANA, '']);
  });

  it.each([
    { name: 'nobody is picked', picked: {} },
    { name: 'the customer is gone', picked: { customerId: 'customer-9' } },
    { name: 'an address is picked, which no conversation vouches for', picked: { email: DANA } },
  ])('nobody is shown when $name', async ({ picked }) => {
    const view = await shownIn(await aWorldWithDana(), nothing, picked);
    expect(whom(view)).toEqual(['conversation', 'none', null, null, null]);
  });
});

describe('a name without an address', () => {
  const byName = aConversation({ messages: [aMessage({ from: party(null, 'from', 'Dana Fox') })] });
  const REF = { mailbox: MINA, name: 'Dana Fox', thread: '18c0a' };

  it('is nobody, and customers of that name are offered', async () => {
    const view = await shown(await aWorldWithDana(), byName);
    expect(whom(view)).toEqual(['conversation', 'name-only', null, 'Dana Fox', null]);
    expect([view.offers.map(({ id }) => id), view.identity, view.suggestion?.givenName]).toEqual([
      ['customer-1'],
      { ...REF, known: false },
      'Dana',
    ]);
  });

  it('is whoever the rep said it is, in this thread', async () => {
    const world = await aWorldWithDana();
    await identify(world.deps, { ...REF, customerId: 'customer-1' });
    const view = await shown(world, byName);
    expect(whom(view)).toEqual(['conversation', 'known', 'customer-1', 'Dana Fox', null]);
    expect([view.identity, view.customer?.email]).toEqual([{ ...REF, known: true }, DANA]);
  });

  it('is only an offer in another thread, and in another mailbox not even that unless the name is theirs', async () => {
    const world = await aWorldWithDana({ givenName: 'Daniela' });
    await identify(world.deps, { ...REF, customerId: 'customer-1' });
    const elsewhere = await shown(world, { ...byName, thread: '18c0b' });
    expect([elsewhere.state, elsewhere.offers.map(({ id }) => id)]).toEqual(['name-only', ['customer-1']]);
    const other = await shown(world, { ...byName, ownAddress: 'mina@home.example' });
    expect([other.state, other.offers]).toEqual(['name-only', []]);
  });

  it('cannot be remembered where the page shows no thread', async () => {
    expect((await shown(await aWorldWithDana(), { ...byName, thread: '' })).identity).toBeNull();
  });

  it('shows the person behind the address that was found', async () => {
    const world = await aWorldWithDana();
    expect(whom(await shown(world, byName, { email: DANA }))).toEqual(['conversation', 'known', 'customer-1', 'Dana Fox', DANA]);
    const ruth = await shown(world, byName, { email: RUTH });
    expect([...whom(ruth), ruth.identity]).toEqual(['conversation', 'unknown', null, 'Dana Fox', RUTH, { ...REF, known: false }]);
  });

  describe('whose address the webmail finds', () => {
    const REQUEST = { n: 7, name: 'Dana Fox' };
    const found = (world: HostWorld, email: string | null, n = 7) =>
      findAddress(world.deps, REQUEST, {
        find: () => Promise.resolve(email),
        read: () => Promise.resolve(aReport(byName, { n })),
      });

    it('is remembered when exactly one customer has it', async () => {
      const world = await aWorldWithDana();
      expect(await found(world, DANA)).toEqual({ ok: true, email: DANA });
      expect(whom(await shown(world, byName))).toEqual(['conversation', 'known', 'customer-1', 'Dana Fox', null]);
    });

    it('is given, and nothing remembered, when nobody or two have it', async () => {
      const world = await aWorldWithDana();
      expect(await found(world, RUTH)).toEqual({ ok: true, email: RUTH });
      await store(world, 'customer', aCustomer({ id: 'customer-2' }));
      expect(await found(world, DANA)).toEqual({ ok: true, email: DANA });
      expect(await world.db.identity.count()).toBe(0);
    });

    it.each([
      ['there is none', null, 7],
      ['another conversation is open by then', DANA, 8],
    ])('is not given when %s', async (_name, email, n) => {
      const world = await aWorldWithDana();
      expect(await found(world, email, n)).toEqual({ ok: false });
      expect(await world.db.identity.count()).toBe(0);
    });
  });
});

describe('whom the rep writes to', () => {
  const writing = (email: string | null, name = ''): Writing => ({ boxKey: 'load-1/1', thread: '', recipient: { name, email } });

  it('is shown while they write, whatever conversation is open', async () => {
    const world = await aWorldWithDana();
    const toRuth = await shownIn(world, { writing: writing(RUTH, 'Ruth Ames') });
    expect([...whom(toRuth), toRuth.thread, toRuth.people]).toEqual(['writing', 'unknown', null, 'Ruth Ames', RUTH, '', []]);
    const toDana = await shownIn(world, { facts: { ...aConversation(), type: 'none' }, writing: writing(DANA) });
    expect(whom(toDana)).toEqual(['writing', 'known', 'customer-1', null, DANA].map((each) => each ?? ''));
  });

  it('is named also where the open conversation cannot be read', async () => {
    const facts = { ...aConversation(), type: 'unreadable', missing: ['sender'] } as const;
    expect(whom(await shownIn(await aWorldWithDana(), { facts, writing: writing(DANA) }))[2]).toBe('customer-1');
  });

  it('is nobody but the correspondent while they write to themselves', async () => {
    expect(whom(await shownIn(await aWorldWithDana(), { writing: writing(MINA) }))).toEqual([
      'conversation',
      'known',
      'customer-1',
      'Dana Fox',
      DANA,
    ]);
  });

  it('is not named in a mailbox that was turned away, nor before the rep said which address is theirs', async () => {
    const unknown = aHostWorld();
    await store(unknown, 'customer', aCustomer());
    const facts = { ...aConversation(), ownAddress: null };
    expect((await shownIn(unknown, { facts, writing: writing(DANA) })).state).toBe('none');
  });

  it('is a name only where the box shows no address', async () => {
    const view = await shownIn(await aWorldWithDana(), { writing: writing(null, 'Dana Fox') });
    expect([view.about, view.state, view.identity, view.offers.map(({ id }) => id)]).toEqual([
      'writing',
      'name-only',
      null,
      ['customer-1'],
    ]);
  });
});

describe('people around a customer', () => {
  const withSecretary = async (): Promise<HostWorld> => {
    const world = await aWorldWithDana({ tier: 'A' });
    await store(
      world,
      'customer',
      aCustomer({ id: 'customer-2', givenName: 'Ruth', familyName: 'Ames', tier: null, emails: { [RUTH]: {} } }),
    );
    await linkContact(world.deps, { customerId: 'customer-2', toId: 'customer-1', relation: 'secretary' });
    return world;
  };

  it('stand in the file, and the customer in theirs', async () => {
    const world = await withSecretary();
    const dana = await shown(world, aConversation());
    expect(dana.customer?.around).toEqual([
      { relationId: expect.any(String), relation: 'secretary', customerId: 'customer-2', name: 'Ruth Ames', tier: null, email: RUTH },
    ]);
    const ruth = await shown(world, aConversation({ messages: [aMessage({ from: party(RUTH, 'from', 'Ruth Ames') })] }));
    expect(ruth.customer?.closeTo).toMatchObject([{ relation: 'secretary', customerId: 'customer-1', tier: 'A', email: DANA }]);
  });

  it('are shown under their own name and address when the rep picks them', async () => {
    const view = await shown(await withSecretary(), aConversation(), { customerId: 'customer-2' });
    expect([...whom(view), view.customer?.email]).toEqual(['conversation', 'known', 'customer-2', 'Ruth Ames', RUTH, RUTH]);
  });

  it('are not shown once they are gone', async () => {
    const world = await withSecretary();
    await world.db.customer.update('customer-2', { deleted: true });
    expect(whom(await shown(world, aConversation(), { customerId: 'customer-2' }))[2]).toBe('customer-1');
    vi.restoreAllMocks();
  });
});
