import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PanelApi } from '../messaging/panel-client.ts';
import { initialState, nextState, type PanelEvent, type PanelState } from './panel-state.ts';

const ASK_AGAIN_MS = 1_500;
const SILENT_AFTER_TRIES = 4;
/** Reports count up from the clock, one for each conversation: a number far beyond it is not the content script's. */
const AHEAD_OF_CLOCK = 1_000_000;

export interface Picked {
  readonly email?: string;
  readonly customerId?: string;
}

interface Panel {
  readonly state: PanelState;
  /** Reads the page again; `picked` stays picked until another conversation is open. */
  readonly ask: (picked?: Picked) => Promise<void>;
  /** The same after a change, once for each: the answer to a command and the news of what it wrote come in any order. */
  readonly askAfter: (changeId: string | null) => Promise<void>;
  /** The one shown is the rep's choice, not whom the open mail is with by itself. */
  readonly isPicked: boolean;
}

const NOBODY_PICKED: Picked = {};

/** What is open in this tab, kept current by the background's news and by asking. */
export const usePanel = (api: PanelApi): Panel => {
  const [state, setState] = useState(initialState);
  const current = useRef(initialState);
  const picked = useRef<{ readonly n: number; readonly who: Picked }>({ n: 0, who: NOBODY_PICKED });
  const [pickedFor, setPickedFor] = useState<number | null>(null);
  const asked = useRef(0);
  const answered = useRef(0);
  const followed = useRef<{ readonly changeId: string; readonly answer: Promise<void> } | null>(null);

  const learn = useCallback((event: PanelEvent): void => {
    current.current = nextState(current.current, event);
    setState(current.current);
  }, []);

  const ask = useCallback(
    async (who?: Picked): Promise<void> => {
      if (who !== undefined) {
        picked.current = { n: current.current.newest, who };
        setPickedFor(who.email === undefined && who.customerId === undefined ? null : current.current.newest);
      }
      const { n, who: pick } = picked.current.n === current.current.newest ? picked.current : { n: null, who: NOBODY_PICKED };
      const turn = (asked.current += 1);
      try {
        const read = await api.ask(pick);
        // The page is read anew for each answer: a pick made in the conversation before says nothing about the one found.
        const view = read !== null && n !== null && read.n !== n && pick !== NOBODY_PICKED ? await api.ask(NOBODY_PICKED) : read;
        if (view === null || turn < answered.current) return;
        answered.current = turn;
        learn({ type: 'file', view });
      } catch {
        followed.current = null;
        learn({ type: 'no-answer' });
      }
    },
    [api, learn],
  );

  const askAfter = useCallback(
    (changeId: string | null): Promise<void> => {
      if (changeId === null) return ask();
      if (followed.current?.changeId === changeId) return followed.current.answer;
      const answer = ask();
      followed.current = { changeId, answer };
      return answer;
    },
    [ask],
  );

  useEffect(() => {
    const stop = new AbortController();
    api.listen(stop.signal, {
      reading: ({ n }) => {
        learn({ type: 'reading', n });
        void ask();
      },
      changed: ({ changeId = null }) => void askAfter(changeId),
    });
    window.addEventListener('message', (event) => event.source === window.parent && onWord(event.data), { signal: stop.signal });
    void ask();
    return () => stop.abort();

    /** The content script says so the moment the page changes, before the worker has answered; anybody else could only make the panel ask again. */
    function onWord(word: unknown): void {
      if (isReading(word)) learn({ type: 'reading', n: word.n });
    }
  }, [api, ask, askAfter, learn]);

  const { view, newest } = state;
  useEffect(() => {
    if (view !== null) return undefined;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      if (tries <= SILENT_AFTER_TRIES && current.current.newest === newest) void ask();
    }, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [view, newest, ask]);

  useLayoutEffect(() => {
    if (view === null) return undefined;
    const drawn = { detail: view.n };
    return afterPaint(() => performance.mark('aftercare:drawn', drawn));
  }, [view]);

  return { state, ask, askAfter, isPicked: view !== null && view.n === pickedFor };
};

const isReading = (word: unknown): word is { readonly n: number } =>
  typeof word === 'object' &&
  word !== null &&
  'aftercare' in word &&
  word.aftercare === 'reading' &&
  'n' in word &&
  Number.isSafeInteger(word.n) &&
  Number(word.n) <= Date.now() + AHEAD_OF_CLOCK;

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
