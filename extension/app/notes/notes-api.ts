import type { Template } from '#shared/schema/template.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';

export interface StoredTexts {
  /** Drafts among them. */
  readonly templates: readonly Template[];
  /** How many are stored that this version cannot read. */
  readonly unreadable: number;
}

/** What the page of own texts does. A rejected promise is a bug. */
export interface NotesApi {
  readonly look: () => Promise<StoredTexts>;
  /** `templateId` is null for a new text; `before` is what the rep began with. A draft is in use from then on. */
  readonly save: (templateId: string | null, text: OwnText, before: OwnText) => Promise<CommandResult>;
  readonly remove: (templateId: string) => Promise<CommandResult>;
  readonly undo: (changeId: string) => Promise<CommandResult>;
}
