import { browser } from 'wxt/browser';
import { readHost } from './added-host.ts';

export const ADDED_HOSTS_KEY = 'added-hosts';

/** Hosts that the rep has added, in the order of adding; whether the browser still allows them is another question. */
export const addedHosts = async (): Promise<readonly string[]> => {
  const stored: unknown = (await browser.storage.local.get(ADDED_HOSTS_KEY))[ADDED_HOSTS_KEY];
  return Array.isArray(stored) ? stored.filter(isStoredHost) : [];
};

export const addHost = async (host: string): Promise<void> => store([...new Set([...(await addedHosts()), host])]);

export const dropHost = async (host: string): Promise<void> => store((await addedHosts()).filter((each) => each !== host));

const store = (hosts: readonly string[]): Promise<void> => browser.storage.local.set({ [ADDED_HOSTS_KEY]: hosts });

const isStoredHost = (value: unknown): value is string => {
  if (typeof value !== 'string') return false;
  const read = readHost(value);
  return read.ok && read.host === value;
};
