import type { DataDeps } from '../../data/deps.ts';
import { readDeviceSettings } from '../../data/device-settings.ts';
import { dueCount } from '../../data/queries/today.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import { showBadge } from '../../permissions/badge.ts';

const SOON_MS = 250;

/** Shows on the toolbar how much is due, where the rep wants to see it. */
export const countDue = async (deps: Pick<DataDeps, 'db' | 'today'>): Promise<void> => {
  const { showsCount } = await readDeviceSettings();
  await showBadge({ due: showsCount ? await dueCount(deps) : 0 });
};

/** The same a moment later: the panels read first what was written. Where the browser gives no data any more, the number stays as it is. */
export const countDueSoon = async (deps: Pick<DataDeps, 'db' | 'today'>): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, SOON_MS));
  try {
    await countDue(deps);
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
};
