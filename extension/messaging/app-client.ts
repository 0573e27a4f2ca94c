import { messenger } from './messenger.ts';

/** Tells the background that a page of the extension has written to the database, so that every panel hears of it. */
export const tellWritten = async (): Promise<void> => {
  await messenger.sendMessage('written', {});
};
