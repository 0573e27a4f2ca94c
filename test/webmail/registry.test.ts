import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MAIL_HOSTS } from '../../extension/webmail/hosts.ts';
import { adapters } from '../../extension/webmail/index.ts';

const FOLDER = join(import.meta.dirname, '../../extension/webmail');
const NOT_A_WEBMAIL = new Set(['dom', 'frame']);

it('lists every webmail that has a folder, and no other', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !NOT_A_WEBMAIL.has(entry.name));
  expect(adapters.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

it('asks for exactly the hosts that an adapter reads', () => {
  expect([...MAIL_HOSTS].toSorted()).toEqual(adapters.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)).toSorted());
});
