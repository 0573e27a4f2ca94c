import { useEffect, useRef } from 'react';

const opened: (() => void)[] = [];

/** Escape closes what was opened last; null where there is nothing to close. It is not ours while a letter is composed, and in a menu, which closes itself. */
export const useEscape = (onEscape: (() => void) | null): void => {
  const isOpen = onEscape !== null;
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const stop = new AbortController();
    const close = (): void => latest.current?.();
    opened.push(close);
    const onKey = ({ key, isComposing, target }: KeyboardEvent): void => {
      const isInMenu = target instanceof Element && (target.role === 'menuitem' || target.role === 'menu');
      if (key === 'Escape' && !isComposing && !isInMenu && opened.at(-1) === close) close();
    };
    window.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => {
      stop.abort();
      opened.splice(opened.indexOf(close), 1);
    };
  }, [isOpen]);
};
