import { useEffect, useState } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { SafetyView } from '../messaging/protocol/safety.ts';
import { usePanelTools } from './panel-context.ts';

interface Answer {
  /** The panel's view that it was read beside. */
  readonly view: PanelView;
  /** Null when nobody answered. */
  readonly safety: SafetyView | null;
}

/** Read anew with every view of the panel; null until it is read. What was read stays while nobody answers. */
export const useSafety = (): SafetyView | null => {
  const { api, view } = usePanelTools();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isLatest = true;
    const learn = (safety: SafetyView | null): void => {
      if (isLatest) setAnswer((before) => ({ view, safety: safety ?? before?.safety ?? null }));
    };
    api.safety({}).then(learn, () => learn(null));
    return () => {
      isLatest = false;
    };
  }, [api, view]);
  return answer?.safety ?? null;
};
