import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { readDeviceSettings, setDeviceSettings } from '../../../extension/data/device-settings.ts';
import { settingsView } from '../../../extension/data/queries/settings-view.ts';
import { aWorld } from '../../support/data-world.ts';
import { defaultDeviceSettings, defaultSettingsView } from '../../support/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('device settings', () => {
  it('have defaults, and keep what was chosen beside the rest', async () => {
    expect(await readDeviceSettings()).toEqual(defaultDeviceSettings);
    await Promise.all([
      setDeviceSettings({ appearance: 'dark' }),
      setDeviceSettings({ lastBackup: '2026-03-02T09:00:00.000Z' }),
      setDeviceSettings({ showsCount: false }),
    ]);
    expect(await readDeviceSettings()).toEqual({
      ...defaultDeviceSettings,
      appearance: 'dark',
      showsCount: false,
      lastBackup: '2026-03-02T09:00:00.000Z',
    });
  });

  it('keep what can be read', async () => {
    await browser.storage.local.set({ 'device-settings': { appearance: 'pink', showsCount: false } });
    expect(await readDeviceSettings()).toEqual({ ...defaultDeviceSettings, showsCount: false });
    await browser.storage.local.set({ 'device-settings': 'dark' });
    expect(await readDeviceSettings()).toEqual(defaultDeviceSettings);
  });
});

describe('settingsView', () => {
  it('gives every setting in a form that can be sent', async () => {
    const { deps, db } = aWorld();
    await setMailbox(deps, { address: 'me@rep.example', use: true });
    await setMailbox(deps, { address: 'home@rep.example', use: false });
    await setSetting(deps, { key: 'never-log', member: 'rival.example', isIn: true });
    await setSetting(deps, { key: 'never-log', member: 'bank.example', isIn: true });
    const view = await settingsView(db);
    expect(view).toEqual({
      ...defaultSettingsView,
      ownAddresses: ['me@rep.example'],
      mailboxes: [
        { address: 'home@rep.example', use: false },
        { address: 'me@rep.example', use: true },
      ],
      neverLog: ['bank.example', 'rival.example'],
    });
    expect(structuredClone(view)).toEqual(view);
  });
});
