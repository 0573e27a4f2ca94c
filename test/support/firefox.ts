import { fileURLToPath } from 'node:url';
import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import type { Mailbox } from '../practice/mail.ts';
import { practiceGmail } from '../practice/gmail/gmail.ts';
import { practiceAnswer } from '../practice/serve.ts';
import { firefoxPath } from './browsers.ts';

const BUILT_EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const SLOW_MS = 20_000;

export interface FirefoxRun {
  readonly page: Page;
  /** The panel's frame. Firefox gives it the address `about:blank`, so it is found by what stands in it. */
  readonly panel: () => Promise<Frame>;
  /** Addresses outside of the webmail that the page or the panel asked for. */
  readonly strangers: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A real Firefox with the built extension, showing the practice mailbox. */
export const launchFirefox = async (mailbox: Mailbox): Promise<FirefoxRun> => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  await browser.installExtension(BUILT_EXTENSION);
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  page.setDefaultTimeout(SLOW_MS);
  const strangers: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (host === practiceGmail.host) void practiceAnswer(practiceGmail, request.url(), mailbox).then((answer) => request.respond(answer));
    else {
      if (protocol.startsWith('http')) strangers.push(request.url());
      void request.continue();
    }
  });
  await page.goto(practiceGmail.inbox);
  await page.waitForSelector('tr.zA');
  return { page, panel: () => panelOf(page), strangers: () => [...strangers], close: () => browser.close() };
};

const panelOf = async (page: Page): Promise<Frame> => {
  const deadline = Date.now() + SLOW_MS;
  for (;;) {
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame() && (await frame.$('[data-part="customer"]')) !== null) return frame;
    }
    if (Date.now() > deadline) throw new Error('the panel was not loaded');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
