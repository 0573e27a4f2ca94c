import { browser } from 'wxt/browser';
import { scriptFor } from '../webmail/hosts.ts';
import { patternOf } from './added-host.ts';

/** Starts Aftercare in the tabs of these hosts that are open already. A tab that cannot be reached starts it when it is loaded again. */
export const startInOpenTabs = async (hosts: readonly string[]): Promise<void> => {
  await Promise.all(hosts.map(startOn));
};

const startOn = async (host: string): Promise<void> => {
  const pattern = patternOf(host);
  const tabs = await browser.tabs.query({ url: [pattern] });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  const files = [scriptFor(pattern)];
  await Promise.all(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined)));
};
