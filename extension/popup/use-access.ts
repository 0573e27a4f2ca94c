import { useEffect, useState } from 'react';
import type { Access } from '../permissions/access.ts';
import type { AccessApi } from '../permissions/access-api.ts';

/** What the browser allows, read again whenever it changes; null until the first answer. */
export const useAccess = (api: AccessApi): Access | null => {
  const [access, setAccess] = useState<Access | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    let newest = 0;
    const read = async (): Promise<void> => {
      newest += 1;
      const turn = newest;
      const found = await api.read();
      if (turn === newest && !closed.signal.aborted) setAccess(found);
    };
    api.onChange(closed.signal, () => void read());
    void read();
    return () => closed.abort();
  }, [api]);
  return access;
};
