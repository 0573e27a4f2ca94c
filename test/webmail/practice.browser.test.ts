import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ComposeBox, SentEvent } from '../../extension/webmail/adapter.ts';
import { createMailbox, threadOf } from '../practice/mailbox.ts';
import { people, rep } from '../practice/people.ts';
import { launchBrowser, openPracticePage } from './support/adapter-page.ts';

declare global {
  interface Window {
    readonly sent: SentEvent[];
  }
}

const NOW = Date.parse('2026-11-20T09:00:00Z');
const PARAGRAPHS = ['Dear Dana,', 'Thank you for passing on my name.\nIt is appreciated.', 'Kind regards'];
const dana = { name: people.dana.name, email: people.dana.email, role: 'to', self: false } as const;
const cara = { name: '', email: 'cara@voss-trading.example', role: 'to', self: false } as const;

const mailbox = createMailbox({ now: NOW, undoMs: 1500 });
const order = threadOf(mailbox, 'dana-order');
const orderMail = order.mails.at(-1)?.id ?? '';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await openPracticePage(browser, mailbox);
  await page.evaluate(() => {
    const sent: SentEvent[] = [];
    Object.assign(window, { sent });
    window.adapter.watchSent(document, new AbortController().signal, (event) => void sent.push(event));
  });
});

afterEach(() => page.context().close());
afterAll(() => browser.close());

const openThread = async (token: string): Promise<void> => {
  await page.evaluate((hash) => void (location.hash = hash), `#inbox/${token}`);
  await page.locator('.a3s:visible').first().waitFor();
};

const openReply = (messageId: string): Promise<ComposeBox | null> =>
  page.evaluate((id) => window.adapter.openReply(document, id, new AbortController().signal), messageId);
const openCompose = (to: string, subject = 'Season’s greetings'): Promise<ComposeBox | null> =>
  page.evaluate((mail) => window.adapter.openCompose(document, mail, new AbortController().signal), { to, subject });
const insert = (key: string): Promise<unknown> =>
  page.evaluate(({ boxKey, paragraphs }) => window.adapter.insert(document, boxKey, { subject: 'Other', paragraphs }), {
    boxKey: key,
    paragraphs: PARAGRAPHS,
  });
const boxes = (): Promise<readonly ComposeBox[]> => page.evaluate(() => [...window.adapter.composeBoxes(document)]);
const sent = (): Promise<readonly SentEvent[]> => page.evaluate(() => [...window.sent]);
const certainties = async (): Promise<readonly string[]> => (await sent()).map(({ certainty }) => certainty);
const sendButton = (index = 0): Promise<void> => page.locator('.aoO:visible').nth(index).click();

describe('reply', () => {
  it('opens a box to the one sender, takes the draft, and its sending is certain', async () => {
    await openThread(order.token);
    const box = await openReply(orderMail);
    expect(box).toEqual({ key: '1', kind: 'reply', recipients: [dana], thread: order.id, hasText: false, hasSignature: true });
    expect(await insert('1')).toEqual({ ok: true, subjectSet: false });
    expect((await boxes())[0]).toMatchObject({ key: '1', hasText: true });
    await sendButton();
    await expect.poll(sent).toEqual([
      {
        webmail: 'gmail',
        certainty: 'certain',
        boxKey: '1',
        recipients: [dana],
        subject: `Re: ${order.subject}`,
        thread: order.id,
        ownAddress: rep.email,
      },
    ]);
    expect(await page.locator('.a3s:visible').last().innerText()).toContain('Thank you for passing on my name.');
  });

  it('presses nothing for an own mail, an unknown one, or after the signal aborted', async () => {
    await openThread(order.token);
    expect(await openReply(order.mails[0]?.id ?? '')).toBeNull();
    expect(await openReply('19e20d3a5b6c7d80')).toBeNull();
    expect(await page.evaluate((id) => window.adapter.openReply(document, id, AbortSignal.abort()), orderMail)).toBeNull();
    expect(await boxes()).toEqual([]);
  });

  it('answers an earlier mail by its own button', async () => {
    const several = mailbox.threads.find(
      ({ mails }) => mails.length > 1 && mails.at(-1)?.from.email === rep.email && mails.at(-2)?.from.email !== rep.email,
    );
    const mail = several?.mails.at(-2);
    await openThread(several?.token ?? '');
    const box = await openReply(mail?.id ?? '');
    expect(box?.recipients?.map(({ email }) => email)).toEqual([mail?.from.email]);
  });
});

describe('new mail', () => {
  it('is addressed although Gmail empties the fresh box once more', async () => {
    const box = await openCompose('Cara@Voss-Trading.example');
    expect(box).toEqual({ key: '1', kind: 'new', recipients: [cara], thread: '', hasText: false, hasSignature: true });
    expect(await insert('1')).toEqual({ ok: true, subjectSet: false });
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('Season’s greetings');
    await sendButton();
    await expect.poll(sent).toMatchObject([{ certainty: 'certain', recipients: [cara], subject: 'Season’s greetings', thread: '' }]);
  });

  it('leaves the words in another open box alone', async () => {
    await openCompose('cara@voss-trading.example', 'First');
    await page.locator('[g_editable]:visible').click({ position: { x: 20, y: 5 } });
    await page.keyboard.type('Half a thought');
    const box = await openCompose('dana.fox@brightmill.example', 'Second');
    expect(box).toMatchObject({ key: '2', recipients: [{ email: 'dana.fox@brightmill.example' }] });
    await insert('2');
    expect(await boxes()).toMatchObject([
      { key: '2', hasText: true, recipients: [{ email: 'dana.fox@brightmill.example' }] },
      { key: '1', hasText: true, recipients: [{ email: 'cara@voss-trading.example' }] },
    ]);
    expect(await page.locator('[data-compose-id="1"] [g_editable]').innerText()).toMatch(/^Half a thought\n/u);
  });

  it.each(['not an address', 'a@b', 'a@x.example,b@x.example', ''])('opens nothing for "%s"', async (to) => {
    expect(await openCompose(to)).toBeNull();
    expect(await boxes()).toEqual([]);
  });
});

describe('sent', () => {
  it('by keys is certain', async () => {
    await openCompose('cara@voss-trading.example');
    await page.locator('[g_editable]:visible').click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(certainties).toEqual(['certain']);
  });

  it('by Enter on the button is certain', async () => {
    await openCompose('cara@voss-trading.example');
    await page.locator('.aoO:visible').focus();
    await page.keyboard.press('Enter');
    await expect.poll(certainties).toEqual(['certain']);
  });

  it('and undone is revoked; sent again it is certain again', async () => {
    await openCompose('cara@voss-trading.example');
    await sendButton();
    await expect.poll(certainties).toEqual(['certain']);
    await page.locator('#link_undo').click();
    await expect.poll(certainties).toEqual(['certain', 'revoked']);
    await sendButton();
    await expect.poll(certainties).toEqual(['certain', 'revoked', 'certain']);
    const events = await sent();
    expect(new Set(events.map(({ boxKey, subject, recipients }) => JSON.stringify([boxKey, subject, recipients]))).size).toBe(1);
  });

  it('later is scheduled', async () => {
    await openCompose('cara@voss-trading.example');
    await page.locator('.hG:visible').click();
    await page.locator('[selector=scheduledSend]:visible').click();
    await expect.poll(sent).toMatchObject([{ certainty: 'scheduled', recipients: [cara] }]);
  });

  it('is not said of a discarded box, even after Gmail refused to send it', async () => {
    await openCompose('cara@voss-trading.example');
    await page.locator('.afX').click();
    await sendButton();
    await page.locator('[role=alertdialog] button').click();
    await page.locator('.oh:visible').click();
    await page.waitForTimeout(1200);
    expect(await sent()).toEqual([]);
  });

  it('is not said of a closed or minimised box', async () => {
    await openCompose('cara@voss-trading.example');
    await page.locator('.Hl').click();
    await page.waitForTimeout(600);
    await page.locator('.Hl').click();
    await page.locator('.Ha').click();
    await page.waitForTimeout(600);
    expect(await sent()).toEqual([]);
  });

  it('of two mails sent one after the other keeps them apart, and revokes the one undone', async () => {
    await openCompose('cara@voss-trading.example', 'To Cara');
    await openCompose('dana.fox@brightmill.example', 'To Dana');
    await sendButton(1);
    await page.waitForTimeout(700);
    await sendButton(0);
    await expect.poll(certainties).toEqual(['certain', 'certain']);
    await page.locator('#link_undo').click();
    await expect.poll(certainties).toEqual(['certain', 'certain', 'revoked']);
    expect((await sent()).map(({ subject, recipients }) => `${subject}: ${recipients.map(({ email }) => email).join()}`)).toEqual([
      'To Cara: cara@voss-trading.example',
      'To Dana: dana.fox@brightmill.example',
      'To Dana: dana.fox@brightmill.example',
    ]);
  });

  it('of two mails sent in the same moment claims no more than it saw', async () => {
    await openCompose('cara@voss-trading.example', 'To Cara');
    await openCompose('dana.fox@brightmill.example', 'To Dana');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.aoO').forEach((button) => button.click()));
    await expect.poll(certainties).toEqual(['probable', 'probable']);
    await page.locator('#link_undo').click();
    await expect.poll(certainties).toEqual(['probable', 'probable', 'revoked']);
    const [reopened] = await boxes();
    expect((await sent()).at(-1)?.recipients).toEqual(reopened?.recipients);
  });
});

describe('ten conversations in a row', () => {
  it('never names a person of another one', async () => {
    const threads = mailbox.threads.slice(0, 10);
    await page.evaluate(() => {
      const seen: { thread: string; emails: (string | null)[] }[] = [];
      Object.assign(window, { seen });
      window.adapter.watch(document, new AbortController().signal, {
        onChanging: () => {},
        onChange: (facts) => {
          if (facts.type === 'conversation') seen.push({ thread: facts.thread, emails: facts.participants.map(({ email }) => email) });
        },
      });
    });
    for (const [index, { token }] of [...threads, ...threads].entries()) {
      await page.evaluate((hash) => void (location.hash = hash), `#inbox/${token}`);
      await page.waitForTimeout(index % 3 === 0 ? 400 : 70);
    }
    await page.waitForTimeout(600);
    const seen = await page.evaluate(() => (window as unknown as { seen: { thread: string; emails: string[] }[] }).seen);
    const strangers = seen.flatMap(({ thread, emails }) => {
      const known = threads
        .find(({ id }) => id === thread)
        ?.mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ email }) => email));
      return emails.filter((email) => known?.includes(email) !== true);
    });
    expect(strangers).toEqual([]);
    expect(seen.at(-1)?.thread).toBe(threads.at(-1)?.id);
    expect(new Set(seen.map(({ thread }) => thread)).size).toBeGreaterThanOrEqual(8);
  });
});
