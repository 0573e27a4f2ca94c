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
        {gapLabel(part.gap, words)}
      </mark>
    ),
  );

export const gapLabel = (gap: string, { t }: Words): string => {
  switch (gap) {
    case 'topic':
      return t('note.gapTopic');
    case 'what':
      return t('note.gapWhat');
    case 'rep_name':
      return t('note.gapRepName');
    default:
      return t('note.gapOther', { name: gap });
  }
};
