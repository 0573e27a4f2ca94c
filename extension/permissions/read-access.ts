import { browser } from 'wxt/browser';
import { MAIL_HOSTS } from '../webmail/hosts.ts';
import type { Access, HostAccess } from './access.ts';
import { hostOf, patternOf } from './added-host.ts';
import { addedHosts } from './added-hosts.ts';

export const readAccess = async (): Promise<Access> => ({
  mail: await accessTo(MAIL_HOSTS.map(hostOf)),
  added: await accessTo(await addedHosts()),
});

const accessTo = (hosts: readonly string[]): Promise<readonly HostAccess[]> =>
  Promise.all(hosts.map(async (host) => ({ host, allowed: await browser.permissions.contains({ origins: [patternOf(host)] }) })));
