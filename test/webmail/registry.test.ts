import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressFinders } from '../../extension/webmail/address-finders.ts';
import { HOSTS_OF, MAIL_HOSTS, WEBMAILS } from '../../extension/webmail/hosts.ts';
import { adapters } from '../../extension/webmail/index.ts';

const FOLDER = join(import.meta.dirname, '../../extension/webmail');
const NOT_A_WEBMAIL = new Set(['dom', 'frame']);

it('lists every webmail that has a folder, and no other', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !NOT_A_WEBMAIL.has(entry.name));
  expect(adapters.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

it.each(adapters)('$id has a content script on exactly the hosts it reads', ({ id, hosts }) => {
  expect(HOSTS_OF[id].toSorted()).toEqual(hosts.map((host) => `https://${host}/*`).toSorted());
  const scripts = readdirSync(join(FOLDER, '../entrypoints')).filter((name) => name.endsWith('.content.ts'));
  expect(scripts.toSorted()).toEqual(WEBMAILS.map((webmail) => `${webmail}.content.ts`).toSorted());
});

it.each(adapters)('$id says rightly whether it can find addresses', ({ id, canFindAddress }) => {
  expect(addressFinders[id] !== undefined).toBe(canFindAddress);
});

it('asks for exactly the hosts that an adapter reads', () => {
  expect([...MAIL_HOSTS].toSorted()).toEqual(adapters.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)).toSorted());
});
