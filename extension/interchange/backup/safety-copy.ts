import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';

type Folders = Pick<StorageManager, 'getDirectory'>;

/** The one file of this device that holds what was there before the last restoring. */
const NAME = 'before-restoring.json';

/** For so long a restoring can be taken back. */
const KEPT_DAYS = 30;

/** Last day on which a copy that was kept on a day is there. */
export const keptUntil = (day: Day): Day => addDays(day, KEPT_DAYS);

/** Keeps a copy in the extension's own files, in the place of an earlier one. Throws where there is no room, and keeps the earlier one then. */
export const keepSafetyCopy = async (copy: Blob, storage: Folders = navigator.storage): Promise<void> => {
  const folder = await storage.getDirectory();
  const file = await folder.getFileHandle(NAME, { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(copy);
  } catch (error) {
    await writing.abort();
    throw error;
  }
  await writing.close();
};

/** Null where none was kept, or where the browser keeps no files. An empty one is what is left of a copy that found no room. */
export const readSafetyCopy = async (storage: Folders = navigator.storage): Promise<File | null> => {
  try {
    const folder = await storage.getDirectory();
    const file = await (await folder.getFileHandle(NAME)).getFile();
    return file.size === 0 ? null : file;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
};

export const dropSafetyCopy = async (storage: Folders = navigator.storage): Promise<void> => {
  const folder = await storage.getDirectory();
  await folder.removeEntry(NAME);
};
