import type { NoteChannel } from '#shared/notes/note.ts';
import type { UsedNote } from '#shared/schema/touch.ts';
import type { NoteRef } from '../protocol/note.ts';
import { type NoteContext, noteOf } from './note-preview.ts';

interface Use {
  readonly note: NoteRef;
  readonly channel: NoteChannel;
  readonly edited: boolean;
}

/** What the history keeps of a note: which wording it was, and what the rep chose against what was offered. */
export const usedNote = (context: NoteContext, { note: { gestureKey, ...note }, channel, edited }: Use): UsedNote => {
  const offered = noteOf(context, { occasion: note.occasion, gestureKey, channel });
  const picked = note.language !== offered.language || note.register !== offered.register;
  return { ...note, ...(picked ? { picked } : {}), ...(edited ? { edited } : {}) };
};
