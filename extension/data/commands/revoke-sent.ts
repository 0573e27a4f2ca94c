import type { CommandName, CommandResult } from '../../messaging/protocol/results.ts';
import { commit, type Planned } from '../commit.ts';
import { sameValue } from '../fields.ts';
import type { AftercareDb, ChangedRecord, StoredRow } from '../db.ts';
import type { DataDeps } from '../deps.ts';
import { deletion, type Patch } from '../patch.ts';
import { inverse } from '../undo.ts';
import { refused } from './result.ts';

/**
 * The rep called a mail back: what `logSent` or `logScheduled` wrote is undone, also where the sent message had appeared in its thread
 * meanwhile.
 */
export const revokeSent = (deps: DataDeps, changeId: string): Promise<CommandResult> =>
  commit(deps, 'undo', () => planRevoke(deps.db, changeId));

const planRevoke = async (db: AftercareDb, changeId: string): Promise<Planned> => {
  const change = await db.changes.get(changeId);
  if (change === undefined || !SENDING.has(change.command)) return refused('gone');
  const messages = await Promise.all(change.records.filter(({ kind }) => kind === 'touch').map((record) => messageOf(db, record)));
  const patches = [...(await inverse(db, change)), ...messages.filter((patch) => patch !== null)];
  return patches.length === 0 ? refused('gone') : { ok: true, patches };
};

const SENDING: ReadonlySet<CommandName> = new Set<CommandName>(['log-sent', 'log-probably-sent', 'log-scheduled']);

/** The touch that knows the message: the one that took the note, or the one `logMail` wrote in the change that deleted the note's own. */
const messageOf = async (db: AftercareDb, { id, created: isNew }: ChangedRecord): Promise<Patch | null> => {
  if (!isNew) return deletion('touch', id);
  const noted = await db.touch.get(id);
  const deletedBy = (await db.stamps.get(['touch', id]))?.fields['deleted'];
  const change = deletedBy === undefined ? undefined : await db.changes.get(deletedBy);
  if (noted === undefined || change?.command !== 'log-mail') return null;
  const created = change.records.filter((record) => record.kind === 'touch' && record.created);
  const touches = await db.touch.bulkGet(created.map((record) => record.id));
  const [only, ...others] = touches.filter((touch) => touch !== undefined && isSameMail(touch, noted));
  return only === undefined || others.length > 0 ? null : deletion('touch', only.id);
};

const isSameMail = (touch: StoredRow, noted: StoredRow): boolean =>
  ['customerId', 'day', 'direction', 'gestureKey', 'note'].every((field) => sameValue(touch[field], noted[field]));
