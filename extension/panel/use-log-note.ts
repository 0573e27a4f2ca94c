import { useRef } from 'react';
import type { LogNoteRequest } from '../messaging/protocol/note.ts';
import { usePanelTools } from './panel-context.ts';
import type { NoteWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

type How = Pick<LogNoteRequest, 'channel' | 'reached'>;

/** Writes down that the note at hand reached the customer, once however often it is pressed. */
export const useLogNote = (
  customerId: string,
  { note, isEdited }: NoteWork,
  words: Words,
  onLogged: (how: How) => void,
): ((how: How) => Promise<void>) => {
  const { api, act } = usePanelTools();
  const logging = useRef(false);
  return async (how) => {
    if (logging.current) return;
    logging.current = true;
    const { occasion, gestureKey, variant, language, register } = note;
    const request = { customerId, ...how, note: { occasion, gestureKey, variant, language, register }, edited: isEdited };
    const isLogged = await act('log-note', () => api.logNote(request), words.t(`logged.${saidOf(how)}`));
    logging.current = false;
    if (isLogged) onLogged(how);
  };
};

const saidOf = ({ channel, reached }: How): 'no-answer' | How['channel'] => (reached === false ? 'no-answer' : channel);
