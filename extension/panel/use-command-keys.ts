import { useEffect, useRef } from 'react';
import { commandKeyOf } from './command-key.ts';

/** Hears the panel's own keys. They count only while the panel has the focus, and never while something is typed or composed. `onKey` says whether the key meant something. */
export const useCommandKeys = (onKey: (key: string, event: KeyboardEvent) => boolean): void => {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const stop = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      const key = commandKeyOf(event);
      if (key !== undefined && latest.current(key, event)) event.preventDefault();
    };
    window.addEventListener('keydown', hear, { signal: stop.signal });
    return () => stop.abort();
  }, []);
};
