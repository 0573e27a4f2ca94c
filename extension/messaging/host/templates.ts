import { keptText } from '#shared/notes/kept-text.ts';
import { keepText } from '../../data/commands/keep-text.ts';
import { refused } from '../../data/commands/result.ts';
import type { DataDeps } from '../../data/deps.ts';
import { readSettings } from '../../data/queries/settings.ts';
import type { CommandResult } from '../protocol/results.ts';
import type { KeepTextRequest } from '../protocol/templates.ts';
import { openFile } from './customer-file.ts';
import { noteOf } from './note-preview.ts';

/** Keeps what the rep made of a note for this occasion, language and tone, with what was filled in taken out again. `gone` without the customer. */
export const keepEditedNote = async (
  deps: DataDeps,
  { customerId, note: wanted, edited, values }: KeepTextRequest,
): Promise<CommandResult> => {
  const file = await openFile(deps, await readSettings(deps.db), customerId);
  if (file === null) return refused('gone');
  const note = noteOf(file.note, { ...wanted, values });
  const { occasion, language, register, channel, kind = null } = note;
  return keepText(deps, { occasion, language, register, channel, kind, advertising: note.offer !== null, ...keptText(edited, note) });
};
