import { deleteTemplate } from '../../data/commands/delete-template.ts';
import { refused } from '../../data/commands/result.ts';
import { saveTemplate } from '../../data/commands/save-template.ts';
import type { DataDeps } from '../../data/deps.ts';
import { storedTemplates } from '../../data/queries/templates.ts';
import { isRestoring } from '../../data/restore/restoring.ts';
import { undo } from '../../data/undo.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { NotesApi } from './notes-api.ts';

interface NotesDeps extends DataDeps {
  /** Tells the background that something was written. */
  readonly tellWritten: () => Promise<void>;
}

export const createNotesApi = (deps: NotesDeps): NotesApi => {
  const told = async (write: () => Promise<CommandResult>): Promise<CommandResult> => {
    if (await isRestoring()) return refused('restoring');
    const result = await write();
    if (result.ok) void deps.tellWritten();
    return result;
  };
  return {
    look: async () => {
      const { rows, unreadable } = await storedTemplates(deps.db);
      return { templates: rows, unreadable: unreadable.length };
    },
    save: (templateId, text, before) => told(() => saveTemplate(deps, { templateId, before, text })),
    remove: (templateId) => told(() => deleteTemplate(deps, { templateId })),
    undo: (changeId) => told(() => undo(deps, changeId)),
  };
};
