import { browser } from 'wxt/browser';
import { ADDED_HOST_SCRIPT } from '../webmail/hosts.ts';
import { patternOf } from './added-host.ts';

const ID = 'added-hosts';

/** Makes the browser run the content script on exactly these added hosts. The browser keeps this until it is changed or the extension is updated. */
export const registerOn = async (hosts: readonly string[]): Promise<void> => {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const wanted = hosts.map(patternOf).toSorted();
  if ((registered?.matches ?? []).toSorted().join() === wanted.join()) return;
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, matches: wanted, js: [ADDED_HOST_SCRIPT], persistAcrossSessions: true }]);
};
