import type { SettingsView } from '../../messaging/protocol/settings.ts';
import type { AftercareDb } from '../db.ts';
import { readDeviceSettings } from '../device-settings.ts';
import { readSettings } from './settings.ts';

/** Every setting as the settings page shows it. */
export const settingsView = async (db: AftercareDb): Promise<SettingsView> => {
  const [settings, device] = await Promise.all([readSettings(db), readDeviceSettings()]);
  return {
    ...settings,
    ...device,
    ownAddresses: inOrder(settings.ownAddresses),
    mailboxes: inOrder(settings.mailboxes.keys()).map((address) => ({ address, use: settings.mailboxes.get(address) === true })),
    neverLog: inOrder(settings.neverLog),
    freeDays: inOrder(settings.freeDays),
    makeUpDays: inOrder(settings.makeUpDays),
    holidayCalendars: inOrder(settings.holidayCalendars),
    rulesOff: inOrder(settings.rulesOff),
    rulesOn: inOrder(settings.rulesOn),
  };
};

const inOrder = (members: Iterable<string>): readonly string[] => [...members].toSorted();
