import { useCallback, useEffect, useRef } from 'react';

/** Whether the component still stands: an answer that comes later than that is dropped. */
export const useAlive = (): (() => boolean) => {
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  return useCallback(() => alive.current, []);
};
