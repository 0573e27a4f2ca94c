import { browser } from 'wxt/browser';
import { MAIL_HOSTS } from '../webmail/hosts.ts';
import { hostOf, patternOf } from './added-host.ts';
import { addedHosts } from './added-hosts.ts';

export interface HostAccess {
  readonly host: string;
  /** The browser lets Aftercare work there. */
  readonly allowed: boolean;
}

/** Where Aftercare would work, and where the browser lets it. */
export interface Access {
  /** Hosts of the webmails, always the same. */
  readonly mail: readonly HostAccess[];
  /** Hosts that the rep has added. */
  readonly added: readonly HostAccess[];
}

export const readAccess = async (): Promise<Access> => ({
  mail: await accessTo(MAIL_HOSTS.map(hostOf)),
  added: await accessTo(await addedHosts()),
});

export const missingHosts = ({ mail, added }: Access): readonly string[] =>
  [...mail, ...added].filter(({ allowed }) => !allowed).map(({ host }) => host);

export const allowedHosts = (hosts: readonly HostAccess[]): readonly string[] =>
  hosts.filter(({ allowed }) => allowed).map(({ host }) => host);

const accessTo = (hosts: readonly string[]): Promise<readonly HostAccess[]> =>
  Promise.all(hosts.map(async (host) => ({ host, allowed: await browser.permissions.contains({ origins: [patternOf(host)] }) })));
