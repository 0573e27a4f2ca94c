import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/browsers.ts';
import type { PageLanguage } from './mail.ts';
import { createMailbox, threadOf } from './mailbox.ts';
import { conversationId, inAddress, messageHandle, messageId } from './outlook/ids.ts';
import { OUTLOOK_HOSTS, type OutlookHost, practiceOutlook } from './outlook/outlook.ts';
import { people, rep, repSignature } from './people.ts';
import { servePracticeMail } from './serve.ts';

let browser: Browser;
let context: BrowserContext;
let problems: string[] = [];

beforeAll(async () => {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--disable-gpu', ...root] });
});
afterAll(() => browser.close());
afterEach(async () => {
  await context.close();
  if (problems.length > 0) throw new Error(`The page complained: ${problems.join('\n')}`);
});

const NOON = new Date(2026, 4, 13, 12, 36).getTime();

const open = async ({
  host,
  path,
  ...options
}: { language?: PageLanguage; host?: OutlookHost; path?: string; now?: number; ownByName?: boolean } = {}) => {
  problems = [];
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const mailbox = createMailbox({ now: Date.now(), ...options });
  const webmail = practiceOutlook(host);
  await servePracticeMail(context, webmail, mailbox);
  const page = await context.newPage();
  await page.goto(path === undefined ? webmail.inbox : `https://${webmail.host}${path}`);
  if (path === undefined) await webmail.hands.listShown(page);
  return { page, mailbox, hands: webmail.hands };
};

const selectedRow = (page: Page) => page.locator('[role=option][aria-selected=true]').getAttribute('data-convid');
const mailCount = (page: Page) => page.evaluate(() => window.practice?.threads().flatMap(({ mails }) => mails).length);

describe('list and reading pane', () => {
  it.each(OUTLOOK_HOSTS)('opens at an empty pane on %s, with ids of conversations in the list', async (host) => {
    const { page, mailbox } = await open({ host });
    const rows = page.locator('#MailList [role=option]');
    expect(await rows.count()).toBe(mailbox.threads.length);
    expect(await rows.first().getAttribute('data-convid')).toMatch(/^AAQk[\w+/]+=+$/);
    expect(await page.locator('#ReadingPaneContainerId .emptyPane').count()).toBe(1);
    expect(await page.locator('[id^=CONV_]').count()).toBe(0);
    expect(await page.locator('[id^=primaryMailboxRoot_]').getAttribute('title')).toBe(rep.email);
  });

  it('marks the row first, then the pane follows, then the address, without an event', async () => {
    const { page, mailbox } = await open();
    const { id } = threadOf(mailbox, 'dana-order');
    const seen = await page.evaluate(async (threadId) => {
      const events: string[] = [];
      window.addEventListener('popstate', () => events.push('popstate'));
      const look = () =>
        [
          document.querySelector('[aria-selected=true]') && 'row',
          document.querySelector('[id^=CONV_]') && 'pane',
          location.pathname.includes('/id/') && 'address',
          document.querySelector('[id^=UniqueMessageBody]') && 'mails',
        ]
          .filter((part) => part)
          .join();
      const stages = new Set<string>();
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          stages.add(look());
          if (look().includes('mails')) resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
        window.practice?.open(threadId);
      });
      return { stages: [...stages], events };
    }, id);
    expect(seen).toEqual({ stages: ['row', 'row,pane', 'row,pane,address,mails'], events: [] });
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/mail/0/inbox/id/${inAddress(conversationId(id))}`);
    expect(await selectedRow(page)).toBe(conversationId(id));
  });

  it('keeps the row selected when the pane is emptied, and follows the browser’s back button', async () => {
    const { page, mailbox, hands } = await open();
    const dana = threadOf(mailbox, 'dana-order');
    await hands.openMail(page, dana);
    await hands.openMail(page, threadOf(mailbox, 'sam-lunch'));
    await page.goBack();
    await page.locator(`#CONV_${messageHandle(dana.id)}_SUBJECT`).waitFor();
    await hands.backToInbox(page);
    expect(await selectedRow(page)).toBe(conversationId(dana.id));
    expect(await page.locator('[id^=CONV_], [id^=MSG_]').count()).toBe(0);
  });

  it('comes back to the open conversation after a reload', async () => {
    const { page, mailbox, hands } = await open({ host: 'outlook.office.com' });
    const thread = threadOf(mailbox, 'larkfield-visit');
    await hands.openMail(page, thread);
    await page.reload();
    await page.locator(`#CONV_${messageHandle(thread.id)}_SUBJECT`).waitFor();
    expect(await selectedRow(page)).toBe(conversationId(thread.id));
  });

  it.each([
    { language: 'en', date: 'Wed 5/13/2026 12:00 PM', from: `From: ${people.dana.name}`, to: 'To:' },
    { language: 'ko', date: '2026-05-13 (수) 오후 12:00', from: `보낸 사람: ${people.dana.name}`, to: '받는 사람:' },
    { language: 'zh-CN', date: '2026/5/13 周三 12:00', from: `发件人： ${people.dana.name}`, to: '收件人：' },
    { language: 'he', date: 'יום ד׳ 13/05/2026 12:00', from: `מאת: ${people.dana.name}`, to: 'אל:' },
  ] as const)('writes people and dates as documented ($language), newest mail on top', async ({ language, date, from, to }) => {
    const { page, mailbox, hands } = await open({ language, now: NOON });
    const thread = threadOf(mailbox, 'dana-order');
    await hands.openMail(page, thread);
    const [first = '', last = ''] = thread.mails.map(({ id }) => messageHandle(id));
    const part = (handle: string, name: string) => page.locator(`#MSG_${handle}_${name}`);
    expect(await page.locator('[id^=MSG_][id$=_FROM]').evaluateAll((parts) => parts.map(({ id }) => id))).toEqual([
      `MSG_${last}_FROM`,
      `MSG_${first}_FROM`,
    ]);
    expect(await part(last, 'FROM').innerText()).toBe(`${people.dana.name}<${people.dana.email}>`);
    expect(await part(last, 'FROM').getAttribute('aria-label')).toBe(from);
    expect(await part(first, 'FROM').innerText()).toBe(`${rep.name}<${rep.email}>`);
    expect(await part(last, 'TO').locator('.bEBDm').innerText()).toBe(to);
    expect(await part(last, 'DATETIME').innerText()).toBe(date);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'he' ? 'rtl' : 'ltr');
  });

  it('shows no address of colleagues, and of some customers only in the row', async () => {
    const { page, mailbox, hands } = await open({ ownByName: true });
    const shown = async (key: string, name: string) => {
      await hands.openMail(page, threadOf(mailbox, key));
      const title = await page.locator('[aria-selected=true] span[title]', { hasText: name }).first().getAttribute('title');
      return [await hands.senderOf(hands.newestMail(page)), title];
    };
    expect(await shown('leo-forecast', people.leo.name)).toEqual([people.leo.name, '']);
    expect(await shown('grace-question', people.grace.name)).toEqual([people.grace.name, people.grace.email]);
    expect(await shown('sam-lunch', people.sam.name)).toEqual([people.sam.email, people.sam.email]);
    expect((await shown('priya-answered', people.priya.name))[0]).toBe(rep.name);
  });

  it('shows only the first words of older mails until they are clicked', async () => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'larkfield-visit'));
    expect(await page.locator('[id^=UniqueMessageBody]').count()).toBe(2);
    await page.locator('.GjFKx ._nzWz').click();
    expect(await page.locator('[id^=UniqueMessageBody]').count()).toBe(3);
  });

  it('opens a card with the one address on a click on the sender, and Escape closes it', async () => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'leo-forecast'));
    await page.locator('[id$=_FROM] [role=button]').click();
    const card = page.locator('[role=dialog][data-log-region=LivePersonaCard]');
    await card.waitFor();
    expect((await card.innerText()).match(/\S+@\S+/g)).toEqual([people.leo.email]);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
  });

  it('treats hostile names and subjects as text', async () => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'mallory-markup'));
    await expect.poll(() => hands.newestMail(page).innerText()).toContain(people.markup.name);
    expect(await page.evaluate(() => 'practiceHarm' in window)).toBe(false);
  });
});

describe('writing', () => {
  it('answers the sender, with signature and quote below', async () => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'larkfield-visit'));
    const box = await hands.reply(page);
    expect(await hands.recipientsOf(box)).toEqual([people.tom.email]);
    await page.keyboard.type('See you there');
    expect(await hands.typedText(box)).toBe('See you there');
    const trailer = (await hands.trailerOf(box)).join('');
    expect(trailer).toContain(repSignature[0]);
    expect(trailer).toMatch(/id="Signature".*id="appendonsend".*id="divRplyFwdMsg"/);
  });

  it('answers everybody on request', async () => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'larkfield-visit'));
    const box = await hands.replyToAll(page);
    const labels = (field: string) =>
      box.locator(`[id$=_${field}] ._Entity`).evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label')));
    expect([await labels('TO'), await labels('CC')]).toEqual([[people.tom.email], [people.ines.email]]);
  });

  it.each(['Control+Enter', 'button'])('sends silently (%s): the box is gone, the mail stands in the conversation', async (way) => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'dana-order'));
    const box = await hands.reply(page);
    await page.keyboard.type('Thank you, Dana.');
    if (way === 'button') await hands.sendButton(box).click();
    else await page.keyboard.press(way);
    expect(await hands.boxes(page).count()).toBe(0);
    expect(await page.locator('[role=alert], [role=dialog]').count()).toBe(0);
    await expect.poll(() => hands.textOf(hands.newestMail(page)).innerText()).toContain('Thank you, Dana.');
    expect(await hands.senderOf(hands.newestMail(page))).toBe(rep.email);
  });

  it('writes new mail in the pane; an address becomes a recipient by a separator, not by Enter', async () => {
    const { page, hands } = await open();
    await page.locator('[data-icon-name=ComposeRegular]').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/mail\/0\/compose\//);
    const box = page.locator('[data-app-section=MailReadCompose] [data-app-section=ComposeForm]');
    await page.keyboard.type('cara@voss-trading.example');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' ;');
    await expect.poll(() => hands.recipientsOf(box)).toEqual(['cara@voss-trading.example']);
    await page.keyboard.type('leo.grant@tidewater.example,');
    await expect.poll(() => hands.recipientsOf(box)).toEqual(['cara@voss-trading.example', `available${people.leo.name}`]);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(() => hands.recipientsOf(box)).toEqual(['cara@voss-trading.example']);
  });

  it('hears of a subject only by what React would hear', async () => {
    const { page } = await open({ path: '/mail/deeplink/compose?to=sam.reyes@pinecrest.example' });
    const subject = page.locator('input[id$=_SUBJECT]');
    await subject.waitFor();
    await subject.evaluate((input) => {
      if (input instanceof HTMLInputElement) input.value = 'Lost';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => subject.inputValue()).toBe('');
    await subject.pressSequentially('Kept');
    expect(await subject.inputValue()).toBe('Kept');
  });

  it('loses what is put beside the editor’s model, keeps what is edited', async () => {
    const { page, mailbox, hands } = await open();
    await hands.openMail(page, threadOf(mailbox, 'sam-lunch'));
    const box = await hands.reply(page);
    await page.keyboard.type('Typed. ');
    await hands.bodyOf(box).evaluate((body) => body.prepend('Put in. '));
    await page.locator('#topSearchInput').click();
    expect(await hands.typedText(box)).toBe('Typed.');
  });

  it('asks before it discards, before it sends without subject, and when to send later', async () => {
    const { page, mailbox, hands } = await open();
    const box = await hands.writeNewMailTo(page, people.sam.email);
    const dialog = page.locator('[role=dialog]');
    await box.locator('#discardCompose').click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await hands.sendButton(box).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await box.locator('[id$=__menuButton]').click();
    await box.getByRole('menuitem').click();
    await dialog.getByRole('button', { name: 'Tomorrow' }).click();
    expect(await hands.boxes(page).count()).toBe(0);
    expect(await mailCount(page)).toBe(mailbox.threads.flatMap(({ mails }) => mails).length);
  });

  it('sends nothing to nobody', async () => {
    const { page, hands } = await open();
    await page.locator('[data-icon-name=ComposeRegular]').click();
    await hands.sendButton(hands.boxes(page)).click();
    await page.locator('[role=alert]').waitFor();
    expect(await hands.boxes(page).count()).toBe(1);
  });
});

describe('windows of their own', () => {
  it.each([
    {
      name: 'mailtouri',
      query: `mailtouri=${encodeURIComponent('mailto:sam.reyes@pinecrest.example?subject=Tea%20%26%20talk&body=Hello')}`,
    },
    { name: 'to', query: 'to=sam.reyes@pinecrest.example&subject=Tea%20%26%20talk&body=Hello&cc=leo@x.example' },
  ])('writes an addressed mail ($name), without header and folders', async ({ query }) => {
    const { page, hands } = await open({ path: `/mail/deeplink/compose?${query}` });
    const box = page.locator('[data-app-section=Form_Content] [data-app-section=ComposeForm]');
    await box.waitFor();
    expect(await hands.recipientsOf(box)).toEqual([people.sam.email]);
    expect(await box.locator('input').inputValue()).toBe('Tea & talk');
    expect(await hands.typedText(box)).toBe('Hello');
    expect(await page.locator('[id^=primaryMailboxRoot_], [role=main], #O365_NavHeader').count()).toBe(0);
  });

  it('moves a mail out of the pane; sent there, it stands in the other window', async () => {
    const { page, mailbox, hands } = await open();
    const box = await hands.writeNewMailTo(page, people.sam.email);
    await box.locator('input').fill('Tea');
    const [popup] = await Promise.all([context.waitForEvent('page'), box.locator('.popOut').click()]);
    const moved = hands.boxes(popup);
    await moved.waitFor();
    expect(await hands.recipientsOf(moved)).toEqual([people.sam.email]);
    await Promise.all([popup.waitForEvent('close'), hands.sendButton(moved).click()]);
    await expect.poll(() => mailCount(page)).toBe(mailbox.threads.flatMap(({ mails }) => mails).length + 1);
  });

  it('shows one mail in a read window', async () => {
    const { page, mailbox } = await open();
    const thread = threadOf(mailbox, 'sam-lunch');
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      page.locator(`[data-convid="${conversationId(thread.id)}"]`).dblclick(),
    ]);
    await popup.locator('#ItemReadingPaneContainer [id^=UniqueMessageBody]').waitFor();
    expect(decodeURIComponent(new URL(popup.url()).pathname)).toBe(`/mail/0/deeplink/read/${messageId(thread.id)}`);
    expect(await popup.locator('[id^=MSG_][id$=_SUBJECT]').innerText()).toBe(thread.subject);
  });
});

describe('the page as a place', () => {
  it('runs no script that is not its own', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.practiceHarm = 1';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'practiceHarm' in window)).toBe(false);
    await expect.poll(() => problems.splice(0).length).toBe(1);
  });

  it('obeys single keys outside of fields only', async () => {
    const { page, mailbox, hands } = await open();
    await page.locator('#topSearchInput').click();
    await page.keyboard.type('nr');
    expect(await hands.boxes(page).count()).toBe(0);
    await hands.openMail(page, threadOf(mailbox, 'sam-lunch'));
    await page.keyboard.press('r');
    expect(await hands.recipientsOf(hands.boxes(page))).toEqual([people.sam.email]);
  });
});
