import { useCallback, useEffect, useState } from 'react';
import { useShownAgain } from '../use-shown-again.ts';
import type { Safety, SafetyApi } from './safety-api.ts';

export interface SafetyRead {
  /** Null until it was looked at. */
  readonly safety: Safety | null;
  readonly lookAgain: () => Promise<void>;
}

/** How the data lie, looked at anew after everything the page does and whenever its tab comes to the front. */
export const useSafety = (api: SafetyApi): SafetyRead => {
  const [safety, setSafety] = useState<Safety | null>(null);
  const lookAgain = useCallback(async () => setSafety(await api.look()), [api]);

  useShownAgain(lookAgain);
  useEffect(() => {
    // A browser that has promised already says so again; one that wants to ask the rep asks once.
    void api.askPersistence().then(lookAgain, lookAgain);
  }, [api, lookAgain]);

  return { safety, lookAgain };
};
