import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { forRecord } from './known-record.ts';
import { isUsable, ownTextFields } from './own-text-fields.ts';
import { refused } from './result.ts';

interface TemplateSaved {
  /** Null for a new one. */
  readonly templateId: string | null;
  /** As it was when the rep began to change it: only what they changed is written. Null = all of it. */
  readonly before: OwnText | null;
  readonly text: OwnText;
}

/** A new text of the rep's own, or another wording of one that is there; a draft becomes a text in use. `invalid`: no note can be made of it. */
export const saveTemplate = (deps: DataDeps, { templateId, before, text }: TemplateSaved): Promise<CommandResult> =>
  commit(deps, 'save-template', async () => {
    if (!isUsable(text)) return refused('invalid');
    const fields = ownTextFields(text);
    if (templateId === null) return { ok: true, patches: [creation('template', { id: deps.newId(), ...fields })] };
    const changed = before === null ? fields : changedIn(fields, ownTextFields(before));
    return forRecord(deps.db, 'template', templateId, () => [{ kind: 'template', id: templateId, set: { ...changed, draft: undefined } }]);
  });

type Fields = ReturnType<typeof ownTextFields>;

const changedIn = (fields: Fields, before: Fields): Partial<Fields> => {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => old.get(name) !== value));
};
