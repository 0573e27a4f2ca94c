import { browser } from 'wxt/browser';

const KEY = 'working-hosts';

/** Where the browser let Aftercare work when this was last written; null before the first time. */
export const workingHosts = async (): Promise<readonly string[] | null> => {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return stored === undefined ? null : hostsIn(stored);
};

export const tellWorkingHosts = (hosts: readonly string[]): Promise<void> => browser.storage.local.set({ [KEY]: hosts });

/**
 * Ends with `signal`, and earlier when this host is no longer allowed. The content script follows what is stored, because a tab whose host was
 * taken away cannot be found by its address any more.
 */
export const whileAllowed = (host: string, signal: AbortSignal): AbortSignal => {
  const taken = new AbortController();
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    const change = changes[KEY];
    if (change !== undefined && !hostsIn(change.newValue).includes(host)) taken.abort();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  return AbortSignal.any([signal, taken.signal]);
};

const hostsIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((host): host is string => typeof host === 'string') : [];
