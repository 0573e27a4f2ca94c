import { useCallback, useEffect, useState } from 'react';
import { useShownAgain } from '../use-shown-again.ts';
import type { NotesApi, StoredTexts } from './notes-api.ts';

export interface TextsRead {
  /** Null until they were looked at. */
  readonly texts: StoredTexts | null;
  readonly lookAgain: () => Promise<void>;
}

/** The rep's own texts, looked at anew after everything the page does and whenever its tab comes to the front. */
export const useTexts = (api: NotesApi): TextsRead => {
  const [texts, setTexts] = useState<StoredTexts | null>(null);
  const lookAgain = useCallback(async () => setTexts(await api.look()), [api]);

  useShownAgain(lookAgain);
  useEffect(() => {
    void api.look().then(setTexts);
  }, [api]);

  return { texts, lookAgain };
};
