import { useEffect, useState } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { TodayView } from '../messaging/protocol/today-view.ts';
import type { TodayAtWork } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import { useNewDay } from './use-new-day.ts';

interface TodayRead {
  /** Null until it is read, and when nobody answers. */
  readonly today: TodayView | null;
  readonly failed: boolean;
  /** It is being read, anew or for the first time. */
  readonly isReading: boolean;
}

interface Answer {
  readonly only: TodayAtWork['only'];
  /** The panel's view that it was read beside. */
  readonly view: PanelView;
  /** Null when nobody answered. */
  readonly today: TodayView | null;
}

/** What is due, read anew with every view of the panel, so after each change, and on a new day. A list that was read stays while nobody answers. */
export const useToday = (only: TodayAtWork['only']): TodayRead => {
  const { api, ask, view } = usePanelTools();
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    let isLatest = true;
    const learn = (today: TodayView | null): void => {
      if (isLatest) setAnswer((before) => ({ only, view, today: today ?? (before?.only === only ? before.today : null) }));
    };
    api.today({ only }).then(learn, () => learn(null));
    return () => {
      isLatest = false;
    };
  }, [api, only, view]);
  useNewDay(() => void ask());

  const shown = answer?.only === only ? answer : null;
  return { today: shown?.today ?? null, failed: shown !== null && shown.today === null, isReading: shown?.view !== view };
};
