import { type RefObject, useEffect } from 'react';

/** When what had the focus goes away with its view, the focus goes to the start of `main` and not back to the top of the page. It is never taken from outside of the page. */
export const useFocusKept = (main: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const place = main.current;
    if (place === null) return undefined;
    const stop = new AbortController();
    let last: Element | null = null;
    place.addEventListener('focusin', ({ target }) => (last = target instanceof Element ? target : null), { signal: stop.signal });

    const keep = (): void => {
      const isGone = last !== null && last.getClientRects().length === 0;
      if (!isGone || document.activeElement !== document.body || !document.hasFocus()) return;
      last = null;
      place.focus();
    };
    // What is hidden loses the focus a frame later; who opens a view may have moved it by then.
    const observer = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(keep)));
    observer.observe(place, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, [main]);
};
