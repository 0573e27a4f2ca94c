import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { deletion } from '../patch.ts';
import { isDeleted } from '../rows.ts';
import { refused } from './result.ts';

/** `gone` where the two are no longer linked. */
export const unlinkContact = (deps: DataDeps, { relationId }: { readonly relationId: string }): Promise<CommandResult> =>
  commit(deps, 'unlink-contact', async () => {
    const stored = await deps.db.relation.get(relationId);
    if (stored === undefined || isDeleted(stored)) return refused('gone');
    return { ok: true, patches: [deletion('relation', relationId)] };
  });
