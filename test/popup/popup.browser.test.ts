import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';
import { faultsOf } from '../app/faults.ts';
import { type OpenPage, openPage } from '../panel/gallery/open-page.ts';
import type { Script } from './gallery/scripted-access.ts';

const LANGUAGES = [
  ['en', en.access],
  ['ko', ko.access],
  ['zh-CN', zhCn.access],
] as const;
const LOOKS = [
  { colorScheme: 'light', width: 300, isAudited: true },
  { colorScheme: 'dark', width: 300, isAudited: true },
  { colorScheme: 'light', width: 420, isAudited: true },
] as const;

const OUTLOOK = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];
const COMPANY = { host: 'outlook.company.example', allowed: true };
const STATES: Readonly<Record<string, Script>> = {
  'popup-fine': {},
  'popup-missing': { refused: OUTLOOK },
  'popup-added': {
    added: [COMPANY, { host: 'a-rather-long-name-of-a-mail-server.department.company-with-a-long-name.example', allowed: false }],
  },
};

let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage('popup', join(import.meta.dirname, 'gallery'));
  page = opened.page;
});

afterAll(() => opened.close());

const show = async (script: Script, language = 'en'): Promise<void> => {
  await page.evaluate(([given, lang]) => window.popup?.show(given, lang), [script, language] as const);
  await page.locator('main[aria-busy="false"]').waitFor();
};

const asked = () => page.evaluate(() => window.popup?.asked() ?? []);

const button = (name: string) => page.getByRole('button', { name, exact: true });

const outcome = () => page.getByRole('status');

describe.each(LANGUAGES)('the popup in %s', (language, words) => {
  it.each(Object.keys(STATES))('%s stands, narrow and wide, light and dark', async (state) => {
    await show(STATES[state] ?? {}, language);
    expect(await faultsOf(page, state, language, LOOKS)).toEqual([]);
  });

  it('says what was refused, and what is wrong with an address', async () => {
    await show({ refused: OUTLOOK, answer: 'no' }, language);
    await button(words.allow).click();
    await expect.poll(() => outcome().innerText()).toBe(words.refusedNow);
    await page.getByText(words.ownTitle).click();
    await page.getByLabel(words.address).fill('https://*.company.example');
    await button(words.add).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(words['error-not-a-host']);
    expect(await faultsOf(page, 'popup-refused', language, LOOKS)).toEqual([]);
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
