import { useEffect, useRef } from 'react';
import { commandKeyOf } from './command-key.ts';

/** "/" looks for a customer; null where it means nothing. It counts only while the panel has the focus, and never while something is typed. */
export const useSearchKey = (onSearch: (() => void) | null): void => {
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (latest.current === null || commandKeyOf(event) !== '/') return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
};
