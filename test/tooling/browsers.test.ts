import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chromiumArgs, chromiumPath, findChromium, findFirefox } from '../support/browsers.ts';
import { howToGetChromium, howToGetFirefox } from '../support/setup/advice.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the browser named by AFTERCARE_CHROMIUM', () => {
  it.each([
    { says: 'Chromium 144.0.7559.59 built on Debian', ok: true },
    { says: 'Google Chrome for Testing 150.0.7700.1', ok: true },
    { says: 'Microsoft Edge 156.0.4100.2', ok: true },
    { says: 'Chromium 143.0.7499.40', error: 'too-old' },
    { says: 'Google Chrome 156.0.8078.79', error: 'branded' },
  ])('$says', ({ says, ok, error }) => {
    const path = program(says);
    vi.stubEnv('AFTERCARE_CHROMIUM', path);
    const found = findChromium();
    expect(found.ok ? { path: found.path, version: found.version } : found.error.type).toEqual(
      ok === true ? { path, version: says } : error,
    );
  });

  it('is not replaced by another one when it is missing, and the error says what to do', () => {
    vi.stubEnv('AFTERCARE_CHROMIUM', join(folder, 'nothing-here'));
    expect(() => chromiumPath()).toThrow(howToGetChromium());
  });
});

it.each([
  { says: 'Mozilla Firefox 139.0', ok: true },
  { says: 'Mozilla Firefox 128.3.0esr', ok: false },
])('takes $says: $ok', ({ says, ok }) => {
  vi.stubEnv('AFTERCARE_FIREFOX', program(says));
  expect(findFirefox().ok).toBe(ok);
});

it.each(['linux', 'darwin', 'win32'] as const)('says for %s how to get a browser', (platform) => {
  expect(howToGetChromium(platform)).toMatch(/apt-get|brew|winget/);
  expect(howToGetFirefox(platform)).toMatch(/apt-get|brew|winget/);
});

it.each([
  { headless: true, expected: ['--headless=new'] },
  { headless: false, expected: [] },
])('loads the given build, headless: $headless', ({ headless, expected }) => {
  const args = chromiumArgs({ extension: '/build', headless });
  expect(args.filter((arg) => arg.includes('extension'))).toEqual(['--disable-extensions-except=/build', '--load-extension=/build']);
  expect(args.filter((arg) => arg.startsWith('--headless'))).toEqual(expected);
});

function program(says: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\necho "${says}"\n`);
  chmodSync(path, 0o755);
  return path;
}
