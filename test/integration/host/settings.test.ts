import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAYS_AT_MOST } from '#shared/calendar/day-list/day-list.ts';
import { addDays } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { createRepClock } from '../../../extension/data/rep-clock.ts';
import { readDeviceSettings } from '../../../extension/data/device-settings.ts';
import { afterWrite } from '../../../extension/messaging/host/after-write.ts';
import { countDue } from '../../../extension/messaging/host/count-due.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { showBadge } from '../../../extension/permissions/badge.ts';
import { aDeal } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import { defaultSettingsView } from '../../support/settings.ts';
import { type FakeTabs, fakeTabs, page, panel, say, stranger, TAB } from './browser.ts';
import { aWorldWithDana, DANA, type HostWorld, MINA } from './page.ts';

let world: HostWorld;
let tabs: FakeTabs;

beforeEach(async () => {
  tabs = fakeTabs();
  world = await aWorldWithDana();
  startHost({ data: () => Promise.resolve(world.deps) });
});

const toldChanged = (): number => tabs.told.filter(({ type }) => type === 'changed').length;

/** Each of two panels hears of the change, and again when the plans are made anew. */
const ONCE_PLANNED_ANEW = 4;

describe('the settings page', () => {
  it('gets every setting, every kind of gesture, and what the browser says', async () => {
    await setSetting(world.deps, { key: 'never-log', member: 'rival.example', isIn: true });
    expect(await say(panel(), 'settings', {})).toEqual({
      res: {
        ...defaultSettingsView,
        ownAddresses: [MINA],
        mailboxes: [{ address: MINA, use: true }],
        neverLog: ['rival.example'],
        browserTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        rules: gestureRules.map(({ id }) => id),
        optionalRules: ['monthly-card'],
        shortcut: 'Alt+Shift+K',
      },
    });
  });

  it('sets what it is told, tells every panel, and can take it back', async () => {
    const reply = await say(panel(), 'setSetting', { key: 'working-days', value: [1, 2, 3] });
    expect(reply).toMatchObject({ res: { ok: true } });
    await expect.poll(toldChanged).toBeGreaterThan(0);
    const changeId = 'res' in reply ? (reply.res as { readonly changeId: string }).changeId : '';
    expect(await say(panel(), 'settings', {})).toMatchObject({ res: { workingDays: [1, 2, 3] } });
    await say(panel(), 'undo', { changeId });
    expect(await say(panel(), 'settings', {})).toMatchObject({ res: { workingDays: [1, 2, 3, 4, 5] } });
  });

  it('refuses a customer’s address as the rep’s own', async () => {
    const reply = await say(panel(), 'setSetting', { key: 'own-addresses', member: DANA, isIn: true });
    expect(reply).toEqual({ res: { ok: false, error: { type: 'address-taken' } } });
  });

  it.each([
    { key: 'ui-language', value: 'SECRET' },
    { key: 'note-language', value: 'zh-TW' },
    { key: 'rules-off', member: 'SECRET', isIn: true },
    { key: 'rep-name', value: 'SECRET'.repeat(1_000) },
    { key: 'automatic-logging', value: 'SECRET' },
    { key: 'mailboxes', value: 'SECRET' },
    { key: 'free-days', value: ['SECRET'] },
    { key: 'check-ins', value: 'SECRET' },
    { key: 'check-in-days', days: { SECRET: 7 } },
    { key: 'visit-days', days: { A: 'SECRET' } },
    { key: 'notice-days', days: { 'SECRET:A': 1 } },
    { key: 'notice-days', days: { 'birthday:SECRET': 1 } },
    { key: 'birthday-lead-days', value: 'SECRET' },
  ])('a malformed change of $key is refused without a word of its content', async (change) => {
    const before = await world.db.changes.count();
    const reply = await say(panel(), 'setSetting', change);
    expect(reply).toMatchObject({ err: { message: expect.stringMatching(/^Malformed message: /) } });
    expect(JSON.stringify({ ...reply, stack: '' })).not.toContain('SECRET');
    expect(await world.db.changes.count()).toBe(before);
  });

  it('takes days over as one change, and can take it back', async () => {
    const reply = await say(panel(), 'importDays', { free: ['2026-02-16', '2026-02-17'], worked: ['2026-02-14'] });
    expect(reply).toMatchObject({ res: { ok: true, changeId: expect.any(String) } });
    await expect.poll(toldChanged).toBe(ONCE_PLANNED_ANEW);
    const days = { freeDays: ['2026-02-16', '2026-02-17'], makeUpDays: ['2026-02-14'] };
    expect(await say(panel(), 'settings', {})).toMatchObject({ res: days });
    const changeId = 'res' in reply ? (reply.res as { readonly changeId: string }).changeId : '';
    await say(panel(), 'undo', { changeId });
    expect(await say(panel(), 'settings', {})).toMatchObject({ res: { freeDays: [], makeUpDays: [] } });
    await expect.poll(toldChanged).toBe(2 * ONCE_PLANNED_ANEW);
  });

  it.each([
    { name: 'a word', days: { free: ['SECRET'], worked: [] } },
    { name: 'a day that does not exist', days: { free: [], worked: ['2026-02-30'] } },
    { name: 'one side only', days: { free: ['2026-02-16'] } },
    { name: 'no list', days: { free: 'SECRET', worked: [] } },
    {
      name: 'too many days',
      days: { free: Array.from({ length: DAYS_AT_MOST + 1 }, (_, count) => addDays('2026-01-01', count)), worked: [] },
    },
  ])('$name among days is refused without a word of its content', async ({ days }) => {
    const before = await world.db.changes.count();
    const reply = await say(panel(), 'importDays', days);
    expect(reply).toMatchObject({ err: { message: expect.stringMatching(/^Malformed message: (free|worked)/) } });
    expect(JSON.stringify({ ...reply, stack: '' })).not.toContain('SECRET');
    expect(await world.db.changes.count()).toBe(before);
  });

  it('takes as many days over as may come at once', async () => {
    const free = Array.from({ length: DAYS_AT_MOST }, (_, count) => addDays('2026-01-01', count));
    expect(await say(panel(), 'importDays', { free, worked: [] })).toMatchObject({ res: { ok: true } });
    await expect.poll(toldChanged).toBe(ONCE_PLANNED_ANEW);
  });

  it.each(['settings', 'setSetting', 'importDays', 'setDevice', 'openShortcutPage', 'look'])('%s is nobody else’s', async (type) => {
    for (const sender of [page(), stranger]) {
      expect(await say(sender, type, { isHidden: true })).toMatchObject({ err: { message: expect.stringMatching(/^Only .* may ask$/) } });
    }
    expect([(await readDeviceSettings()).isHidden, tabs.told]).toEqual([false, []]);
  });
});

describe('how the pages of the extension look', () => {
  it('is told to the popup as well, which belongs to no tab', async () => {
    const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
    expect(await say(popup, 'look', {})).toEqual({ res: { appearance: 'system', isHidden: false, uiLanguage: null } });
    await setSetting(world.deps, { key: 'ui-language', value: 'ko' });
    await say(panel(), 'setDevice', { appearance: 'dark', isHidden: true });
    expect(await say(popup, 'look', {})).toEqual({ res: { appearance: 'dark', isHidden: true, uiLanguage: 'ko' } });
  });

  it('is set for this device, and every panel hears of it', async () => {
    const changes = await world.db.changes.count();
    expect(await say(panel(), 'setDevice', { isHidden: true })).toEqual({ res: undefined });
    expect(tabs.told.map(({ tabId, type }) => [tabId, type])).toEqual([
      [TAB, 'changed'],
      [TAB + 1, 'changed'],
    ]);
    expect([await readDeviceSettings(), await world.db.changes.count()]).toMatchObject([{ isHidden: true, appearance: 'system' }, changes]);
  });

  it('takes the number off the toolbar at once, and puts it back', async () => {
    await store(world, 'deal', aDeal({ closedOn: '2026-03-01' }));
    await countDue(world.deps);
    expect(tabs.toolbar.text).toBe('1');
    await say(panel(), 'setDevice', { showsCount: false });
    expect(tabs.toolbar.text).toBe('');
    await say(panel(), 'setDevice', { showsCount: true });
    expect(tabs.toolbar.text).toBe('1');
  });
});

describe('the keys that open the panel', () => {
  it('are pressed in the tab in front, whose page opens or folds its panel', async () => {
    tabs.keys.press('toggle-panel');
    await expect.poll(() => tabs.told).toEqual([{ tabId: TAB, frameId: 0, type: 'showPanel', data: { open: 'toggle' } }]);
  });

  it('do nothing for another command', async () => {
    tabs.keys.press('_execute_action');
    tabs.keys.press('toggle-panel', TAB + 1);
    await expect.poll(() => tabs.told.map(({ tabId }) => tabId)).toEqual([TAB + 1]);
  });

  it('may be taken away', async () => {
    tabs.keys.shortcut = '';
    expect(await say(panel(), 'settings', {})).toMatchObject({ res: { shortcut: '' } });
  });

  it('are chosen on the browser’s own page', async () => {
    const opened: unknown[] = [];
    Object.assign(fakeBrowser.tabs, { create: (tab: unknown) => Promise.resolve(void opened.push(tab)) });
    await say(panel(), 'openShortcutPage', {});
    expect(opened).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
  });

  it('are chosen where the browser leads by itself, if it does', async () => {
    let times = 0;
    Object.assign(fakeBrowser.commands, { openShortcutSettings: () => Promise.resolve(void (times += 1)) });
    await say(panel(), 'openShortcutPage', {});
    expect(times).toBe(1);
  });
});

describe('the rep’s time zone', () => {
  const LATE = Date.UTC(2026, 2, 2, 23, 30);
  const clockIn = (zone: string) =>
    createRepClock(
      world.db,
      () => LATE,
      () => zone,
    );

  it('is the browser’s until the rep chooses one, and again afterwards', async () => {
    const clock = clockIn('UTC');
    expect([await clock.follow(), clock.timeZone(), clock.today()]).toEqual([false, 'UTC', MONDAY]);
    await setSetting(world.deps, { key: 'time-zone', value: 'Asia/Seoul' });
    expect([await clock.follow(), clock.timeZone(), clock.today()]).toEqual([true, 'Asia/Seoul', '2026-03-03']);
    expect(await clock.follow()).toBe(false);
    await setSetting(world.deps, { key: 'time-zone', value: null });
    expect([await clock.follow(), clock.today()]).toEqual([true, MONDAY]);
  });

  it('is the browser’s where what is stored is none, or was deleted', async () => {
    const clock = clockIn('UTC');
    await world.db.setting.put({ id: 'time-zone', value: 'Moon/Tranquility' });
    expect([await clock.follow(), clock.timeZone()]).toEqual([false, 'UTC']);
    await world.db.setting.put({ id: 'time-zone', value: 'Asia/Seoul', deleted: true });
    expect([await clock.follow(), clock.timeZone()]).toEqual([false, 'UTC']);
  });

  it('stays as it was where the browser gives no data any more', async () => {
    await setSetting(world.deps, { key: 'time-zone', value: 'Asia/Seoul' });
    const clock = clockIn('UTC');
    await clock.follow();
    world.db.close();
    expect([await clock.follow(), clock.timeZone()]).toEqual([false, 'Asia/Seoul']);
  });

  it('is followed before panels hear of a change', async () => {
    const heard: string[] = [];
    const deps = { ...world.deps, followClock: () => Promise.resolve(void heard.push(`after ${String(toldChanged())} told`)) };
    await afterWrite(deps);
    expect([heard, toldChanged()]).toEqual([['after 0 told'], 2]);
    await showBadge({ due: 0 });
  });
});
