import { useEffect, useReducer, useState } from 'react';
import type { TodayView } from '../messaging/protocol.ts';
import type { TodayAtWork } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import { useNewDay } from './use-new-day.ts';

interface TodayRead {
  /** Null until it is read, and when nobody answers. */
  readonly today: TodayView | null;
  readonly failed: boolean;
  readonly again: () => void;
}

interface Answer {
  readonly only: TodayAtWork['only'];
  /** Null when nobody answered. */
  readonly today: TodayView | null;
}

/** What is due, read anew with every view of the panel, so after each change, and on a new day. A list that was read stays while nobody answers. */
export const useToday = (only: TodayAtWork['only']): TodayRead => {
  const { api, ask, view } = usePanelTools();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, again] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    let isLatest = true;
    const learn = (today: TodayView | null): void => {
      if (isLatest) setAnswer((before) => (today === null && before?.only === only ? before : { only, today }));
    };
    api.today({ only }).then(learn, () => learn(null));
    return () => {
      isLatest = false;
    };
  }, [api, only, view, tries]);
  useNewDay(() => void ask());

  const shown = answer?.only === only ? answer : null;
  return { today: shown?.today ?? null, failed: shown !== null && shown.today === null, again };
};
