import { useEffect, useRef } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import { usePanelTools } from '../panel-context.ts';

const PAUSE_MS = 250;

/** Reads the day that words name, once the rep pauses; an answer to words that have changed since is dropped. Null asks for nothing. */
export const usePromisedDay = (text: string | null, onRead: (day: Day | null) => void): void => {
  const { api } = usePanelTools();
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void api.promisedDay({ words: text }).then(
        (day) => isCurrent && latest.current(day),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, text]);
};
