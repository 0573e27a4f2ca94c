import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '#shared/calendar/days.ts';
import { setDeviceSettings } from '../../../extension/data/device-settings.ts';
import { whileRestoring } from '../../../extension/data/restore/restoring.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, MONDAY, store } from '../../support/data-world.ts';
import { fakeTabs, type FakeTabs, page, panel, type Reply, say, stranger, TAB } from './browser.ts';
import { aHostWorld, aReport, aWorldWithDana, type HostWorld } from './page.ts';

let tabs: FakeTabs;

const begin = (world: HostWorld): HostWorld => {
  startHost({ data: () => Promise.resolve(world.deps) });
  return world;
};

const safety = async (): Promise<unknown> => answerOf(await say(panel(), 'safety', {}));

const answerOf = (reply: Reply): unknown => ('res' in reply ? reply.res : reply);

beforeEach(() => {
  tabs = fakeTabs();
});

describe('what Today says of safety', () => {
  it('of somebody who begins: nobody is there, nothing to save', async () => {
    begin(aHostWorld());
    expect(await safety()).toEqual({ hasCustomers: false, practiceCustomers: 0, lastBackup: null, remindsOfBackup: false });
  });

  it('counts no deleted customer, and no practice customer as a real one', async () => {
    const world = begin(aHostWorld());
    await store(world, 'customer', aCustomer({ deleted: true }), aCustomer({ id: 'practice:customer:nora', emails: {} }));
    expect(await safety()).toEqual({ hasCustomers: false, practiceCustomers: 1, lastBackup: null, remindsOfBackup: false });
  });

  it.each([
    { name: 'never, customers for six days', since: addDays(MONDAY, -6), lastBackup: null, reminds: false },
    { name: 'never, customers for a week', since: addDays(MONDAY, -7), lastBackup: null, reminds: true },
    { name: '29 days ago', since: '2020-01-01', lastBackup: '2026-02-01T12:00:00.000Z', reminds: false },
    { name: '30 days ago', since: '2020-01-01', lastBackup: '2026-01-31T12:00:00.000Z', reminds: false },
    { name: '31 days ago', since: '2020-01-01', lastBackup: '2026-01-30T12:00:00.000Z', reminds: true },
  ])('last backup $name → $reminds', async ({ since, lastBackup, reminds }) => {
    begin(await aWorldWithDana({ since }));
    await setDeviceSettings({ lastBackup });
    expect(await safety()).toMatchObject({ lastBackup: lastBackup?.slice(0, 10) ?? null, remindsOfBackup: reminds });
  });

  it('a reminder that is put off comes back after a week', async () => {
    const world = begin(await aWorldWithDana({ since: '2020-01-01' }));
    expect(await say(panel(), 'restBackupReminder', {})).toEqual({ res: undefined });
    world.clock.today = addDays(MONDAY, 6);
    expect(await safety()).toMatchObject({ remindsOfBackup: false });
    world.clock.today = addDays(MONDAY, 7);
    expect(await safety()).toMatchObject({ remindsOfBackup: true });
  });
});

describe('practice customers', () => {
  it('come in the language asked for, go, and come back with undo; every panel hears of it', { timeout: 60_000 }, async () => {
    begin(await aWorldWithDana());
    expect(await say(panel(), 'addPracticeData', { language: 'fr' })).toHaveProperty('err');
    expect(answerOf(await say(panel(), 'addPracticeData', { language: 'ko' }))).toMatchObject({ ok: true });
    expect(await safety()).toMatchObject({ hasCustomers: true, practiceCustomers: 30 });
    const removed = answerOf(await say(panel(), 'removePracticeData', {})) as { readonly changeId: string };
    expect(await safety()).toMatchObject({ hasCustomers: true, practiceCustomers: 0 });
    await say(panel(), 'undo', { changeId: removed.changeId });
    expect(await safety()).toMatchObject({ practiceCustomers: 30 });
    expect(tabs.told.filter(({ type }) => type === 'changed').length).toBeGreaterThanOrEqual(3);
  });
});

describe('the page in a tab of its own', () => {
  it('is opened for the panel, and for nobody else', async () => {
    begin(aHostWorld());
    const opened: unknown[] = [];
    Object.assign(fakeBrowser.tabs, { create: (tab: unknown) => Promise.resolve(opened.push(tab)) });
    await say(panel(), 'openApp', { route: 'safety' });
    expect(opened).toEqual([{ url: `${fakeBrowser.runtime.getURL('/app.html')}#/safety` }]);
    await say(panel(), 'openApp', { route: 'days' });
    expect(opened.slice(1)).toEqual([{ url: `${fakeBrowser.runtime.getURL('/app.html')}#/days` }]);
    expect(await say(panel(), 'openApp', { route: 'elsewhere' })).toHaveProperty('err');
    expect(await say(page(), 'openApp', { route: 'safety' })).toHaveProperty('err');
    expect(opened).toHaveLength(2);
  });

  it('tells every panel what it wrote; a web page cannot', async () => {
    begin(await aWorldWithDana());
    const app = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/app.html'), frameId: 0 };
    await say(app, 'written', {});
    expect(tabs.told.map(({ tabId, type }) => [tabId, type])).toEqual([
      [TAB, 'changed'],
      [TAB + 1, 'changed'],
    ]);
    for (const sender of [page(), stranger]) expect(await say(sender, 'written', {})).toHaveProperty('err');
    expect(tabs.told).toHaveLength(2);
  });
});

it('while a backup is restored the panel is told so at once, and names nobody', async () => {
  begin(await aWorldWithDana());
  tabs.answer('read', () => aReport());
  await whileRestoring(async () => {
    expect(answerOf(await say(panel(), 'ask', {}))).toMatchObject({ state: 'unreadable', trouble: 'restoring', customer: null });
  });
  expect(answerOf(await say(panel(), 'ask', {}))).toMatchObject({ state: 'known' });
});

it('while a backup is restored lists are refused and commands write nothing, at once', async () => {
  const world = begin(await aWorldWithDana());
  await whileRestoring(async () => {
    expect(await say(panel(), 'today', { only: 'all' })).toHaveProperty('err');
    const refused = answerOf(await say(panel(), 'setTier', { customerId: 'customer-1', tier: 'C' }));
    expect(refused).toEqual({ ok: false, error: { type: 'restoring' } });
  });
  expect(await world.db.customer.get('customer-1')).not.toMatchObject({ tier: 'C' });
  expect(await say(panel(), 'today', { only: 'all' })).toHaveProperty('res');
});

it('a panel that asked just before a backup is restored does not wait for its end', async () => {
  const world = begin(await aWorldWithDana());
  tabs.answer('read', () => aReport());
  const writer = aWorld(world.engine).db;
  const held = new AbortController();
  const writing = writer.transaction('rw', writer.tables, async () => {
    while (!held.signal.aborted) await writer.meta.get('derived');
  });
  const asked = say(panel(), 'ask', {});
  expect(await Promise.race([asked, tick()])).toBe('a moment later');
  await whileRestoring(async () => {
    expect(answerOf(await asked)).toMatchObject({ state: 'unreadable', trouble: 'restoring', customer: null });
  });
  held.abort();
  await writing;
});

const tick = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('a moment later'), 100));
