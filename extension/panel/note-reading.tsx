import type { ReactNode } from 'react';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { NoteWords } from './note-text.tsx';
import type { Words } from './use-words.ts';

/** A note to read: words for a call, or a mail that still lacks something. */
export const NoteReading = ({ note, words }: { readonly note: NotePreview; readonly words: Words }): ReactNode => (
  <div className="card">
    <p className="soft" hidden={note.channel !== 'call' || note.occasion !== 'check-in'}>
      {words.t('note.callHelp')}
    </p>
    <div className="paragraphs" lang={note.language}>
      {note.paragraphs.map((text, index) => (
        <p key={index}>
          <NoteWords text={text} words={words} />
        </p>
      ))}
    </div>
  </div>
);
