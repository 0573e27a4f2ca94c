import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteText } from '#shared/notes/note.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { sampleNote } from './sample-note.ts';

/** A text without fault, as an invented customer would read it. */
export const LetterText = ({ text }: { readonly text: OwnText }): ReactNode => {
  const { t } = useTranslation();
  const { subject, paragraphs } = sampleNote(text);
  const plain = (parts: NoteText): string => parts.map((part) => (typeof part === 'string' ? part : t('own.gap'))).join('');
  return (
    <div className="letter" lang={text.language}>
      {subject.length === 0 ? null : <p className="letter-subject">{plain(subject)}</p>}
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{plain(paragraph)}</p>
      ))}
    </div>
  );
};
