import type { NoteText } from '#shared/notes/note.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import type { NoteEdit } from './memory.ts';

/** Names one wording of one note: the rep's own words belong to it alone. */
export const wordingOf = ({ occasion, channel, language, register, variant }: NotePreview): string =>
  [occasion, channel, language, register, variant].join(' ');

/** The note as the rep begins to change it. A message has no blank lines. */
export const editOf = ({ channel, subject, paragraphs }: NotePreview): NoteEdit => ({
  subject: plain(subject),
  text: paragraphs.map(plain).join(channel === 'mail' || channel === 'card' ? '\n\n' : '\n'),
});

export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const plain = (text: NoteText): string => text.filter((part) => typeof part === 'string').join('');
