import { gestureRules } from '#shared/gestures/index.ts';
import { readDeviceSettings, setDeviceSettings } from '../../data/device-settings.ts';
import { settingsView } from '../../data/queries/settings-view.ts';
import { readSettings } from '../../data/queries/settings.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import type { DeviceChange, Look, SettingsPage } from '../protocol/settings.ts';
import { announce } from './announce.ts';
import { countDue } from './count-due.ts';
import type { HostDeps } from './deps.ts';
import { currentShortcut } from './shortcut.ts';

/** Everything the rep can set, and what the browser says of itself. */
export const settingsPage = async ({ db }: HostDeps): Promise<SettingsPage> => ({
  ...(await settingsView(db)),
  browserTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  rules: gestureRules.map(({ id }) => id),
  optionalRules: gestureRules.filter(({ isOptional }) => isOptional === true).map(({ id }) => id),
  shortcut: await currentShortcut(),
});

/** How the extension's pages look; where the browser gives no data, the language is the browser's. */
export const lookNow = async ({ db }: Pick<HostDeps, 'db'>): Promise<Look> => {
  const { appearance, isHidden } = await readDeviceSettings();
  return { appearance, isHidden, uiLanguage: await chosenLanguage(db) };
};

const chosenLanguage = async (db: HostDeps['db']): Promise<string | null> => {
  try {
    return (await readSettings(db)).uiLanguage;
  } catch (error) {
    if (storageFailure(error) === null) throw error;
    return null;
  }
};

/** Sets what belongs to this device; every panel of it follows. */
export const setDevice = async (deps: HostDeps, change: DeviceChange): Promise<void> => {
  await setDeviceSettings(change);
  await announce();
  if (change.showsCount !== undefined) await countDue(deps);
};
