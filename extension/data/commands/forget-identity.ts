import type { IdentityRef } from '../../messaging/protocol/people.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { identityId } from '../identity-id.ts';
import { deletion } from '../patch.ts';
import { isDeleted } from '../rows.ts';
import { refused } from './result.ts';

/** `gone` where the rep has given no answer. */
export const forgetIdentity = (deps: DataDeps, ref: IdentityRef): Promise<CommandResult> =>
  commit(deps, 'forget-identity', async () => {
    const stored = await deps.db.identity.get(identityId(ref));
    if (stored === undefined || isDeleted(stored)) return refused('gone');
    return { ok: true, patches: [deletion('identity', stored.id)] };
  });
