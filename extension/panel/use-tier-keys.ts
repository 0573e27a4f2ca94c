import { useEffect, useRef } from 'react';
import type { Tier } from '#shared/schema/customer.ts';
import { isTyping } from './is-typing.ts';

const TIER_OF_KEY: ReadonlyMap<string, Tier | null> = new Map([
  ['1', 'A'],
  ['2', 'B'],
  ['3', 'C'],
  ['0', null],
]);

/** Keys count only while the panel has the focus, and never while something is being typed. */
export const useTierKeys = (onTier: (tier: Tier | null) => void): void => {
  const latest = useRef(onTier);
  useEffect(() => {
    latest.current = onTier;
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      ({ key, target, ctrlKey, metaKey, altKey, isComposing }) => {
        const tier = TIER_OF_KEY.get(key);
        if (tier === undefined || ctrlKey || metaKey || altKey || isComposing || isTyping(target)) return;
        latest.current(tier);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
};
