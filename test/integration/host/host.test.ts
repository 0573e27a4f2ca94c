import { IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDatabase } from '../../../extension/data/db.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { panelView } from '../../../extension/messaging/host/panel-view.ts';
import type { PageReport } from '../../../extension/messaging/protocol/page.ts';
import { aCustomer, aDeal } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { type FakeTabs, fakeTabs, page, panel, say, stranger, TAB } from './browser.ts';
import { aConversation, aMessage, aReport, aWorldWithDana, DANA, decisions, type HostWorld, livingTouches, MINA, party } from './page.ts';

let world: HostWorld;
let tabs: FakeTabs;

beforeEach(async () => {
  tabs = fakeTabs();
  world = await aWorldWithDana();
  startHost({ data: () => Promise.resolve(world.deps) });
});

const unlogged = (): PageReport => ({ ...aReport(), visible: false });
const types = (tabId: number): readonly string[] => tabs.told.filter((each) => each.tabId === tabId).map(({ type }) => type);
const CHANGED = [
  { tabId: TAB, frameId: null, type: 'changed', data: {} },
  { tabId: TAB + 1, frameId: null, type: 'changed', data: {} },
];

describe('who may say what', () => {
  const toPage = { customerId: 'customer-1', occasion: 'thanks-mail', gestureKey: null, channel: 'mail' };
  const note = { occasion: 'thanks-mail', gestureKey: null, variant: 'x', language: 'en', register: 'warm' };

  const ofThePanel: readonly [string, unknown][] = [
    ['ask', {}],
    ['preview', toPage],
    ['draft', { n: 7, customerId: 'customer-1', note }],
    ['setTier', { customerId: 'customer-1', tier: 'A' }],
    ['setMailbox', { address: MINA, use: false }],
    ['undo', { changeId: 'x' }],
    ['fold', { folded: true }],
  ];

  it.each(ofThePanel)('%s is the panel’s: a mail page and a stranger get nothing, and nothing happens', async (type, data) => {
    tabs.answer('read', () => aReport());
    const before = await world.db.changes.count();
    for (const sender of [page(), stranger]) {
      expect(await say(sender, type, data)).toMatchObject({ err: { message: 'Only the panel may ask' } });
    }
    expect([await world.db.changes.count(), tabs.told]).toEqual([before, []]);
  });

  it.each<[string, unknown]>([
    ['opened', aReport()],
    ['sent', { webmail: 'gmail', certainty: 'certain', boxKey: 'b', recipients: [party(DANA)], subject: '', thread: '', ownAddress: MINA }],
  ])('%s is the mail page’s: the panel and a stranger get nothing, and nothing happens', async (type, data) => {
    const before = await world.db.changes.count();
    for (const sender of [panel(), stranger]) {
      expect(await say(sender, type, data)).toMatchObject({ err: { message: 'Only a mail page may report' } });
    }
    expect([await world.db.changes.count(), tabs.told]).toEqual([before, []]);
  });

  it.each<[string, unknown, string]>([
    ['setTier', { customerId: 'SECRET', tier: 'SECRET' }, 'tier'],
    ['recordDeal', { customerId: 'x', what: 'SECRET'.repeat(1_000), closedOn: 'SECRET' }, 'what, closedOn'],
    ['preview', { ...toPage, values: { SECRET: 7 } }, 'values'],
    ['ask', 'SECRET', 'message'],
  ])('a malformed %s is refused without a word of its content', async (type, data, named) => {
    const reply = await say(panel(), type, data);
    expect(reply).toMatchObject({ err: { message: `Malformed message: ${named}` } });
    expect(JSON.stringify({ ...reply, stack: '' })).not.toContain('SECRET');
  });

  it('a malformed report is refused without a word of the mail', async () => {
    const reply = await say(page(), 'opened', aReport(aConversation({ messages: [{ ...aMessage(), at: 'SECRET' }] })));
    expect(reply).toMatchObject({ err: { message: 'Malformed message: facts' } });
    expect([JSON.stringify(reply).includes('SECRET'), tabs.told]).toEqual([false, []]);
  });

  it('refuses what a page claims to have answered when it does not fit', async () => {
    tabs.answer('read', () => ({ ...aReport(), n: 'SECRET' }));
    expect(await say(panel(), 'ask', {})).toMatchObject({ err: { message: 'Malformed message: n' } });
  });
});

describe('what is open', () => {
  it('is announced to the tab without a word about anybody; the page learns only how the panel would like to stand', async () => {
    expect(await say(page(), 'opened', unlogged())).toEqual({ res: 'open' });
    expect(tabs.told).toEqual([{ tabId: TAB, frameId: null, type: 'reading', data: { n: 7 } }]);
  });

  it('is told to the panel before the data are there: whoever stood in it goes at once', async () => {
    fakeBrowser.reset();
    tabs = fakeTabs();
    startHost({ data: () => new Promise(() => undefined) });
    void say(page(), 'opened', unlogged());
    await vi.waitFor(() => expect(tabs.told).toEqual([{ tabId: TAB, frameId: null, type: 'reading', data: { n: 7 } }]));
  });

  it('becomes history, and every panel hears of it', async () => {
    await say(page(), 'opened', aReport());
    await vi.waitFor(() => expect(tabs.told.filter(({ type }) => type === 'changed')).toEqual(CHANGED));
    expect(await livingTouches(world)).toHaveLength(1);
  });

  it('is read anew for a panel that asks', async () => {
    tabs.answer('read', unlogged);
    expect(await say(panel(), 'ask', {})).toEqual({ res: await panelView(world.deps, unlogged()) });
    expect(tabs.told).toEqual([{ tabId: TAB, frameId: 0, type: 'read', data: {} }]);
  });

  it('is nobody while the page still changes', async () => {
    tabs.answer('read', () => null);
    expect(await say(panel(), 'ask', {})).toEqual({ res: null });
  });

  it('is shown however long a hostile name or subject is; what is kept of them is bounded', async () => {
    const messages = [aMessage({ from: party(DANA, 'from', 'D'.repeat(50_000)) })];
    expect(await say(page(), 'opened', aReport(aConversation({ messages, subject: 'S'.repeat(50_000) })))).toEqual({ res: 'open' });
    await vi.waitFor(async () => expect(await livingTouches(world)).toMatchObject([{ subject: 'S'.repeat(1_000) }]));
    tabs.answer('read', () => aReport(aConversation({ messages, subject: 'S'.repeat(50_000) })));
    expect(await say(panel(), 'ask', {})).toMatchObject({ res: { state: 'known', person: { name: 'D'.repeat(1_000), email: DANA } } });
  });

  it('with a date that is far too long becomes no history: a part of it may name another moment', async () => {
    const written = `2026-03-02 8:30\n${'D'.repeat(1_000)}`;
    const messages = [aMessage({ at: null, written }), aMessage({ id: 'm3' })];
    expect(await say(page(), 'opened', aReport(aConversation({ messages })))).toEqual({ res: 'open' });
    await vi.waitFor(async () => expect(await livingTouches(world)).toMatchObject([{ source: { messageId: 'm3' } }]));
  });

  it('is said to be out of reach where the browser gives no data, and nothing else breaks', async () => {
    world.db.close();
    const engine = { open: () => refuse() } as unknown as IDBFactory;
    tabs = fakeTabs();
    startHost({ data: () => Promise.resolve({ ...world.deps, db: createDatabase({ indexedDB: engine, IDBKeyRange }) }) });
    tabs.answer('read', () => aReport());
    expect(await say(page(), 'opened', aReport())).toEqual({ res: 'marked' });
    expect(await say(panel(), 'ask', {})).toMatchObject({ res: { state: 'unreadable', trouble: 'storage-unavailable', customer: null } });
    expect(await say(panel(), 'setTier', { customerId: 'customer-1', tier: 'A' })).toEqual({
      res: { ok: false, error: { type: 'storage-unavailable' } },
    });
  });

  it('is an error where no mail page answers', async () => {
    expect(await say(panel(), 'ask', {})).toMatchObject({ err: { message: 'No response' } });
  });
});

const refuse = (): never => {
  throw new DOMException('The user denied permission to access the database.', 'SecurityError');
};

describe('commands', () => {
  it.each<[string, unknown]>([
    ['setTier', { customerId: 'customer-1', tier: 'A' }],
    ['recordDeal', { customerId: 'customer-1', what: 'Pumps', closedOn: '2026-03-02' }],
    ['recordFavour', { customerId: 'customer-1', kind: 'payment', what: '', on: '2026-03-02' }],
    ['setSetting', { key: 'rep-name', value: 'Mina Park' }],
    ['setMailbox', { address: 'team@firm.example', use: true }],
  ])('%s is written and announced to every mail tab', async (type, data) => {
    const answer = await say(panel(), type, data);
    expect(answer).toEqual({ res: { ok: true, changeId: expect.any(String) as string } });
    const changeId = 'res' in answer ? (answer.res as { readonly changeId: string }).changeId : '';
    await vi.waitFor(() => expect(tabs.told).toEqual(CHANGED.map((told) => ({ ...told, data: { changeId } }))));
  });

  it('a refused one is not announced', async () => {
    expect(await say(panel(), 'setTier', { customerId: 'customer-9', tier: 'A' })).toEqual({
      res: { ok: false, error: { type: 'gone' } },
    });
    expect(tabs.told).toEqual([]);
  });

  it('fold goes to the page of the panel’s own tab', async () => {
    tabs.answer('showPanel', () => undefined);
    await say(panel(TAB + 1), 'fold', { folded: true });
    expect(tabs.told).toEqual([{ tabId: TAB + 1, frameId: 0, type: 'showPanel', data: { open: false } }]);
  });
});

describe('a note', () => {
  const sent = { webmail: 'gmail', certainty: 'certain', boxKey: 'b', subject: '', thread: '', ownAddress: MINA };

  it('goes to the page of the panel’s own tab, and what the page says of it is parsed', async () => {
    const { res } = (await say(panel(), 'preview', {
      customerId: 'customer-1',
      occasion: 'thanks-mail',
      gestureKey: null,
      channel: 'mail',
    })) as { readonly res: { readonly variant: string; readonly register: string } };
    const note = { occasion: 'thanks-mail', gestureKey: null, variant: res.variant, language: 'en', register: res.register };
    tabs.answer('placeDraft', () => ({ ok: true, where: 'reply', boxKey: 'b' }));
    expect(await say(panel(), 'draft', { n: 7, customerId: 'customer-1', note })).toEqual({ res: { ok: true, where: 'reply' } });
    expect(types(TAB)).toEqual(['placeDraft']);
    tabs.answer('placeDraft', () => ({ ok: true, where: 'everywhere', boxKey: 'b' }));
    expect(await say(panel(), 'draft', { n: 7, customerId: 'customer-1', note })).toMatchObject({ err: { name: 'Error' } });
  });

  it('called back while it is still being written down is called back', async () => {
    await store(world, 'deal', aDeal());
    const mail = { ...sent, recipients: [party(DANA)] };
    await Promise.all([say(page(), 'sent', mail), say(page(), 'sent', { ...mail, certainty: 'revoked' })]);
    expect([await livingTouches(world), await decisions(world)]).toEqual([[], []]);
  });

  it('reported twice at once is one mail', async () => {
    const mail = { ...sent, recipients: [party(DANA)] };
    await Promise.all([say(page(), 'sent', mail), say(page(), 'sent', mail)]);
    expect(await livingTouches(world)).toHaveLength(1);
  });

  it('is forgotten with its tab', async () => {
    await say(page(), 'sent', { ...sent, recipients: [party(DANA)] });
    const ofTab = async () => Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.includes(`:${TAB}:`));
    expect(await ofTab()).toEqual([`sent:${TAB}:b`]);
    await fakeBrowser.tabs.onRemoved.trigger(TAB, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await ofTab()).toEqual([]));
  });
});

it('names nobody whose file was erased meanwhile', async () => {
  await world.db.customer.update('customer-1', { deleted: true });
  await store(world, 'customer', aCustomer({ id: 'customer-2', emails: {} }));
  tabs.answer('read', unlogged);
  expect(await say(panel(), 'ask', {})).toMatchObject({ res: { state: 'unknown', customer: null } });
});
