import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Day, Instant } from '#shared/schema/fields.ts';
import type { DeviceSettings } from '../messaging/protocol/settings.ts';

const KEY = 'device-settings';

const Stored = z.record(z.string(), z.unknown());

/** Each with its default where nothing was chosen or what is stored cannot be read. */
export const readDeviceSettings = async (): Promise<DeviceSettings> => {
  const parsed = z.safeParse(Stored, (await browser.storage.local.get(KEY))[KEY]);
  const stored = parsed.success ? parsed.data : {};
  return {
    appearance: valueOr(z.enum(['system', 'light', 'dark']), stored['appearance'], 'system'),
    showsCount: valueOr(z.boolean(), stored['showsCount'], true),
    isHidden: valueOr(z.boolean(), stored['isHidden'], false),
    lastBackup: valueOr(Instant, stored['lastBackup'], null),
    backupReminderFrom: valueOr(Day, stored['backupReminderFrom'], null),
  };
};

/** Changes what is named and leaves the rest. Calls wait for one another: two at once lose nothing. */
export const setDeviceSettings = (change: Partial<DeviceSettings>): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readDeviceSettings()), ...change } });
  });

const valueOr = <Value, Otherwise>(schema: z.ZodMiniType<Value>, stored: unknown, otherwise: Otherwise): Value | Otherwise => {
  const parsed = z.safeParse(schema, stored);
  return parsed.success ? parsed.data : otherwise;
};
