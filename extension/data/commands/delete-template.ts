import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { deletion } from '../patch.ts';
import { forRecord } from './known-record.ts';

/** Takes a text of the rep's own away; notes that were written with it stay as they are. */
export const deleteTemplate = (deps: DataDeps, { templateId }: { readonly templateId: string }): Promise<CommandResult> =>
  commit(deps, 'delete-template', () => forRecord(deps.db, 'template', templateId, () => [deletion('template', templateId)]));
