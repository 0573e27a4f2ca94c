import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../extension/locales/en.ts';
import { createMailbox, threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { type FirefoxRun, launchFirefox } from '../support/firefox.ts';

const WAIT = { timeout: 20_000 };

let run: FirefoxRun;

afterEach(() => run.close());

it('does the main job in Firefox: the mail is read, the person added, thanked, the note sent and logged', async () => {
  const mailbox = createMailbox({ now: Date.now() });
  const thread = threadOf(mailbox, 'dana-order');
  const mailsOut = thread.mails.filter((mail) => mail.from.email !== people.dana.email).length;
  run = await launchFirefox({ mailbox });
  const { page } = run;
  await page.locator(`tr.zA:has([data-legacy-thread-id="${thread.id}"])`).click();
  const panel = await run.panel();
  await page.click('aftercare-panel >>> button');

  await press(panel, en.mailbox.yes);
  await expect.poll(() => shown(panel), WAIT).toEqual({ email: people.dana.email, state: 'unknown' });
  await press(panel, en.unknown.add);
  await expect.poll(() => text(panel, 'h1, h2, h3'), WAIT).toContain(en.form.title);
  await press(panel, en.unknown.add);
  await expect.poll(() => shown(panel), WAIT).toEqual({ email: people.dana.email, state: 'known' });

  await panel.locator('[data-part="thank-you"]').click();
  await expect.poll(() => text(page, '[data-compose-id] [g_editable=true]'), WAIT).toContain('Dana');
  await page.locator('[data-compose-id] .aoO[role=button]').click();
  await expect.poll(async () => (await text(panel, '[data-part="history"]')).split('Mail to them').length - 1, WAIT).toBe(mailsOut + 1);
  expect(run.strangers()).toEqual([]);
});

const shown = (panel: Frame) =>
  panel.$eval('[data-part="customer"]', (part) => ({ email: part.getAttribute('data-email'), state: part.getAttribute('data-state') }));

const text = async (place: Frame | Page, selector: string): Promise<string> =>
  (await place.$$eval(selector, (found) => found.map((element) => element.textContent))).join('\n');

/** Presses the last button of this name, once it stands still: in a form it is the one that saves. */
const press = (panel: Frame, name: string): Promise<void> =>
  panel.locator(`::-p-xpath((//button[normalize-space()="${name}"])[last()])`).click();
