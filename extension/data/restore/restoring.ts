const LOCK = 'aftercare-restoring';

/** While the task writes a backup nothing can be read: whoever would ask the database is told so by `isRestoring`. Ends with the page that restores. */
export const whileRestoring = <Result>(task: () => Promise<Result>): Promise<Result> => navigator.locks.request(LOCK, task);

export const isRestoring = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
};

/**
 * What the task reads, or what is said in its place as soon as a backup is being restored: also when that begins while the task is under way, whose
 * reads would then wait until everything is written.
 */
export const unlessRestoring = async <Result, Else>(task: () => Promise<Result>, otherwise: () => Else): Promise<Result | Else> => {
  if (await isRestoring()) return otherwise();
  const ended = new AbortController();
  try {
    return await Promise.race([task(), restoringBegins(ended.signal).then(otherwise)]);
  } finally {
    ended.abort();
  }
};

const LOOK_EVERY_MS = 250;

/** Nothing tells when a lock is taken: it is looked at now and then. */
const restoringBegins = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      void isRestoring().then((isBegun) => (isBegun ? resolve() : undefined));
    }, LOOK_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  });
