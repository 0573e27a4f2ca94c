import { type RefObject, useEffect } from 'react';

/** When what had the focus goes away, as a line that was removed or a form that was saved, the focus goes to the beginning of its section. It is never taken from outside of the panel. */
export const useFocusInPart = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const place = root.current;
    if (place === null) return undefined;
    const stop = new AbortController();
    let last: Element | null = null;
    let section: Element | null = null;
    place.addEventListener(
      'focusin',
      ({ target }) => {
        last = target instanceof Element ? target : null;
        section = last === null ? null : childAround(place, last);
      },
      { signal: stop.signal },
    );
    const keep = (): void => {
      if (last === null || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      last = null;
      if (section !== null) firstInside(section)?.focus();
    };
    // At once, before the panel looks after a focus that nobody took.
    const observer = new MutationObserver(keep);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, [root]);
};

/** Sections are the children of the place. */
const childAround = (place: Element, inside: Element): Element | null =>
  [...place.children].find((child) => child.contains(inside)) ?? null;

/** What the Tab key would reach first. */
const firstInside = (section: Element): HTMLElement | null => {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLElement && node.tabIndex >= 0) return node;
  }
  return null;
};
