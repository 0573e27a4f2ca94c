import * as z from 'zod/mini';
import { Email } from '#shared/schema/fields.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { refused } from './result.ts';
import { settingMember } from './set-setting.ts';

/** Using a mailbox says that it is the rep's own; turning it away takes that back. */
export const setMailbox = (deps: DataDeps, { address, use }: { readonly address: string; readonly use: boolean }): Promise<CommandResult> =>
  commit(deps, 'set-mailbox', async () => {
    const email = address.trim().toLowerCase();
    if (!z.safeParse(Email, email).success) return refused('invalid');
    return { ok: true, patches: [settingMember('mailboxes', email, use), settingMember('own-addresses', email, use)] };
  });
