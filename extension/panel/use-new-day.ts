import { useEffect, useRef } from 'react';

/** The day has begun for the background, too. */
const AFTER_MIDNIGHT_MS = 1_000;

/** Calls back shortly after each midnight of this device, and whenever the tab comes to the front again: a computer that slept has no midnight. */
export const useNewDay = (onMaybeNew: () => void): void => {
  const latest = useRef(onMaybeNew);
  useEffect(() => {
    latest.current = onMaybeNew;
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', onVisible, { signal });
    waitForMidnight();
    return () => stop.abort();

    function waitForMidnight(): void {
      const timer = setTimeout(
        () => {
          latest.current();
          waitForMidnight();
        },
        msToMidnight(new Date()) + AFTER_MIDNIGHT_MS,
      );
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }, []);
};

/** By the device's own clock; days with a change of daylight saving have 23 or 25 hours. */
export const msToMidnight = (now: Date): number => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
