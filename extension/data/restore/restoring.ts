const LOCK = 'aftercare-restoring';

/** While the task writes a backup nothing can be read: whoever would ask the database is told so by `isRestoring`. Ends with the page that restores. */
export const whileRestoring = <Result>(task: () => Promise<Result>): Promise<Result> => navigator.locks.request(LOCK, task);

export const isRestoring = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
};
