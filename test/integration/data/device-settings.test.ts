import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { readDeviceSettings, setDeviceSettings } from '../../../extension/data/device-settings.ts';
import { settingsView } from '../../../extension/data/queries/settings-view.ts';
import { aWorld } from '../../support/data-world.ts';

const defaults = { appearance: 'system', showsCount: true, isHidden: false, lastBackup: null, backupReminderFrom: null };

beforeEach(() => fakeBrowser.reset());

describe('device settings', () => {
  it('have defaults, and keep what was chosen beside the rest', async () => {
    expect(await readDeviceSettings()).toEqual(defaults);
    await Promise.all([
      setDeviceSettings({ appearance: 'dark' }),
      setDeviceSettings({ lastBackup: '2026-03-02T09:00:00.000Z' }),
      setDeviceSettings({ showsCount: false }),
    ]);
    expect(await readDeviceSettings()).toEqual({
      ...defaults,
      appearance: 'dark',
      showsCount: false,
      lastBackup: '2026-03-02T09:00:00.000Z',
    });
  });

  it('keep what can be read', async () => {
    await browser.storage.local.set({ 'device-settings': { appearance: 'pink', showsCount: false } });
    expect(await readDeviceSettings()).toEqual({ ...defaults, showsCount: false });
    await browser.storage.local.set({ 'device-settings': 'dark' });
    expect(await readDeviceSettings()).toEqual(defaults);
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
      ownAddresses: ['me@rep.example'],
      mailboxes: [
        { address: 'home@rep.example', use: false },
        { address: 'me@rep.example', use: true },
      ],
      neverLog: ['bank.example', 'rival.example'],
      automaticLogging: true,
      repName: '',
      workingDays: [1, 2, 3, 4, 5],
      freeDays: [],
      makeUpDays: [],
      holidayCalendars: [],
      rulesOff: [],
      rulesOn: [],
      checkIns: 'abc',
      checkInDays: {},
      visitDays: {},
      recoveryDays: 7,
      birthdayLeadDays: 3,
      noticeDays: {},
      timeZone: null,
      uiLanguage: null,
      noteLanguage: null,
      signatureLines: [],
      ...defaults,
    });
    expect(structuredClone(view)).toEqual(view);
  });
});
