/** Runs tasks one after the other, in the order in which they came; one that fails does not stop the next. */
export const createQueue = (): (<Result>(task: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
};
