import { useCallback, useEffect, useState } from 'react';
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

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') void lookAgain();
      },
      { signal: stop.signal },
    );
    void api.look().then(setTexts);
    return () => stop.abort();
  }, [api, lookAgain]);

  return { texts, lookAgain };
};
