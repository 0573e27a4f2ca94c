import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const ROOT = join(import.meta.dirname, '../..');
const PATH = /^[\w.-]+(\/[\w.-]*)+$|^[\w.-]+\.(md|json|jsonc|ts|tsx)$/;
const MADE_BY_THE_BUILD = /^(\.output|\.wxt|\.tmp|node_modules)(\/|$)/;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const scripts = z.parse(z.object({ scripts: z.record(z.string(), z.string()) }), JSON.parse(read('package.json'))).scripts;

describe.each(['AGENTS.md', 'CONTRIBUTING.md', 'README.md'])('%s', (document) => {
  it('names only paths that exist', () => {
    const lines = read(document).split('\n').map(pathsOf);
    expect(lines.flat().length).toBeGreaterThan(1);
    expect(lines.flatMap((paths) => paths.filter((path) => !exists(path, paths[0] ?? '')))).toEqual([]);
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

/** Backticked paths of a line, without those a build makes. */
function pathsOf(line: string): string[] {
  const quoted = [...line.matchAll(/`([^`]+)`/g)].map(([, inner]) => inner ?? '');
  return quoted.filter((word) => PATH.test(word) && !MADE_BY_THE_BUILD.test(word));
}

/** A path is given from the root, or from the first one of its line. */
const exists = (path: string, first: string): boolean => existsSync(join(ROOT, path)) || existsSync(join(ROOT, first, path));
