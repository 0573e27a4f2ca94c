import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

/** The rep came back to it: it is pinned no longer. `invalid` where a contact has nothing for next time. */
export const useHook = (deps: DataDeps, { touchId }: { readonly touchId: string }): Promise<CommandResult> =>
  commit(deps, 'use-hook', () =>
    forRecord(deps.db, 'touch', touchId, ({ hook }) => {
      if (hook === undefined) return 'invalid';
      return hook.usedOn === undefined ? [{ kind: 'touch', id: touchId, set: { hook: { ...hook, usedOn: deps.today() } } }] : [];
    }),
  );
