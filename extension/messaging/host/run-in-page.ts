import { browser } from 'wxt/browser';

type PageScript = '/describe.js' | '/find-address.js';

/**
 * Runs a script in the mail page of a tab and gives what came of it, unproven. Such scripts are no part of the content script, for they are
 * rarely asked for.
 */
export const runInPage = async (tabId: number, script: PageScript): Promise<unknown> => {
  const [injection] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [script] });
  return injection?.result;
};
