import type { DataDeps } from '../../data/deps.ts';
import { readDeviceSettings } from '../../data/device-settings.ts';
import { dueCount } from '../../data/queries/today.ts';
import { showBadge } from '../../permissions/badge.ts';

/** Shows on the toolbar how much is due, where the rep wants to see it. */
export const countDue = async (deps: Pick<DataDeps, 'db' | 'today'>): Promise<void> => {
  const { showsCount } = await readDeviceSettings();
  await showBadge({ due: showsCount ? await dueCount(deps) : 0 });
};
