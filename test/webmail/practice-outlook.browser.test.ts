import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ComposeBox, PageFacts, SentEvent } from '../../extension/webmail/adapter.ts';
import { createMailbox, type MailboxOptions, threadOf } from '../practice/mailbox.ts';
import { messageHandle, messageId } from '../practice/outlook/ids.ts';
import { practiceOutlook } from '../practice/outlook/outlook.ts';
import { people, rep } from '../practice/people.ts';
import { addPracticeAdapter, launchBrowser, openPracticePage } from './support/adapter-page.ts';

declare global {
  interface Window {
    readonly sent: SentEvent[];
  }
}

const PARAGRAPHS = ['Dear Dana,', 'Thank you for passing on my name.\nIt is appreciated.', 'Kind regards'];
const webmail = practiceOutlook();
const { hands } = webmail;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const openMailbox = async (options: Partial<MailboxOptions> = {}) => {
  const mailbox = createMailbox({ now: Date.now(), ...options });
  page = await openPracticePage(browser, mailbox, webmail);
  await page.evaluate(() => {
    const sent: SentEvent[] = [];
    Object.assign(window, { sent });
    window.adapter.watchSent(document, new AbortController().signal, (event) => void sent.push(event));
  });
  return mailbox;
};

const facts = (): Promise<PageFacts> => page.evaluate(() => window.adapter.read(document));
const openReply = (mail: string): Promise<ComposeBox | null> =>
  page.evaluate((id) => window.adapter.openReply(document, id, new AbortController().signal), mail);
const openCompose = (to: string): Promise<ComposeBox | null> =>
  page.evaluate((mail) => window.adapter.openCompose(document, mail, new AbortController().signal), { to, subject: 'Season’s greetings' });
const insert = (boxKey: string): Promise<unknown> =>
  page.evaluate(({ key, paragraphs }) => window.adapter.insert(document, key, { subject: 'Other', paragraphs }), {
    key: boxKey,
    paragraphs: PARAGRAPHS,
  });
const sent = (): Promise<readonly SentEvent[]> => page.evaluate(() => [...window.sent]);

/** Newest sender and thread, as far as the adapter tells. */
const told = async (): Promise<unknown> => {
  const read = await facts();
  return read.type === 'conversation'
    ? { thread: read.thread, subject: read.subject, from: read.messages.at(-1)?.from?.email ?? read.messages.at(-1)?.from?.name }
    : read.type;
};

describe('an open conversation', () => {
  it.each(['en', 'ko', 'zh-CN', 'he'] as const)('is read with its thread, people and mails, oldest first (%s)', async (language) => {
    const mailbox = await openMailbox({ language });
    const thread = threadOf(mailbox, 'larkfield-visit');
    await hands.openMail(page, thread);
    await expect.poll(facts).toMatchObject({ type: 'conversation', thread: webmail.threadKey(thread) });
    const read = await facts();
    expect(read).toMatchObject({ ownAddress: rep.email, subject: thread.subject });
    const senders = read.type === 'conversation' ? read.messages.map(({ from }) => [from?.name, from?.email, from?.self]) : [];
    expect(senders).toEqual([
      [people.ines.name, null, false],
      [rep.name, rep.email, true],
      [people.tom.name, people.tom.email, false],
    ]);
  });

  it('of a colleague is read by name; where the row tells the address, by address', async () => {
    const mailbox = await openMailbox();
    await hands.openMail(page, threadOf(mailbox, 'leo-forecast'));
    await expect.poll(told).toMatchObject({ from: people.leo.name });
    await hands.openMail(page, threadOf(mailbox, 'grace-question'));
    await expect.poll(told).toMatchObject({ from: people.grace.email });
  });

  it('is none while the pane is empty, though its row is still selected', async () => {
    const mailbox = await openMailbox();
    await hands.openMail(page, threadOf(mailbox, 'dana-order'));
    await hands.backToInbox(page);
    expect(await told()).toBe('none');
  });

  it('is read in a window of its own, without own address and thread', async () => {
    const mailbox = await openMailbox();
    const mail = threadOf(mailbox, 'sam-lunch').id;
    await page.goto(`https://${webmail.host}/mail/0/deeplink/read/${encodeURIComponent(messageId(mail))}`);
    await page.locator('[id^=UniqueMessageBody]').waitFor();
    await addPracticeAdapter(page, webmail);
    expect(await facts()).toMatchObject({
      type: 'conversation',
      ownAddress: null,
      messages: [{ id: messageHandle(mail), from: { email: people.sam.email } }],
    });
  });
});

describe('writing', () => {
  it('a reply goes to the one sender, takes the draft above signature and quote, and its sending is probable', async () => {
    const mailbox = await openMailbox();
    const thread = threadOf(mailbox, 'dana-order');
    await hands.openMail(page, thread);
    const box = await openReply(messageHandle(thread.mails.at(-1)?.id ?? ''));
    const dana = { name: people.dana.name, email: people.dana.email, role: 'to', self: false } as const;
    expect(box).toMatchObject({ kind: 'reply', recipients: [dana], thread: webmail.threadKey(thread), hasText: false, hasSignature: true });
    const [shown] = await hands.boxes(page).all();
    if (shown === undefined) throw new Error('no box');
    const trailer = await hands.trailerOf(shown);
    expect(await insert(box?.key ?? '')).toEqual({ ok: true, subjectSet: false });
    expect(await hands.typedText(shown)).toMatch(/^Dear Dana,\s+Thank you for passing on my name\.\nIt is appreciated\.\s+Kind regards$/);
    expect(await hands.trailerOf(shown)).toEqual(trailer);
    await hands.sendButton(shown).click();
    await expect
      .poll(sent)
      .toMatchObject([
        { webmail: 'outlook', certainty: 'probable', recipients: [dana], thread: webmail.threadKey(thread), ownAddress: rep.email },
      ]);
  });

  it('a new mail in the pane is addressed and keeps its subject', async () => {
    await openMailbox();
    expect(await openCompose(people.grace.email)).toMatchObject({ kind: 'new', recipients: [{ email: people.grace.email }], thread: '' });
    const box = hands.boxes(page);
    await hands.clickIntoText(box);
    await page.keyboard.type('x');
    expect(await box.locator('input').inputValue()).toBe('Season’s greetings');
  });

  it('a colleague’s address cannot be read from the box: no box is claimed', async () => {
    await openMailbox();
    expect(await openCompose(people.leo.email)).toBeNull();
  });

  it('what is discarded or scheduled was not sent', async () => {
    const mailbox = await openMailbox();
    await hands.openMail(page, threadOf(mailbox, 'sam-lunch'));
    const discarded = await hands.reply(page);
    await discarded.locator('#discardCompose').click();
    await page.locator('[role=dialog] button').first().click();
    const later = await hands.reply(page);
    await later.locator('[id$=__menuButton]').click();
    await later.getByRole('menuitem').click();
    await page.locator('[role=dialog] button').first().click();
    await hands.boxes(page).waitFor({ state: 'detached' });
    const last = await hands.reply(page);
    await hands.sendButton(last).click();
    await expect.poll(async () => (await sent()).filter(({ certainty }) => certainty !== 'scheduled')).toHaveLength(1);
  });
});

describe('ten conversations in a row', () => {
  it('never joins a conversation with people of another one', async () => {
    const { threads } = await openMailbox();
    await page.evaluate(() => {
      const seen: { subject: string; thread: string; emails: (string | null)[] }[] = [];
      Object.assign(window, { seen });
      window.adapter.watch(document, new AbortController().signal, {
        onChanging: () => undefined,
        onChange: (read) => {
          if (read.type !== 'conversation') return;
          seen.push({ subject: read.subject, thread: read.thread, emails: read.participants.map(({ email }) => email) });
        },
      });
    });
    for (const [index, { id }] of [...threads, ...threads].entries()) {
      await page.evaluate((threadId) => window.practice?.open(threadId), id);
      await page.waitForTimeout(index % 3 === 0 ? 400 : 70);
    }
    const readSeen = () =>
      page.evaluate(() => (window as unknown as { seen: { subject: string; thread: string; emails: (string | null)[] }[] }).seen);
    const last = threads.at(-1);
    await expect.poll(async () => (await readSeen()).at(-1)?.subject).toBe(last?.subject);
    const seen = await readSeen();
    const strangers = seen.flatMap(({ subject, thread, emails }) => {
      const open = threads.find((candidate) => candidate.subject === subject);
      const known = open?.mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ email }) => email)) ?? [];
      const isForeign = thread !== '' && open !== undefined && thread !== webmail.threadKey(open);
      return [...emails.filter((email) => email !== null && !known.includes(email)), ...(isForeign ? [thread] : [])];
    });
    expect(strangers).toEqual([]);
    expect(new Set(seen.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(8);
  });
});
