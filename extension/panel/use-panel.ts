import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import { initialState, nextState, type PanelState } from './panel-state.ts';

const ASK_AGAIN_MS = 1_500;
const SILENT_AFTER_TRIES = 4;

export interface Picked {
  readonly email?: string;
  readonly customerId?: string;
}

interface Panel {
  readonly state: PanelState;
  /** Reads the page again; `picked` stays picked until another conversation is open. */
  readonly ask: (picked?: Picked) => Promise<void>;
}

/** What is open in this tab, kept current by the background's news and by asking. */
export const usePanel = (api: PanelApi): Panel => {
  const [state, dispatch] = useReducer(nextState, initialState);
  const picked = useRef<{ readonly n: number; readonly who: Picked }>({ n: 0, who: {} });
  const newest = useRef(0);
  newest.current = state.newest;

  const ask = useCallback(
    async (who?: Picked): Promise<void> => {
      if (who !== undefined) picked.current = { n: newest.current, who };
      const { n, who: kept } = picked.current;
      try {
        const view = await api.ask(n === newest.current ? kept : {});
        if (view !== null) dispatch({ type: 'file', view });
      } catch {
        dispatch({ type: 'no-answer' });
      }
    },
    [api],
  );

  useEffect(() => {
    const stop = new AbortController();
    api.listen(stop.signal, {
      reading: ({ n }) => dispatch({ type: 'reading', n }),
      file: (view) => dispatch({ type: 'file', view }),
      changed: () => void ask(),
    });
    window.addEventListener('message', (event) => event.source === window.parent && onWord(event.data), { signal: stop.signal });
    void ask();
    return () => stop.abort();

    /** The content script says so the moment the page changes, before the worker has answered; anybody else could only make the panel ask again. */
    function onWord(word: unknown): void {
      if (isReading(word)) dispatch({ type: 'reading', n: word.n });
    }
  }, [api, ask]);

  useEffect(() => {
    if (state.view !== null) return undefined;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      if (tries <= SILENT_AFTER_TRIES) void ask();
    }, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [state.view, ask]);

  useLayoutEffect(() => afterPaint(() => performance.mark('aftercare:drawn')), [state.view]);

  return { state, ask };
};

const isReading = (word: unknown): word is { readonly n: number } =>
  typeof word === 'object' &&
  word !== null &&
  'aftercare' in word &&
  word.aftercare === 'reading' &&
  'n' in word &&
  typeof word.n === 'number';

/** Folded panels get no frames: there the next task stands for the paint. */
const afterPaint = (callback: () => void): (() => void) => {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    callback();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, 50);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
