import { fileURLToPath } from 'node:url';
import puppeteer, { type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import type { Mailbox } from '../practice/mail.ts';
import { practiceGmail } from '../practice/gmail/gmail.ts';
import { practiceAnswer } from '../practice/serve.ts';
import type { PracticeWebmail } from '../practice/webmail.ts';
import { firefoxPath } from './browsers.ts';
import { FIREFOX_ARGS, FIREFOX_PREFS, type FirefoxItself, firefoxItself } from './firefox-itself.ts';

const BUILT_EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const SLOW_MS = 20_000;

interface LaunchOptions {
  readonly mailbox: Mailbox;
  /** The webmail that shows the mailbox; Gmail unless given. */
  readonly webmail?: PracticeWebmail;
  /** Answers other hosts: the text of a page; null for hosts it does not know. */
  readonly elsewhere?: (url: URL) => string | null;
}

export interface FirefoxRun {
  readonly page: Page;
  /** Another tab, answered like the first. */
  readonly openTab: (url: string) => Promise<Page>;
  readonly itself: FirefoxItself;
  /** The panel's frame. Firefox gives it the address `about:blank`, so it is found by what stands in it. */
  readonly panel: (page?: Page) => Promise<Frame>;
  /** Addresses outside of the webmail that the page or the panel asked for. */
  readonly strangers: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A real Firefox with the built extension, showing the practice mailbox. */
export const launchFirefox = async ({ mailbox, webmail = practiceGmail, elsewhere = () => null }: LaunchOptions): Promise<FirefoxRun> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: FIREFOX_ARGS,
    extraPrefsFirefox: FIREFOX_PREFS,
  });
  await browser.installExtension(BUILT_EXTENSION).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const itself = await firefoxItself(browser);
  const strangers: string[] = [];
  const respond = async (request: HTTPRequest): Promise<void> => {
    const url = new URL(request.url());
    if (url.host === webmail.host) return request.respond(await practiceAnswer(webmail, url.href, mailbox));
    const body = elsewhere(url);
    if (body !== null) return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    if (url.protocol.startsWith('http')) strangers.push(url.href);
    return request.continue();
  };
  const openTab = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    page.setDefaultTimeout(SLOW_MS);
    await page.setRequestInterception(true);
    page.on('request', (request) => void respond(request));
    await page.goto(url);
    return page;
  };
  const page = await openTab(webmail.inbox);
  return {
    page,
    openTab,
    itself,
    panel: (of = page) => panelOf(of),
    strangers: () => [...strangers],
    close: () => browser.close(),
  };
};

const panelOf = async (page: Page): Promise<Frame> => {
  const deadline = Date.now() + SLOW_MS;
  for (;;) {
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame() && (await isPanel(frame))) return frame;
    }
    if (Date.now() > deadline) throw new Error('the panel was not loaded');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** A frame that is on its way from its first empty document to the panel cannot be asked. */
const isPanel = (frame: Frame): Promise<boolean> =>
  frame.$('[data-part="customer"]').then(
    (part) => part !== null,
    () => false,
  );
