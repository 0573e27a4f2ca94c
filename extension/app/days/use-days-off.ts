import { useCallback, useEffect, useState } from 'react';
import type { DaysApi, DaysOff } from './days-api.ts';

export interface DaysOffRead {
  /** Undefined until it was looked at; null while nobody answers and nothing was read before. */
  readonly daysOff: DaysOff | null | undefined;
  readonly lookAgain: () => Promise<void>;
}

/** The rep's days off, looked at anew after everything the page does and whenever its tab comes to the front. What was read stays while nobody answers. */
export const useDaysOff = (api: DaysApi): DaysOffRead => {
  const [daysOff, setDaysOff] = useState<DaysOff | null>();
  const learn = useCallback((answer: DaysOff | null) => setDaysOff((before) => answer ?? before ?? null), []);
  const lookAgain = useCallback(() => api.look().then(learn, () => learn(null)), [api, learn]);

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') void lookAgain();
      },
      { signal: stop.signal },
    );
    api.look().then(learn, () => learn(null));
    return () => stop.abort();
  }, [api, learn, lookAgain]);

  return { daysOff, lookAgain };
};
