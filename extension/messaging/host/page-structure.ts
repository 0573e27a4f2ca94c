import { browser } from 'wxt/browser';

/** Runs the describing script in the mail page of a tab and gives what came of it, unproven. It is no part of the content script, for it is rarely asked for. */
export const pageStructure = async (tabId: number): Promise<unknown> => {
  const [injection] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/describe.js'] });
  return injection?.result;
};
