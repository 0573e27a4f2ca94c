import { beforeEach, describe, expect, it } from 'vitest';
import { setDeviceSettings } from '../../../extension/data/device-settings.ts';
import { countDue, countDueSoon } from '../../../extension/messaging/host/count-due.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import { nextDayStart } from '../../../extension/messaging/host/next-day.ts';
import { showBadge } from '../../../extension/permissions/badge.ts';
import { aDeal } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import { type FakeTabs, fakeTabs, panel, say } from './browser.ts';
import { aWorldWithDana, type HostWorld } from './page.ts';

let world: HostWorld;
let tabs: FakeTabs;

beforeEach(async () => {
  tabs = fakeTabs();
  world = await aWorldWithDana();
});

describe('the mark on the toolbar', () => {
  it.each([
    { due: 0, text: '', title: 'name' },
    { due: 1, text: '1', title: 'due 1' },
    { due: 99, text: '99', title: 'due 99' },
    { due: 100, text: '99+', title: 'due 100' },
  ])('counts what is due: $due', async ({ due, text, title }) => {
    await showBadge({ due });
    expect(tabs.toolbar).toEqual({ text, title });
  });

  it('says first what is missing, and comes back to what is due', async () => {
    await Promise.all([showBadge({ due: 3 }), showBadge({ isMissing: true }), showBadge({ due: 4 })]);
    expect(tabs.toolbar).toEqual({ text: '!', title: 'notAllowed' });
    await showBadge({ isMissing: false });
    expect(tabs.toolbar).toEqual({ text: '4', title: 'due 4' });
  });

  it('counts again after what the rep did, and after an undo', async () => {
    startHost({ data: () => Promise.resolve(world.deps) });
    const complaint = { customerId: 'customer-1', receivedOn: MONDAY, words: '', wants: '' };
    const reply = await say(panel(), 'recordComplaint', complaint);
    await expect.poll(() => tabs.toolbar.text).toBe('1');
    await say(panel(), 'undo', { changeId: 'res' in reply ? (reply.res as { readonly changeId: string }).changeId : '' });
    await expect.poll(() => tabs.toolbar.text).toBe('');
  });

  it('counts again on a new day', async () => {
    await store(world, 'deal', aDeal());
    await countDue(world.deps);
    expect(tabs.toolbar.text).toBe('');
    world.clock.today = '2026-03-03';
    await countDue(world.deps);
    expect(tabs.toolbar.text).toBe('1');
  });

  it('counts nothing for a rep who does not want to see it', async () => {
    await store(world, 'deal', aDeal({ closedOn: '2026-03-01' }));
    await setDeviceSettings({ showsCount: false });
    await countDue(world.deps);
    expect(tabs.toolbar.text).toBe('');
  });

  it('stays as it is where the browser gives no data any more', async () => {
    await showBadge({ due: 2 });
    world.db.close();
    await countDueSoon(world.deps);
    expect(tabs.toolbar.text).toBe('2');
  });
});

describe('the next day', () => {
  it.each([
    { now: '2026-03-02T09:00:00Z', timeZone: 'UTC', next: '2026-03-03T00:00:00.000Z' },
    { now: '2026-03-02T23:59:59.999Z', timeZone: 'UTC', next: '2026-03-03T00:00:00.000Z' },
    { now: '2026-03-03T00:00:00Z', timeZone: 'UTC', next: '2026-03-04T00:00:00.000Z' },
    { now: '2026-03-02T16:00:00Z', timeZone: 'Asia/Seoul', next: '2026-03-03T15:00:00.000Z' },
    { now: '2026-03-28T12:00:00Z', timeZone: 'Europe/Berlin', next: '2026-03-28T23:00:00.000Z' },
    { now: '2026-03-29T12:00:00Z', timeZone: 'Europe/Berlin', next: '2026-03-29T22:00:00.000Z' },
    { now: '2026-04-23T12:00:00Z', timeZone: 'Africa/Cairo', next: '2026-04-23T22:00:00.000Z' },
  ])('after $now in $timeZone begins $next', ({ now, timeZone, next }) => {
    expect(new Date(nextDayStart(Date.parse(now), timeZone)).toISOString()).toBe(next);
  });
});
