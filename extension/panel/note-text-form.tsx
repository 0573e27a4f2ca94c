import type { ReactNode } from 'react';
import { TextArea, TextField } from '../ui/field.tsx';
import type { NoteWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

interface FormProps {
  readonly work: NoteWork;
  readonly words: Words;
}

/** The note's text, for the rep to change: a mail with its subject, a message or a card without. */
export const NoteTextForm = ({ work: { note, edit, change }, words: { t, language } }: FormProps): ReactNode => (
  <div className="form" lang={note.language}>
    {note.channel === 'mail' ? (
      <TextField
        label={t('note.subject')}
        labelLang={language}
        value={edit.subject}
        onChange={({ target }) => change({ subject: target.value })}
      />
    ) : null}
    <TextArea label={t('note.text')} labelLang={language} value={edit.text} onChange={({ target }) => change({ text: target.value })} />
  </div>
);
