import { logNote as log } from '../../data/commands/log-note.ts';
import { refused } from '../../data/commands/result.ts';
import type { DataDeps } from '../../data/deps.ts';
import { readSettings } from '../../data/queries/settings.ts';
import type { LogNoteRequest } from '../protocol/note.ts';
import type { CommandResult } from '../protocol/results.ts';
import { openFile } from './customer-file.ts';
import { usedNote } from './used-note.ts';

/** Writes down a note that the rep said or sent themselves, with what they chose against what was offered. */
export const logNote = async (deps: DataDeps, request: LogNoteRequest): Promise<CommandResult> => {
  const { customerId, channel, reached, note } = request;
  const file = await openFile(deps, await readSettings(deps.db), customerId);
  if (file === null) return refused('gone');
  return log(deps, {
    customerId,
    channel,
    ...(reached === undefined ? {} : { reached }),
    gestureKey: note.gestureKey,
    note: usedNote(file.note, request),
  });
};
