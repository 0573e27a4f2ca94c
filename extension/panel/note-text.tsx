import { Fragment, type ReactNode } from 'react';
import type { NoteText } from '#shared/notes/note.ts';
import type { Words } from './use-words.ts';

/** A note's text with its gaps highlighted: what is missing is seen, and never sent. */
export const NoteWords = ({ text, words }: { readonly text: NoteText; readonly words: Words }): ReactNode =>
  text.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <mark key={index} className="gap" lang={words.language}>
        {words.gap(part.gap)}
      </mark>
    ),
  );
