import type { ReactNode } from 'react';
import type { NoteChannel } from '#shared/notes/note.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import type { Words } from './use-words.ts';

interface WaysProps {
  readonly note: NotePreview;
  readonly words: Words;
  readonly onPick: (channel: NoteChannel) => void;
}

/** How to reach the customer: mail, call, message or card, those that have words for this occasion. */
export const NoteWays = ({ note, words: { t }, onPick }: WaysProps): ReactNode => (
  <div className="ways" role="group" aria-label={t('note.way')} hidden={note.channels.length < 2}>
    {note.channels.map((channel) => (
      <Button key={channel} aria-pressed={note.channel === channel} onClick={() => onPick(channel)}>
        {t(`note.${channel}`)}
      </Button>
    ))}
  </div>
);
