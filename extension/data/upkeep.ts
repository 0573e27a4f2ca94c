import type { DataDeps } from './deps.ts';
import { rebuildDerived, refreshAgenda } from './derived/rebuild.ts';
import { pruneChanges } from './undo.ts';

/**
 * Brings plans up to today, finishes or begins a rebuild of derived rows, and drops changes too old to undo. Call it at every start, by an alarm,
 * and after a change of settings; where nothing is to do it costs three reads.
 */
export const upkeep = async (deps: Pick<DataDeps, 'db' | 'today' | 'now'>): Promise<void> => {
  await refreshAgenda(deps);
  await rebuildDerived(deps);
  await pruneChanges(deps.db, deps.now());
};
