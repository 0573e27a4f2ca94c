const SAMPLE_MS = 50;

/** Asks again and again until there is an answer; null when the time is over or the signal aborts. Works in hidden tabs. */
export const waitFor = async <Value>(view: Window, ms: number, signal: AbortSignal, ask: () => Value | null): Promise<Value | null> => {
  const end = view.performance.now() + ms;
  for (;;) {
    if (signal.aborted) return null;
    const answer = ask();
    if (answer !== null) return answer;
    if (view.performance.now() >= end) return null;
    await pause(view, SAMPLE_MS);
  }
};

export const pause = (view: Window, ms: number): Promise<void> =>
  new Promise((resolve) => {
    view.setTimeout(resolve, ms);
  });
