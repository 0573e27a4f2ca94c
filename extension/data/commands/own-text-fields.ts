import { noteChannels, noteLanguages, occasionIds } from '#shared/notes/note.ts';
import { templateFault } from '#shared/notes/own-templates.ts';
import type { Template } from '#shared/schema/template.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';

/** The fields of a template that say what it is; the subject of what has none is empty. */
export const ownTextFields = ({ kind, subject, body, channel, ...place }: OwnText): Omit<Template, 'id' | 'deleted' | 'draft'> => ({
  ...place,
  channel,
  kind: kind ?? undefined,
  subject: channel === 'mail' ? subject.trim() : '',
  body: body.trim(),
});

/** Whether a note can be made of it. */
export const isUsable = (text: OwnText): boolean =>
  occasionIds.includes(text.occasion) &&
  noteLanguages.includes(text.language) &&
  noteChannels.includes(text.channel) &&
  templateFault(text) === null;
