import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { createDatabase } from '../../../extension/data/db.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { panelViewOrTrouble } from '../../../extension/messaging/host/panel-view.ts';
import type { NewCustomer } from '../../../extension/messaging/protocol/requests.ts';
import type { PageFacts } from '../../../extension/webmail/adapter.ts';
import { aCustomer, aDeal, aTouch } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import {
  aConversation,
  aHostWorld,
  aMessage,
  aReport,
  aWorldWithDana,
  DANA,
  fromDana,
  HEALTH,
  type HostWorld,
  MINA,
  ours,
  party,
} from './page.ts';
import { nobody, view, withoutUndo } from './views.ts';

const RUTH = 'ruth@ames.example';

const aMailboxInUse = async (): Promise<HostWorld> => {
  const world = aHostWorld();
  await setMailbox(world.deps, { address: MINA, use: true });
  return world;
};

const context = { webmail: 'gmail', ownAddress: MINA, language: 'en', health: HEALTH } as const;

describe('nobody is named', () => {
  it('when nothing is open', async () => {
    expect(withoutUndo(await view(await aWorldWithDana(), { type: 'none', ...context }))).toEqual(nobody);
  });

  it('when the page cannot be read: what is missing and how the rest was found', async () => {
    const facts: PageFacts = { type: 'unreadable', ...context, missing: ['sender', 'date'] };
    expect(withoutUndo(await view(await aWorldWithDana(), facts))).toEqual({ ...nobody, state: 'unreadable', missing: ['sender', 'date'] });
  });

  it('when only a machine wrote', async () => {
    const facts = aConversation({ messages: [aMessage({ machine: true, from: party('no-reply@parcel.example', 'from', 'Parcel') })] });
    expect(withoutUndo(await view(await aWorldWithDana(), facts))).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'machine',
      person: { name: 'Parcel', email: 'no-reply@parcel.example' },
    });
  });

  it('when the page shows a name without an address, be it a customer’s', async () => {
    const facts = aConversation({ messages: [aMessage({ from: party(null, 'from', 'Dana Fox') })] });
    expect(withoutUndo(await view(await aWorldWithDana(), facts))).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'name-only',
      person: { name: 'Dana Fox', email: null },
      identity: { mailbox: MINA, name: 'Dana Fox', thread: '18c0a', known: false },
      offers: [{ id: 'customer-1', name: 'Dana Fox', email: DANA, organisation: null, tier: null }],
      suggestion: expect.objectContaining({ familyName: 'Fox', givenName: 'Dana', email: '' }),
    });
  });

  it('when the one stored file cannot be read', async () => {
    const world = await aWorldWithDana();
    await world.db.customer.update('customer-1', { language: 7 });
    expect(withoutUndo(await view(world, aConversation()))).toMatchObject({
      customer: null,
      person: null,
      suggestion: null,
      candidates: [],
    });
  });

  it('when the mailbox is unknown', async () => {
    expect(await view(aHostWorld(), aConversation({ ownAddress: null }))).toEqual({
      ...nobody,
      thread: '18c0a',
      mailbox: { address: null, status: 'unknown' },
      mailboxes: [],
    });
  });

  it('in a mailbox that was turned away', async () => {
    const world = await aWorldWithDana();
    await setMailbox(world.deps, { address: MINA, use: false });
    expect(withoutUndo(await view(world, aConversation()))).toEqual({
      ...nobody,
      mailbox: { address: MINA, status: 'not-here' },
      mailboxes: [{ address: MINA, use: false }],
    });
  });
});

describe('storage that fails', () => {
  it('is said, names nobody, and is tried again', async () => {
    const world = await aWorldWithDana();
    const { deps, engine } = world;
    let refuses = true;
    const moody = new Proxy(engine, {
      get: (target, property) => {
        if (property === 'open' && refuses) return () => refuse();
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const moodyDeps = { ...deps, db: createDatabase({ indexedDB: moody, IDBKeyRange }) };
    expect(await panelViewOrTrouble(moodyDeps, aReport())).toEqual({
      ...nobody,
      mailboxes: [],
      state: 'unreadable',
      trouble: 'storage-unavailable',
    });
    refuses = false;
    expect((await panelViewOrTrouble(moodyDeps, aReport())).customer?.id).toBe('customer-1');
  });
});

const refuse = (): never => {
  throw new DOMException('The user denied permission to access the database.', 'SecurityError');
};

describe('somebody unknown', () => {
  it.each<{ name: string; email: string; suggestion: Partial<NewCustomer> }>([
    {
      name: 'Ruth Ames',
      email: RUTH,
      suggestion: { familyName: 'Ames', givenName: 'Ruth', nameOrder: 'given-first', language: 'en' },
    },
    {
      name: '김민수 부장',
      email: 'minsu@hanbit.example',
      suggestion: { familyName: '김', givenName: '민수', nameOrder: 'family-first', title: '부장', language: 'ko' },
    },
    {
      name: '王小明',
      email: 'wang@mingde.example',
      suggestion: { familyName: '王', givenName: '小明', nameOrder: 'family-first', language: 'zh-CN' },
    },
    { name: '', email: RUTH, suggestion: { familyName: '', givenName: '', nameOrder: 'given-first', language: 'en' } },
  ])('$name ($email): the form is filled with what the mail shows', async ({ name, email, suggestion }) => {
    const facts = aConversation({ messages: [aMessage({ from: party(email, 'from', name) })] });
    expect(withoutUndo(await view(await aMailboxInUse(), facts))).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'unknown',
      person: { name, email },
      suggestion: { title: '', organisation: '', email, tier: null, ...suggestion },
    });
  });
});

describe('a known customer', () => {
  const DEAL_KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');

  it('is shown whole: form of address, tier, organisation, last touch, next gesture with its note, history', async () => {
    const world = await aWorldWithDana({
      tier: 'B',
      honorific: 'Ms',
      register: 'formal',
      role: 'Buyer',
      organisationId: 'harbour',
      preferredChannels: { email: true },
    });
    await store(world, 'organisation', { id: 'harbour', name: 'Harbour Mill' });
    await store(world, 'deal', aDeal({ closedOn: MONDAY }));
    await store(world, 'touch', aTouch({ day: '2026-02-25', subject: 'Offer', summary: 'Sent the offer' }));
    await setSetting(world.deps, { key: 'rep-name', value: 'Mina Park' });
    const shown = await view(world, aConversation());
    const touch = {
      type: 'touch',
      id: 'touch-1',
      day: '2026-02-25',
      at: '2026-02-25T09:00:00.000Z',
      mailbox: null,
      channel: 'email',
      direction: 'out',
      reached: true,
      subject: 'Offer',
      summary: 'Sent the offer',
      occasion: null,
      hook: '',
      noted: true,
    };
    const note = shown.customer?.next?.note;
    expect(withoutUndo(shown)).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'known',
      person: { name: 'Dana Fox', email: DANA },
      repName: 'Mina Park',
      customer: {
        id: 'customer-1',
        name: 'Dana Fox',
        initials: 'DF',
        form: 'Ms Fox',
        email: DANA,
        organisation: 'Harbour Mill',
        role: 'Buyer',
        tier: 'B',
        language: 'en',
        register: 'formal',
        lastTouch: touch,
        lastContact: '2026-02-25',
        next: {
          key: DEAL_KEY,
          rule: 'thank-for-deal',
          status: 'open',
          opens: MONDAY,
          due: '2026-03-03',
          lateAfter: '2026-03-04',
          reason: { code: 'deal-closed', what: 'Twelve pumps', on: MONDAY },
          occasion: 'thanks-deal',
          strength: 'call',
          note,
        },
        others: [
          {
            key: gestureKey('tier-check-in', 'customer-1', '2026-02-25', 0),
            rule: 'tier-check-in',
            status: 'upcoming',
            opens: '2026-03-18',
            due: '2026-03-25',
            lateAfter: '2026-04-01',
            reason: { code: 'cadence', tier: 'B', every: { count: 1, unit: 'months' }, lastContact: '2026-02-25' },
            occasion: 'check-in',
            strength: 'call',
            note: null,
          },
        ],
        thanks: { occasion: 'thanks-deal', gestureKey: DEAL_KEY, against: null },
        history: [{ type: 'deal', id: 'deal-1', day: MONDAY, what: 'Twelve pumps' }, touch],
        historyTotal: 2,
        complaints: [],
        complaintsAround: [],
        promises: [],
        questions: [],
        hasDied: false,
        leftOn: null,
        hardship: null,
        hook: null,
        muted: [],
        closeTo: [],
        around: [],
      },
    });
    expect(note).toMatchObject({
      occasion: 'thanks-deal',
      gestureKey: DEAL_KEY,
      channel: 'mail',
      language: 'en',
      register: 'formal',
      fallback: false,
      against: null,
      gaps: [],
    });
    expect(note?.paragraphs[0]).toEqual(['Dear Ms Fox,']);
    expect(note?.paragraphs.at(-1)).toEqual(['Kind regards,\nMina Park']);
    expect(JSON.stringify(note)).toContain('Twelve pumps');
  });

  it('without anything due is shown with thanks for the mail', async () => {
    const shown = await view(await aWorldWithDana(), aConversation());
    expect(shown.customer).toMatchObject({
      tier: null,
      next: null,
      others: [],
      lastTouch: null,
      lastContact: null,
      thanks: { occasion: 'thanks-mail', gestureKey: null, against: null },
      history: [],
      historyTotal: 0,
    });
  });

  it('is the one recipient where only the rep wrote last', async () => {
    const shown = await view(await aWorldWithDana(), aConversation({ messages: [ours()] }));
    expect([shown.state, shown.customer?.id]).toEqual(['known', 'customer-1']);
  });

  it('is shown in a mailbox the rep was not yet asked about, with the question', async () => {
    const world = aHostWorld();
    await store(world, 'customer', aCustomer());
    const shown = await view(world, aConversation());
    expect([shown.state, shown.mailbox, shown.customer?.id]).toEqual(['known', { address: MINA, status: 'ask' }, 'customer-1']);
  });

  it('is told from the rep by the addresses the rep gave where the page names none', async () => {
    const facts = aConversation({ ownAddress: null, messages: [ours({ self: null })] });
    const shown = await view(await aWorldWithDana(), facts);
    expect([shown.state, shown.mailbox, shown.customer?.id]).toEqual(['known', { address: null, status: 'in-use' }, 'customer-1']);
  });

  it('offers to take back what the rep did last', async () => {
    const world = await aWorldWithDana();
    const change = await store(world, 'deal', aDeal());
    expect((await view(world, aConversation())).undo).toEqual({ changeId: change, command: 'set-setting' });
  });
});

it('names whoever wrote, not whoever is copied', async () => {
  const facts = aConversation({ messages: [aMessage({ from: fromDana, to: [party(MINA), party(RUTH, 'cc')] })] });
  expect((await view(await aWorldWithDana(), facts)).person).toEqual({ name: 'Dana Fox', email: DANA });
});
