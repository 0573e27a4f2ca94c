import { useEffect } from 'react';

/** Calls `look` whenever the page's tab comes to the front; `look` must be the same function from one drawing to the next. */
export const useShownAgain = (look: () => Promise<void>): void => {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') void look();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [look]);
};
