import { browser } from 'wxt/browser';
import type { Access } from './access.ts';
import { patternOf } from './added-host.ts';
import { addHost, dropHost } from './added-hosts.ts';
import { readAccess } from './read-access.ts';

/** What the popup asks the browser for. */
export interface AccessApi {
  readonly read: () => Promise<Access>;
  /** Asks the rep, in the browser's own words; false when they refuse. Works only straight from a click. */
  readonly allow: (hosts: readonly string[]) => Promise<boolean>;
  /** Keeps the host and asks for it; one that is refused is not kept. Works only straight from a click. */
  readonly add: (host: string) => Promise<boolean>;
  readonly remove: (host: string) => Promise<void>;
  readonly onChange: (signal: AbortSignal, listener: () => void) => void;
}

export const createAccessApi = (): AccessApi => ({
  read: readAccess,
  allow: request,
  add: async (host) => {
    // Asked for before anything is awaited: a browser forgets the click. Kept before the answer: its question may close the popup.
    const [granted] = await Promise.all([request([host]), addHost(host)]);
    if (!granted) await dropHost(host);
    return granted;
  },
  remove: async (host) => {
    await dropHost(host);
    await browser.permissions.remove({ origins: [patternOf(host)] });
  },
  onChange: (signal, listener) => {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved, browser.storage.local.onChanged]) {
      event.addListener(listener);
      signal.addEventListener('abort', () => event.removeListener(listener));
    }
  },
});

const request = (hosts: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: hosts.map(patternOf) });
