import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openGmailPage } from './support/adapter-page.ts';

declare global {
  interface Window {
    readonly said: string[];
    readonly shownAgain: boolean[];
  }
}

const THREAD = readFileSync(join(import.meta.dirname, 'fixtures', 'gmail', '2026-05-search-thread-he.html'), 'utf8');
const ORDER = 'הזמנה 4711';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ keepsPages: true });
});

beforeEach(async () => {
  page = await openGmailPage(browser, THREAD);
  await page.evaluate(() => {
    const said: string[] = [];
    const shownAgain: boolean[] = [];
    Object.assign(window, { said, shownAgain });
    window.addEventListener('pageshow', ({ persisted }) => shownAgain.push(persisted));
    window.adapter.watch(document, new AbortController().signal, {
      onChanging: () => said.push('changing'),
      onChange: (facts) => said.push(facts.type === 'conversation' ? `${facts.thread} ${facts.subject}` : facts.type),
    });
  });
  await page.waitForFunction(() => window.said.length > 0);
});

afterEach(() => page.close());
afterAll(() => browser.close());

const said = (): Promise<readonly string[]> => page.evaluate(() => [...window.said]);

it('a page that comes back from the back/forward cache tells anew what it shows', async () => {
  await page.evaluate(() => void (location.href = '/mail/u/0/?left=1'));
  await page.waitForURL('**/?left=1');
  await page.evaluate(() => history.back());
  await page.waitForURL('**/#inbox', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => window.shownAgain)).toEqual([true]);
  await expect.poll(said).toEqual([`19e20d3a5b6c7d80 ${ORDER}`, 'changing', `19e20d3a5b6c7d80 ${ORDER}`]);
});

describe('a thread whose ids come late', () => {
  it('is told without a key first, then with it, as another conversation', async () => {
    await page.evaluate(() => {
      const heading = document.querySelector('h2.hP');
      for (const name of ['data-legacy-thread-id', 'data-thread-perm-id']) heading?.setAttribute(name, 'undefined');
    });
    await expect.poll(said).toEqual([`19e20d3a5b6c7d80 ${ORDER}`, 'changing', ` ${ORDER}`]);
    await page.evaluate(() => document.querySelector('h2.hP')?.setAttribute('data-legacy-thread-id', '19e20d3a5b6c7d80'));
    await expect.poll(said).toEqual([`19e20d3a5b6c7d80 ${ORDER}`, 'changing', ` ${ORDER}`, 'changing', `19e20d3a5b6c7d80 ${ORDER}`]);
  });
});

describe('from the thread', () => {
  /** Gmail hides the thread's view and shows another; the old one stays in the page. */
  const goTo = (hash: string, html: string): Promise<void> =>
    page.evaluate(
      ([route, content]) => {
        for (const view of document.querySelectorAll<HTMLElement>('.aeF > .nH')) view.style.display = 'none';
        const view = document.createElement('div');
        view.className = 'nH';
        view.innerHTML = `<div class="nH" role="main">${content}</div>`;
        document.querySelector('.aeF')?.append(view);
        location.hash = route;
      },
      [hash, html] as const,
    );

  it.each([
    {
      hash: '#search/from%3Aann',
      html: '<div gh="tl"><table><tbody><tr class="zA"><td><span email="ann@x.example">Ann</span></td></tr></tbody></table></div>',
    },
    { hash: '#label/Pumps', html: '<div gh="tl"></div>' },
    { hash: '#category/promotions', html: '<div gh="tl"></div>' },
    { hash: '#scheduled', html: '<div gh="tl"></div>' },
    { hash: '#chat/dm/AAAA', html: '<div role="list"><div role="listitem"><span data-hovercard-id="ben@x.example">Ben</span></div></div>' },
    { hash: '#settings/general', html: '<h2>General</h2><input value="ann@x.example">' },
    { hash: '#contacts', html: '<span email="sora@x.example" name="Sora">Sora</span>' },
    { hash: '#search/x/FMfcgzQbfxkQKtQm', html: '' },
  ])('to $hash: nothing is open, and back it is the thread', async ({ hash, html }) => {
    await goTo(hash, html);
    await expect.poll(said).toEqual([`19e20d3a5b6c7d80 ${ORDER}`, 'changing', 'none']);
    await page.evaluate(() => {
      const views = [...document.querySelectorAll<HTMLElement>('.aeF > .nH')];
      views.at(-1)?.remove();
      views.at(-2)?.style.setProperty('display', '');
      location.hash = '#inbox/FMfcgzQbfxkQKtQm';
    });
    await expect.poll(said).toEqual([`19e20d3a5b6c7d80 ${ORDER}`, 'changing', 'none', 'changing', `19e20d3a5b6c7d80 ${ORDER}`]);
  });
});
