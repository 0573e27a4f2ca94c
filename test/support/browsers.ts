import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { howToGetChromium, howToGetFirefox } from './setup/advice.ts';

/** Native Temporal; the manifest asks for the same versions. */
const OLDEST_CHROMIUM = 144;
const OLDEST_FIREFOX = 139;

export type Found =
  | { readonly ok: true; readonly path: string; readonly version: string }
  | { readonly ok: false; readonly error: NotFound };
export interface NotFound {
  readonly type: 'missing' | 'branded' | 'too-old';
  readonly message: string;
}

/** A Chromium that loads unpacked extensions from the command line: Chromium, Chrome for Testing or Edge. AFTERCARE_CHROMIUM names one. */
export function findChromium(): Found {
  const chosen = process.env['AFTERCARE_CHROMIUM'];
  const candidates = chosen === undefined || chosen === '' ? [...onPath(CHROMIUM_NAMES), ...chromiumPlaces()] : [chosen];
  return firstUsable(candidates, judgeChromium, howToGetChromium());
}

/** A Firefox of at least the manifest's version. AFTERCARE_FIREFOX names one. */
export function findFirefox(): Found {
  const chosen = process.env['AFTERCARE_FIREFOX'];
  const candidates = chosen === undefined || chosen === '' ? [...onPath(FIREFOX_NAMES), ...firefoxPlaces()] : [chosen];
  return firstUsable(candidates, judgeFirefox, howToGetFirefox());
}

/** The path of a usable Chromium; throws with what to do when there is none. */
export const chromiumPath = (): string => pathOf(findChromium());

/** The path of a usable Firefox; throws with what to do when there is none. */
export const firefoxPath = (): string => pathOf(findFirefox());

/**
 * Launch arguments for a run that talks to nobody but the page. `extension` is the folder of a build. Pass them to `launchPersistentContext`
 * together with `headless: false`: the new headless mode, which has extensions, is asked for here.
 */
export function chromiumArgs(options: { readonly extension: string; readonly headless: boolean }): string[] {
  return [
    `--disable-extensions-except=${options.extension}`,
    `--load-extension=${options.extension}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(options.headless ? ['--headless=new'] : []),
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** A window can be shown here. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');

/** Chinese and Korean can be drawn. Windows and macOS bring such fonts. */
export function hasCjkFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const known = ['ko', 'zh-cn'].every((language) =>
    spawnSync('fc-list', [`:lang=${language}`, 'file'], { encoding: 'utf8' }).stdout?.trim(),
  );
  return known || globSync('/usr/share/fonts/**/*{CJK,cjk}*.{ttc,otf,ttf}').length > 0;
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome'];
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];

function chromiumPlaces(): string[] {
  const downloaded = [
    join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
    join(homedir(), '.cache/puppeteer/chrome/*/chrome-*/chrome'),
    join(homedir(), 'Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*'),
    join(homedir(), '.cache/puppeteer/chrome/*/chrome-mac*/*.app/Contents/MacOS/*'),
    join(homedir(), 'AppData/Local/ms-playwright/chromium-*/chrome-win*/chrome.exe'),
  ].flatMap((pattern) => globSync(pattern).toSorted().toReversed());
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  return [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    ...downloaded,
  ];
}

function firefoxPlaces(): string[] {
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);
  return ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))];
}

const onPath = (names: readonly string[]): string[] =>
  names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));

function firstUsable(candidates: readonly string[], judge: (version: string) => NotFound | null, advice: string): Found {
  let error: NotFound = { type: 'missing', message: advice };
  for (const path of candidates.filter(isExecutable)) {
    const version = versionOf(path);
    const objection = version === null ? null : judge(version);
    if (version !== null && objection === null) return { ok: true, path, version };
    if (objection !== null && error.type === 'missing') error = { ...objection, message: `${path}: ${objection.message}\n${advice}` };
  }
  return { ok: false, error };
}

function judgeChromium(version: string): NotFound | null {
  if (/^Google Chrome (?!for Testing)/.test(version)) {
    return { type: 'branded', message: `${version} ignores --load-extension (as Google Chrome does since version 137).` };
  }
  return olderThan(version, OLDEST_CHROMIUM);
}

const judgeFirefox = (version: string): NotFound | null => olderThan(version, OLDEST_FIREFOX);

function olderThan(version: string, oldest: number): NotFound | null {
  const major = Number(/ (\d+)\./.exec(version)?.[1]);
  return major >= oldest ? null : { type: 'too-old', message: `${version} is too old; at least ${oldest} is needed.` };
}

function versionOf(path: string): string | null {
  if (process.platform === 'win32') return versionBeside(path);
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() : null;
}

/** Browsers on Windows open a window instead of telling their version; a folder or a file next to the program has it. */
function versionBeside(path: string): string | null {
  const folder = dirname(path);
  const firefox = join(folder, 'application.ini');
  if (existsSync(firefox)) return `Firefox ${/^Version=(.+)$/m.exec(readFileSync(firefox, 'utf8'))?.[1] ?? '0.0'}`;
  const version = readdirSync(folder).flatMap((name) => /^\d+\.\d+\.\d+\.\d+/.exec(name) ?? [])[0];
  return version === undefined ? null : `Chromium ${version}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function pathOf(found: Found): string {
  if (!found.ok) throw new Error(found.error.message);
  return found.path;
}
