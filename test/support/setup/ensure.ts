import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, hasCjkFonts } from '../browsers.ts';
import { howToGetFonts } from './advice.ts';

/** Makes sure that the browsers and fonts the tests draw with are here: installs them as root on Debian, else says what to do. */
const lacking = whatIsLacking();
if (lacking.length > 0 && mayInstall()) install(lacking.flatMap((thing) => thing.packages));
const still = lacking.length === 0 ? [] : whatIsLacking();
for (const thing of still) console.error(`${thing.advice}\n`);
if (still.length === 0)
  console.log(`Browser: ${[findChromium(), findFirefox()].map((found) => (found.ok ? found.version : 'none')).join(' · ')}`);
process.exitCode = still.length === 0 ? 0 : 1;

interface Lacking {
  readonly packages: readonly string[];
  readonly advice: string;
}

function whatIsLacking(): Lacking[] {
  const chromium = findChromium();
  const firefox = findFirefox();
  return [
    ...(chromium.ok ? [] : [{ packages: ['chromium'], advice: chromium.error.message }]),
    ...(firefox.ok || !process.argv.includes('--firefox') ? [] : [{ packages: ['firefox-esr'], advice: firefox.error.message }]),
    ...(hasCjkFonts() ? [] : [{ packages: ['fonts-noto-cjk'], advice: howToGetFonts() }]),
  ];
}

/** A browser named by hand is never replaced by another one. */
function mayInstall(): boolean {
  const named = [process.env['AFTERCARE_CHROMIUM'], process.env['AFTERCARE_FIREFOX']].some((path) => path !== undefined && path !== '');
  return !named && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} …`);
  const run = (...command: readonly string[]) =>
    spawnSync('apt-get', [...command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
