import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';
import { serveGallery, type Served } from '../panel/gallery/serve.ts';
import { chromiumPath } from '../support/browsers.ts';
import type { Script } from './gallery/scripted-access.ts';

const SCREENS = join(import.meta.dirname, '../../.output/screens');
const LANGUAGES = [
  ['en', en.access],
  ['ko', ko.access],
  ['zh-CN', zhCn.access],
] as const;
const LOOKS = [
  ['light', 300],
  ['dark', 300],
  ['light', 420],
] as const;
const SMALLEST_TARGET_PX = 24;

const OUTLOOK = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];
const COMPANY = { host: 'outlook.company.example', allowed: true };
const STATES: Readonly<Record<string, Script>> = {
  'popup-fine': {},
  'popup-missing': { refused: OUTLOOK },
  'popup-added': {
    added: [COMPANY, { host: 'a-rather-long-name-of-a-mail-server.department.company-with-a-long-name.example', allowed: false }],
  },
};

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  served = await serveGallery(join(import.meta.dirname, 'gallery'));
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(served.url);
  await page.waitForFunction(() => window.popup !== undefined);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const show = async (script: Script, language = 'en'): Promise<void> => {
  await page.evaluate(([given, lang]) => window.popup?.show(given, lang), [script, language] as const);
  await page.locator('main[aria-busy="false"]').waitFor();
};

const asked = () => page.evaluate(() => window.popup?.asked() ?? []);

const button = (name: string) => page.getByRole('button', { name, exact: true });

const outcome = () => page.getByRole('status');

/** What is wrong with how it looks, in every look: too wide, not accessible, too small to hit. Leaves pictures. */
const faultsOf = async (name: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [colorScheme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) faults.push(`${String(excess)} px too wide`);
    await page.screenshot({ path: join(SCREENS, `${name}-${colorScheme}-${String(width)}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)));
  }
  return [...faults, ...(await smallTargets())];
};

const smallTargets = (): Promise<readonly string[]> =>
  page.locator('button:visible, input:visible, summary:visible').evaluateAll(
    (nodes, smallest) =>
      nodes.flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width < smallest || height < smallest ? [node.outerHTML] : [];
      }),
    SMALLEST_TARGET_PX,
  );

describe.each(LANGUAGES)('the popup in %s', (language, words) => {
  it.each(Object.keys(STATES))('%s stands, narrow and wide, light and dark', async (state) => {
    await show(STATES[state] ?? {}, language);
    expect(await faultsOf(`${state}-${language}`)).toEqual([]);
  });

  it('says what was refused, and what is wrong with an address', async () => {
    await show({ refused: OUTLOOK, answer: 'no' }, language);
    await button(words.allow).click();
    await expect.poll(() => outcome().innerText()).toBe(words.refusedNow);
    await page.getByText(words.ownTitle).click();
    await page.getByLabel(words.address).fill('https://*.company.example');
    await button(words.add).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(words['error-not-a-host']);
    expect(await faultsOf(`popup-refused-${language}`)).toEqual([]);
  });
});

it('asks for what is missing, and for nothing else', async () => {
  await show({ refused: OUTLOOK });
  await page.getByText(en.access.missing).waitFor();
  await button(en.access.allow).click();
  await page.getByText(en.access.fine).waitFor();
  expect(await asked()).toEqual([['allow', ...OUTLOOK]]);
  expect(await outcome().innerText()).toBe(en.access.allowedNow);
  expect(await button(en.access.allow).count()).toBe(0);
});

it('says that the browser is asking while nobody has answered it', async () => {
  await show({ refused: OUTLOOK, answer: 'never' });
  await button(en.access.allow).click();
  await expect.poll(() => outcome().innerText()).toBe(en.access.askingNow);
});

it("adds a company's own address by Enter, and takes it out again", async () => {
  await show({});
  await page.getByText(en.access.ownTitle).click();
  await page.getByLabel(en.access.address).fill('https://Outlook.Company.Example/owa/');
  await page.getByLabel(en.access.address).press('Enter');
  const row = page.locator('[data-host="outlook.company.example"][data-allowed="true"]');
  await row.waitFor();
  expect(await page.getByLabel(en.access.address).inputValue()).toBe('');
  await button(en.access.removeHost.replace('{{host}}', 'outlook.company.example')).click();
  await expect.poll(() => row.count()).toBe(0);
  expect(await outcome().innerText()).toBe(en.access.removedNow);
  expect(await asked()).toEqual([
    ['add', 'outlook.company.example'],
    ['remove', 'outlook.company.example'],
  ]);
});

it.each([
  { typed: '', words: en.access['error-empty'] },
  { typed: 'http://mail.company.example', words: en.access['error-not-https'] },
  { typed: 'https://*/*', words: en.access['error-not-a-host'] },
  { typed: 'https://outlook.office.com/mail/', words: en.access['error-known'] },
])('asks the browser nothing for "$typed" and says why', async ({ typed, words }) => {
  await show({});
  await page.getByText(en.access.ownTitle).click();
  await page.getByLabel(en.access.address).fill(typed);
  await button(en.access.add).click();
  await expect.poll(() => page.getByRole('alert').innerText()).toBe(words);
  expect(await asked()).toEqual([]);
});
