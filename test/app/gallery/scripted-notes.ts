import type { Template } from '#shared/schema/template.ts';
import type { NotesApi } from '../../../extension/app/notes/notes-api.ts';

export interface NotesScript {
  readonly templates?: readonly Template[];
  readonly unreadable?: number;
}

export interface ScriptedNotes {
  readonly api: NotesApi;
  /** What the page did, in order. */
  readonly asked: (readonly [name: string, ...data: readonly unknown[]])[];
}

/** Texts that follow a script: what is saved, deleted and taken back is seen. */
export const scriptedNotes = ({ templates = [], unreadable = 0 }: NotesScript): ScriptedNotes => {
  const asked: ScriptedNotes['asked'] = [];
  let stored = templates;
  let before = templates;
  const done = { ok: true, changeId: 'change-1' } as const;
  const set = (after: readonly Template[]): typeof done => {
    before = stored;
    stored = after;
    return done;
  };
  const api: NotesApi = {
    look: () => Promise.resolve({ templates: stored, unreadable }),
    save: (templateId, { kind, ...text }) => {
      asked.push(['save', templateId, { kind, ...text }]);
      const saved = { id: templateId ?? 'new', ...text, ...(kind === null ? {} : { kind }) };
      return Promise.resolve(set([...stored.filter(({ id }) => id !== saved.id), saved]));
    },
    remove: (templateId) => {
      asked.push(['remove', templateId]);
      return Promise.resolve(set(stored.filter(({ id }) => id !== templateId)));
    },
    undo: (changeId) => {
      asked.push(['undo', changeId]);
      return Promise.resolve(set(before));
    },
  };
  return { api, asked };
};
