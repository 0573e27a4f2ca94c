import { addDays, dayOf } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import { practiceCustomers } from '../../data/commands/practice-data.ts';
import { readDeviceSettings, setDeviceSettings } from '../../data/device-settings.ts';
import { hasOwnCustomers } from '../../data/queries/own-customers.ts';
import type { SafetyView } from '../protocol/safety.ts';
import type { DeviceSettings } from '../protocol/settings.ts';
import type { HostDeps } from './deps.ts';

/** A backup is asked for when the last one is older than this. */
const FRESH_DAYS = 30;
/** Somebody who has just begun is not asked yet. */
const NEW_DAYS = 7;
/** How long a reminder that was put off stays away. */
const REST_DAYS = 7;

export const safetyView = async (deps: HostDeps): Promise<SafetyView> => {
  const { db, timeZone } = deps;
  const [device, hasCustomers, practice] = await Promise.all([readDeviceSettings(), hasOwnCustomers(db), practiceCustomers(db)]);
  const lastBackup = device.lastBackup === null ? null : dayOf(device.lastBackup, timeZone());
  return {
    hasCustomers,
    practiceCustomers: practice,
    lastBackup,
    remindsOfBackup: hasCustomers && (await isTimeForBackup(deps, device, lastBackup)),
  };
};

/** The reminder of a backup stays away for a week. */
export const restBackupReminder = ({ today }: HostDeps): Promise<void> =>
  setDeviceSettings({ backupReminderFrom: addDays(today(), REST_DAYS) });

const isTimeForBackup = async (
  { db, today }: HostDeps,
  { backupReminderFrom }: DeviceSettings,
  lastBackup: Day | null,
): Promise<boolean> => {
  if (backupReminderFrom !== null && today() < backupReminderFrom) return false;
  return lastBackup === null ? hasOwnCustomers(db, addDays(today(), -NEW_DAYS)) : lastBackup < addDays(today(), -FRESH_DAYS);
};
