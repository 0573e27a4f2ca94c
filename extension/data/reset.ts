import type { AftercareDb } from './db.ts';
import { whileRestoring } from './restore/restoring.ts';
import { storageFailure } from './storage-failure.ts';

/** Others that have the database open let go of it when asked; one that hangs does not. */
const WAIT_MS = 10_000;

/**
 * Deletes the database with everything in it and makes a new, empty one. False where the browser does not do it, or not yet because somebody else
 * does not let go. There is no way back: only call it when the rep holds a file and has said so.
 */
export const resetDatabase = (db: AftercareDb, waitMs = WAIT_MS): Promise<boolean> =>
  whileRestoring(async () => {
    try {
      if (!(await within(db.delete({ disableAutoOpen: false }), waitMs))) return false;
      await db.open();
      return true;
    } catch (error) {
      if (storageFailure(error) === null) throw error;
      return false;
    }
  });

const within = async (task: PromiseLike<void>, ms: number): Promise<boolean> => {
  const isOver = new AbortController();
  const tooLong = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    isOver.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([task.then(() => true), tooLong]);
  } finally {
    isOver.abort();
  }
};
