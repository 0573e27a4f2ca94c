import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { practiceGmail } from '../practice/gmail/gmail.ts';
import { createMailbox, threadOf } from '../practice/mailbox.ts';
import { conversationId } from '../practice/outlook/ids.ts';
import { practiceOutlook } from '../practice/outlook/outlook.ts';
import { people } from '../practice/people.ts';
import type { PracticeWebmail } from '../practice/webmail.ts';
import { type FirefoxRun, launchFirefox } from '../support/firefox.ts';

const WAIT = { timeout: 20_000 };

let run: FirefoxRun;

afterEach(() => run.close());

interface Hands {
  readonly webmail: PracticeWebmail;
  /** Selector of the row of a thread in the list. */
  readonly row: (id: string) => string;
  readonly body: string;
  readonly send: string;
}

const webmails: Readonly<Record<string, Hands>> = {
  Gmail: {
    webmail: practiceGmail,
    row: (id) => `tr.zA:has([data-legacy-thread-id="${id}"])`,
    body: '[data-compose-id] [g_editable=true]',
    send: '[data-compose-id] .aoO[role=button]',
  },
  Outlook: {
    webmail: practiceOutlook(),
    row: (id) => `[role=option][data-convid="${conversationId(id)}"]`,
    body: '[data-app-section="ComposeForm"] [id^="editorParent_"] [contenteditable]',
    send: '[data-app-section="ComposeForm"] [id$="__primaryActionButton"]',
  },
};

it.each(Object.entries(webmails))(
  'does the main job in %s: the mail is read, the person added, thanked, the note sent and logged',
  async (_name, { webmail, row, body, send }) => {
    const mailbox = createMailbox({ now: Date.now() });
    const thread = threadOf(mailbox, 'dana-order');
    const mailsOut = thread.mails.filter((mail) => mail.from.email !== people.dana.email).length;
    run = await launchFirefox({ mailbox, webmail });
    const { page } = run;
    await page.locator(row(thread.id)).click();
    const panel = await run.panel();
    await page.locator('aftercare-panel >>> button').click();

    await press(panel, en.mailbox.yes);
    await expect.poll(() => shown(panel), WAIT).toEqual({ email: people.dana.email, state: 'unknown' });
    await press(panel, en.unknown.add);
    await expect.poll(() => text(panel, 'h1, h2, h3'), WAIT).toContain(en.form.title);
    await press(panel, en.unknown.add);
    await expect.poll(() => shown(panel), WAIT).toEqual({ email: people.dana.email, state: 'known' });

    await panel.locator('[data-part="thank-you"]').click();
    await expect.poll(() => text(panel, '[role=status]'), WAIT).toContain(en.placed.reply);
    expect((await text(page, body)).trim()).toMatch(/^.{0,20}Dana/);
    await page.locator(send).click();
    await expect.poll(async () => (await text(panel, '[data-part="history"]')).split('Mail to them').length - 1, WAIT).toBe(mailsOut + 1);
    expect(run.strangers()).toEqual([]);
  },
);

const shown = (panel: Frame) =>
  panel.$eval('[data-part="customer"]', (part) => ({ email: part.getAttribute('data-email'), state: part.getAttribute('data-state') }));

const text = async (place: Frame | Page, selector: string): Promise<string> =>
  (await place.$$eval(selector, (found) => found.map((element) => element.textContent))).join('\n');

/** Presses the last button of this name, once it stands still: in a form it is the one that saves. */
const press = (panel: Frame, name: string): Promise<void> =>
  panel.locator(`::-p-xpath((//button[normalize-space()="${name}"])[last()])`).click();
