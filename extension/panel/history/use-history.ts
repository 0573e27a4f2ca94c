import { useEffect, useState } from 'react';
import type { HistoryFilter, HistoryPage } from '../../messaging/protocol/history.ts';
import type { PanelView } from '../../messaging/protocol/panel-view.ts';
import { usePanelTools } from '../panel-context.ts';

interface HistoryRead {
  /** Null until it is read, and when nobody answers. What was read stays while it is read anew. */
  readonly page: HistoryPage | null;
  readonly failed: boolean;
  /** It is being read, anew or for the first time. */
  readonly isReading: boolean;
}

interface Answer {
  readonly key: string;
  /** The panel's view that it was read beside. */
  readonly view: PanelView;
  readonly page: HistoryPage | null;
}

/** The newest entries, read anew with every view of the panel, so after each change. */
export const useHistory = (customerId: string, filter: HistoryFilter, limit: number): HistoryRead => {
  const { api, view } = usePanelTools();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const key = `${customerId} ${filter}`;

  useEffect(() => {
    let isLatest = true;
    const learn = (page: HistoryPage | null): void => {
      if (isLatest) setAnswer((before) => ({ key, view, page: page ?? (before?.key === key ? before.page : null) }));
    };
    api.history({ customerId, filter, limit }).then(learn, () => learn(null));
    return () => {
      isLatest = false;
    };
  }, [api, customerId, filter, limit, key, view]);

  const shown = answer?.key === key ? answer : null;
  return { page: shown?.page ?? null, failed: shown !== null && shown.page === null, isReading: shown?.view !== view };
};
