import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing.ts';

/** H, wherever the layout puts another letter on it. It counts only while the panel has the focus, and never while something is typed or composed. */
export const useHideKey = (onHide: () => void): void => {
  const latest = useRef(onHide);
  useEffect(() => {
    latest.current = onHide;
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const { target, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
        if (ctrlKey || metaKey || altKey || isComposing || repeat || isTyping(target) || !isH(event)) return;
        event.preventDefault();
        latest.current();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
};

/** With a Korean layout the key of H gives "ㅗ": there its place decides. */
const isH = ({ key, code }: KeyboardEvent): boolean => (/^[\x20-\x7e]+$/.test(key) ? key.toLowerCase() === 'h' : code === 'KeyH');
