import { useEffect, useState } from 'react';
import type { SafetyView } from '../messaging/protocol/safety.ts';
import { usePanelTools } from './panel-context.ts';

/** Read anew with every view of the panel; null until it is read. What was read stays while nobody answers. */
export const useSafety = (): SafetyView | null => {
  const { api, view } = usePanelTools();
  const [safety, setSafety] = useState<SafetyView | null>(null);
  useEffect(() => {
    let isLatest = true;
    api.safety({}).then(
      (read) => {
        if (isLatest) setSafety(read);
      },
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [api, view]);
  return safety;
};
