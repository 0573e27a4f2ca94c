import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { deletion } from '../patch.ts';
import { forRecord } from './known-record.ts';

export interface EntryRef {
  readonly kind: 'touch' | 'deal' | 'favour';
  readonly id: string;
}

/** Takes an entry out of the history. A mail that is deleted so is never logged again; a gesture that was settled by it stays settled. */
export const deleteEntry = (deps: DataDeps, { kind, id }: EntryRef): Promise<CommandResult> =>
  commit(deps, `delete-${kind}`, () => forRecord(deps.db, kind, id, () => [deletion(kind, id)]));
