import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Instant } from '#shared/schema/fields.ts';

export type Appearance = 'system' | 'light' | 'dark';

/** What belongs to this device and does not follow the rep. */
export interface DeviceSettings {
  readonly appearance: Appearance;
  /** Whether the toolbar's badge shows how much is due. */
  readonly showsCount: boolean;
  /** When a backup file was last written here; null = never. */
  readonly lastBackup: Instant | null;
}

const KEY = 'device-settings';

/** Each with its default where nothing was chosen or what is stored cannot be read. */
const StoredSettings = z.object({
  appearance: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  showsCount: z.catch(z.boolean(), true),
  lastBackup: z.catch(z.nullable(Instant), null),
});

export const readDeviceSettings = async (): Promise<DeviceSettings> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = z.safeParse(StoredSettings, stored);
  return parsed.success ? parsed.data : z.parse(StoredSettings, {});
};

/** Changes what is named and leaves the rest. Calls wait for one another: two at once lose nothing. */
export const setDeviceSettings = (change: Partial<DeviceSettings>): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readDeviceSettings()), ...change } });
  });
