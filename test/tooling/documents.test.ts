import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = /^(\.ci|docs|extension|server|shared|test)\//;
const FILES = /^[\w.-]+\.(md|json|ts|mjs)$/;
const MADE_BY_THE_BUILD = /^\.(output|wxt|tmp)\//;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner]) => inner ?? '');
const scripts = z.parse(z.object({ scripts: z.record(z.string(), z.string()) }), JSON.parse(read('package.json'))).scripts;

describe.each(['AGENTS.md', 'CONTRIBUTING.md', 'README.md'])('%s', (document) => {
  const words = quoted(read(document));

  it('names only paths that exist', () => {
    const paths = words.filter((word) => (FOLDERS.test(word) || FILES.test(word)) && !MADE_BY_THE_BUILD.test(word) && !/[<*\s]/.test(word));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(paths).not.toEqual([]);
  });

  it('names only scripts that exist', () => {
    const named = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

it('AGENTS.md stays within 100 lines', () => {
  expect(read('AGENTS.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});

it('the lock file names no registry host', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:[^"]*\.tgz/);
});
