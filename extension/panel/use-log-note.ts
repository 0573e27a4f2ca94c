import { useRef, useState } from 'react';
import type { LogNoteRequest } from '../messaging/protocol/note.ts';
import { usePanelTools } from './panel-context.ts';
import type { NoteWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

interface LogNote {
  readonly busy: boolean;
  readonly log: (how: Pick<LogNoteRequest, 'channel' | 'reached'>) => Promise<void>;
}

/** Writes down that the note at hand reached the customer, once however often it is pressed. */
export const useLogNote = (customerId: string, { note, isEdited }: NoteWork, words: Words, onLogged: () => void): LogNote => {
  const { api, act } = usePanelTools();
  const [busy, setBusy] = useState(false);
  const logging = useRef(false);

  const log: LogNote['log'] = async (how) => {
    if (logging.current) return;
    logging.current = true;
    setBusy(true);
    const { occasion, gestureKey, variant, language, register } = note;
    const request = { customerId, ...how, note: { occasion, gestureKey, variant, language, register }, edited: isEdited };
    const isLogged = await act('log-note', () => api.logNote(request), words.t(`logged.${saidOf(how)}`));
    logging.current = false;
    setBusy(false);
    if (isLogged) onLogged();
  };

  return { busy, log };
};

const saidOf = ({ channel, reached }: Pick<LogNoteRequest, 'channel' | 'reached'>) => (reached === false ? 'no-answer' : channel);
