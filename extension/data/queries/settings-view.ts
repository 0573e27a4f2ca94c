import type { AftercareDb } from '../db.ts';
import { type DeviceSettings, readDeviceSettings } from '../device-settings.ts';
import { readSettings, type Settings } from './settings.ts';

/** Every setting as the settings page shows it: sets as lists in order, so that they can be sent. */
export interface SettingsView
  extends
    Omit<Settings, 'ownAddresses' | 'mailboxes' | 'neverLog' | 'freeDays' | 'makeUpDays' | 'holidayCalendars' | 'rulesOff'>,
    DeviceSettings {
  readonly ownAddresses: readonly string[];
  readonly mailboxes: readonly { readonly address: string; readonly use: boolean }[];
  readonly neverLog: readonly string[];
  readonly freeDays: readonly string[];
  readonly makeUpDays: readonly string[];
  readonly holidayCalendars: readonly string[];
  readonly rulesOff: readonly string[];
}

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
  };
};

const inOrder = (members: Iterable<string>): readonly string[] => [...members].toSorted();
