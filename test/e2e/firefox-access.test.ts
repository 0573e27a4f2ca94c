import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { createMailbox } from '../practice/mailbox.ts';
import { type FirefoxRun, launchFirefox } from '../support/firefox.ts';
import type { ExtensionPage } from '../support/firefox-itself.ts';

const WAIT = { timeout: 20_000 };
const GMAIL = 'mail.google.com';
const COMPANY = 'outlook.company.example';
const OUTLOOK_PAGE = new URL('../webmail/fixtures/outlook/2026-10-conversation-en.html', import.meta.url);
const MARK = '<meta name="application-name" content="owamail">';

let run: FirefoxRun;

afterEach(() => run.close());

const launch = async (): Promise<void> => {
  const mail = (await readFile(OUTLOOK_PAGE, 'utf8')).replace('<head>', `<head>${MARK}`);
  run = await launchFirefox({
    mailbox: createMailbox({ now: Date.now() }),
    elsewhere: ({ host, pathname }) => {
      if (host !== COMPANY) return null;
      return pathname === '/owa/' ? mail : '<!DOCTYPE html><title>Intranet</title><p>Canteen';
    },
  });
};

const textOf = (popup: ExtensionPage): Promise<string> => popup.read('document.body.innerText');

const badge = (popup: ExtensionPage): Promise<string> =>
  popup.read("Promise.all([browser.action.getBadgeText({}), browser.action.getTitle({})]).then((said) => said.join(' '))");

const panels = async (page: Page): Promise<number> => (await page.$$('aftercare-panel')).length;

const answer = (given: 'allow' | 'deny'): Promise<void> => expect.poll(() => run.itself.answer(given), WAIT).toBe(true);

it('says in words and on the icon what the rep refused in Firefox, and starts in the open mail once it is allowed', async () => {
  await launch();
  const { page, itself } = run;
  await expect.poll(() => panels(page), WAIT).toBe(1);
  const popup = await itself.openExtensionPage('popup.html');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.fine);
  expect(await badge(popup)).toBe(' Aftercare');

  await itself.revoke(GMAIL);
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.missing);
  await expect.poll(() => badge(popup), WAIT).toBe('! Aftercare is not allowed to work in your mail yet. Click to see where.');
  expect(await popup.read('[...document.querySelectorAll("[data-allowed=false]")].map(({ dataset }) => dataset.host).join()')).toBe(GMAIL);
  await expect.poll(() => panels(page), WAIT).toBe(0);

  await popup.click('button.primary');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.askingNow);
  await answer('deny');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.refusedNow);
  expect(await panels(page)).toBe(0);

  await popup.click('button.primary');
  await answer('allow');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.fine);
  await expect.poll(() => badge(popup), WAIT).toBe(' Aftercare');
  await expect.poll(() => panels(page), WAIT).toBe(1);
  expect(run.strangers()).toEqual([]);
});

it("works on a company's own Outlook in Firefox once the rep has allowed it, and leaves when it is removed", async () => {
  await launch();
  const { itself } = run;
  const mail = await run.openTab(`https://${COMPANY}/owa/`);
  const canteen = await run.openTab(`https://${COMPANY}/canteen`);
  const popup = await itself.openExtensionPage('popup.html');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.fine);
  await popup.click('summary');
  await popup.click('input');
  await popup.type(`https://${COMPANY}/owa/`);
  await popup.click('form button');
  await answer('allow');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.allowedNow);

  const panel = await run.panel(mail);
  await expect
    .poll(() => panel.$eval('[data-part="customer"]', (part) => part.getAttribute('data-email')), WAIT)
    .toBe('ann.bell@northmill.example');
  expect(await panels(canteen)).toBe(0);

  await popup.click('.own li button');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.removedNow);
  await expect.poll(() => panels(mail), WAIT).toBe(0);
});

it('forgets an address that the rep refused to Firefox', async () => {
  await launch();
  const popup = await run.itself.openExtensionPage('popup.html');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.fine);
  await popup.click('summary');
  await popup.click('input');
  await popup.type(COMPANY);
  await popup.click('form button');
  await answer('deny');
  await expect.poll(() => textOf(popup), WAIT).toContain(en.access.refusedNow);
  await expect.poll(() => textOf(popup), WAIT).not.toContain(COMPANY);
  await expect.poll(() => badge(popup), WAIT).toBe(' Aftercare');
});
