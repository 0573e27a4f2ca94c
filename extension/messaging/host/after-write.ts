import { finishDerived } from '../../data/derived/rebuild.ts';
import { storageFailure } from '../../data/storage-failure.ts';
import { announce } from './announce.ts';
import { countDueSoon } from './count-due.ts';
import type { HostDeps } from './deps.ts';

/**
 * What follows every write: the clock follows the rep's time zone, panels hear of it, plans that it left to be made anew are finished, and the toolbar counts again a moment later. Where the browser gives no
 * data any more, the next start makes up for it.
 */
export const afterWrite = async (deps: Pick<HostDeps, 'db' | 'today' | 'followClock'>, changeId: string | null = null): Promise<void> => {
  await deps.followClock();
  await announce(changeId);
  try {
    if (await finishDerived(deps)) await announce();
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
  void countDueSoon(deps);
};
