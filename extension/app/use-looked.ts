import { useCallback, useEffect, useState } from 'react';
import { useShownAgain } from './use-shown-again.ts';

export interface Looked<Seen> {
  /** Undefined until it was looked at; null while that fails and nothing was seen before. */
  readonly seen: Seen | null | undefined;
  readonly lookAgain: () => Promise<void>;
}

/** What a page shows, looked at anew after everything it does and whenever its tab comes to the front. What was seen stays while looking fails. */
export const useLooked = <Seen>(look: () => Promise<Seen>): Looked<Seen> => {
  const [seen, setSeen] = useState<Seen | null>();
  const learn = useCallback((found: Seen | null) => setSeen((before) => found ?? before ?? null), []);
  const lookAgain = useCallback(() => look().then(learn, () => learn(null)), [look, learn]);

  useShownAgain(lookAgain);
  useEffect(() => {
    void look().then(learn, () => learn(null));
  }, [look, learn]);

  return { seen, lookAgain };
};
