import { expect, it } from 'vitest';
import { assertVersion } from '../../../server/store/sqlite.ts';

it.each(['3.51.3', '3.51.10', '3.54.1', '4.0.0'])('takes SQLite %s', (version) => {
  expect(() => assertVersion(version)).not.toThrow();
});

it.each(['3.51.2', '3.9.9', '2.99.0'])('refuses SQLite %s, which can corrupt a database', (version) => {
  expect(() => assertVersion(version)).toThrow(`SQLite ${version} is too old; at least 3.51.3 is needed.`);
});
