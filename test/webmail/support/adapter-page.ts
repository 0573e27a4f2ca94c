import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type Browser, type Page, type Route, chromium } from 'playwright-core';
import type { FindAddress } from '../../../extension/webmail/address-finders.ts';
import type { WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import type { Mailbox } from '../../practice/mail.ts';
import { practiceGmail } from '../../practice/gmail/gmail.ts';
import { servePracticeMail } from '../../practice/serve.ts';
import type { PracticeWebmail } from '../../practice/webmail.ts';
import { chromiumPath } from '../../support/browsers.ts';

declare global {
  interface Window {
    readonly adapter: WebmailAdapter;
    readonly findAddress: FindAddress;
  }
}

interface Webmail {
  readonly origin: string;
  readonly path: string;
  /** Module below `extension/webmail` and the adapter it exports. */
  readonly module: string;
  readonly name: string;
}

const GMAIL: Webmail = { origin: 'https://mail.google.com', path: '/mail/u/0/#inbox', module: 'gmail/adapter.ts', name: 'gmailAdapter' };
const OUTLOOK: Webmail = {
  origin: 'https://outlook.live.com',
  path: '/mail/0/inbox',
  module: 'outlook/adapter.ts',
  name: 'outlookAdapter',
};
const MODULES = '/aftercare-under-test/';
const WEBMAIL = new URL('../../../extension/webmail/', import.meta.url);

interface LaunchOptions {
  /** Pages that are left stay alive, as for people; the test driver switches that off. */
  readonly keepsPages?: boolean;
}

export const launchBrowser = ({ keepsPages = false }: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
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
export const openGmailPage = (browser: Browser, html: string): Promise<Page> => openPage(browser, GMAIL, html);

/** The same on an address of Outlook. */
export const openOutlookPage = (browser: Browser, html: string): Promise<Page> => openPage(browser, OUTLOOK, html);

/** A practice mailbox, which answers clicks as its webmail does, with the adapter in it; Gmail's unless told. */
export const openPracticePage = async (browser: Browser, mailbox: Mailbox, practice: PracticeWebmail = practiceGmail): Promise<Page> => {
  const webmail = webmailOf(practice);
  const context = await browser.newContext();
  await servePracticeMail(context, practice, mailbox);
  const page = await context.newPage();
  await context.route(`${webmail.origin}${MODULES}**`, (route) => answer(route, webmail, ''));
  await page.goto(practice.inbox);
  await practice.hands.listShown(page);
  await addAdapter(page, webmail);
  return page;
};

/** Puts the adapter into another page of the practice mailbox. */
export const addPracticeAdapter = (page: Page, practice: PracticeWebmail): Promise<void> => addAdapter(page, webmailOf(practice));

const webmailOf = ({ name, host }: PracticeWebmail): Webmail => ({ ...(name === 'gmail' ? GMAIL : OUTLOOK), origin: `https://${host}` });

const openPage = async (browser: Browser, webmail: Webmail, html: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.route('**/*', (route) => answer(route, webmail, html));
  await page.goto(`${webmail.origin}${webmail.path}`);
  await addAdapter(page, webmail);
  return page;
};

const addAdapter = async (page: Page, { module, name }: Webmail): Promise<void> => {
  // As text: the test runner rewrites `import()` in functions.
  await page.evaluate(`import('${MODULES}${module}').then(({ ${name} }) => void Object.assign(window, { adapter: ${name} }))`);
};

/** What finds the address behind a name, as `window.findAddress`. */
export const addFinder = async (page: Page): Promise<void> => {
  await page.evaluate(`import('${MODULES}outlook/find-address.ts').then(({ findAddress }) => void Object.assign(window, { findAddress }))`);
};

const answer = async (route: Route, webmail: Webmail, html: string): Promise<void> => {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== webmail.origin) return route.abort();
  if (pathname.startsWith(MODULES)) {
    const source = await readFile(new URL(pathname.slice(MODULES.length), WEBMAIL), 'utf8');
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(source) });
  }
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pathname.startsWith('/mail/') ? html : '' });
};
