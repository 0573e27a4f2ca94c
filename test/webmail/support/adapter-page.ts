import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type Browser, type Page, type Route, chromium } from 'playwright-core';
import type { WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import type { Mailbox } from '../../practice/mail.ts';
import { servePracticeMail } from '../../practice/serve.ts';
import { chromiumPath } from '../../support/browsers.ts';

declare global {
  interface Window {
    readonly adapter: WebmailAdapter;
  }
}

const ORIGIN = 'https://mail.google.com';
const MODULES = '/aftercare-under-test/';
const WEBMAIL = new URL('../../../extension/webmail/', import.meta.url);

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page on Gmail's own address that shows `html` and has the Gmail adapter as `window.adapter`. Nothing else is answered. */
export const openGmailPage = async (browser: Browser, html: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.route('**/*', (route) => answer(route, html));
  await page.goto(`${ORIGIN}/mail/u/0/#inbox`);
  await addAdapter(page);
  return page;
};

/** The practice mailbox, which answers clicks as Gmail does, with the adapter in it. */
export const openPracticePage = async (browser: Browser, mailbox: Mailbox): Promise<Page> => {
  const context = await browser.newContext();
  await servePracticeMail(context, mailbox);
  const page = await context.newPage();
  await page.route(`${ORIGIN}${MODULES}**`, (route) => answer(route, ''));
  await page.goto(`${ORIGIN}/mail/u/0/#inbox`);
  await addAdapter(page);
  return page;
};

const addAdapter = async (page: Page): Promise<void> => {
  // As text: the test runner rewrites `import()` in functions.
  await page.evaluate(
    `import('${MODULES}gmail/adapter.ts').then(({ gmailAdapter }) => void Object.assign(window, { adapter: gmailAdapter }))`,
  );
};

const answer = async (route: Route, html: string): Promise<void> => {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  if (pathname.startsWith(MODULES)) {
    const source = await readFile(new URL(pathname.slice(MODULES.length), WEBMAIL), 'utf8');
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(source) });
  }
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pathname.startsWith('/mail/') ? html : '' });
};
