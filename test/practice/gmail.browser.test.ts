import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/browsers.ts';
import type { UiLanguage } from './mail.ts';
import { createMailbox, threadOf } from './mailbox.ts';
import { people, rep } from './people.ts';
import { practiceGmail } from './gmail/gmail.ts';
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

const open = async (options: { language?: UiLanguage; undoMs?: number } = {}) => {
  problems = [];
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const mailbox = createMailbox({ now: Date.now(), ...options });
  await servePracticeMail(context, practiceGmail, mailbox);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(practiceGmail.inbox);
  await page.locator('tr.zA').first().waitFor();
  return { page, mailbox };
};

const openThread = async (page: Page, subject: string) => {
  await page.locator('tr.zA:visible', { hasText: subject }).click();
  await page.locator('h2.hP:visible[data-legacy-thread-id]').waitFor();
  await page.locator('.ams.bkH:visible').waitFor();
};

describe('lists and threads', () => {
  it('shows every thread in the inbox, one row each, and none of them as an open conversation', async () => {
    const { page, mailbox } = await open();
    expect(await page.locator('tr.zA').count()).toBe(mailbox.threads.length);
    expect(await page.locator('h2.hP').count()).toBe(0);
    expect(await page.title()).toBe(`Inbox (3) - ${rep.email} - Gmail`);
  });

  it.each([
    { language: 'en', me: 'me' },
    { language: 'ko', me: '나' },
    { language: 'zh-CN', me: '我' },
  ] as const)('names ids, people and own address as documented ($language)', async ({ language, me }) => {
    const { page, mailbox } = await open({ language });
    const thread = threadOf(mailbox, 'dana-order');
    await openThread(page, thread.subject);
    const view = page.locator('div[role=main]:visible');
    expect(await view.locator('h2.hP').getAttribute('data-legacy-thread-id')).toBe(thread.id);
    expect(await view.locator('div.adn').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-legacy-message-id')))).toEqual(
      thread.mails.map((mail) => mail.id),
    );
    const sender = view.locator('span.gD').last();
    expect([await sender.getAttribute('email'), await sender.getAttribute('name')]).toEqual([people.dana.email, people.dana.name]);
    const recipient = view.locator('span.g2').last();
    expect([await recipient.getAttribute('email'), await recipient.getAttribute('name'), await recipient.textContent()]).toEqual([
      rep.email,
      me,
      me,
    ]);
    expect(await page.locator('header[role=banner] a[aria-label*="@"]').getAttribute('aria-label')).toContain(rep.email);
    expect(new URL(page.url()).hash).toBe(`#inbox/${thread.token}`);
    expect(await page.title()).toBe(`${thread.subject} - ${rep.email} - Gmail`);
  });

  it('keeps what was opened before in the page, hidden', async () => {
    const { page } = await open();
    await openThread(page, 'Order 4471');
    await page.goBack();
    await openThread(page, 'A question about the seals');
    expect(await page.locator('h2.hP').count()).toBe(2);
    expect(await page.locator('h2.hP:visible').textContent()).toBe('A question about the seals');
    expect(await page.locator('tr.zA:visible').count()).toBe(0);
  });

  it('shows the subject before there is a mail or an id', async () => {
    const { page, mailbox } = await open();
    const stages = await page.evaluate(async (id) => {
      const heading = () => document.querySelector('h2.hP');
      const stage = () => [
        heading() !== null,
        heading()?.hasAttribute('data-legacy-thread-id') ?? false,
        document.querySelector('.gD') !== null,
      ];
      window.practice?.open(id);
      await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
      const first = stage();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return [first, stage()];
    }, threadOf(mailbox, 'sam-lunch').id);
    expect(stages).toEqual([
      [true, false, false],
      [true, true, true],
    ]);
  });

  it('treats hostile names and subjects as text', async () => {
    const { page } = await open();
    await openThread(page, '"><script>');
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => 'practiceHarm' in window)).toBe(false);
    expect(await page.locator('span.gD:visible').getAttribute('name')).toBe(people.markup.name);
  });
});

describe('writing', () => {
  it('answers the sender in the thread, with the sender as only recipient, signature and quote below', async () => {
    const { page } = await open();
    await openThread(page, 'Site visit on Thursday');
    await page.locator('.ams.bkH:visible').click();
    const box = page.locator('[data-compose-id]');
    expect(await box.locator('[role=option]').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id')))).toEqual([
      people.tom.email,
    ]);
    expect(await box.locator('.az9 span[email]').getAttribute('email')).toBe(people.tom.email);
    const body = box.locator('[g_editable=true]');
    expect(await body.locator('.gmail_signature').count()).toBe(1);
    expect(await body.locator('> .gmail_quote').count()).toBe(1);
    await page.keyboard.type('See you there');
    expect(await body.innerText()).toMatch(/^See you there\n/);
  });

  it('answers everybody on request', async () => {
    const { page } = await open();
    await openThread(page, 'Site visit on Thursday');
    await page.locator('.ams.bkI:visible').click();
    const addresses = (row: string) =>
      page.locator(`.anm[name=${row}] [role=option]`).evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id')));
    expect([await addresses('to'), await addresses('cc')]).toEqual([[people.tom.email], [people.ines.email]]);
  });

  it('sends with the keyboard, puts the mail into the thread and lets go of the box', async () => {
    const { page, mailbox } = await open();
    await openThread(page, 'Order 4471');
    await page.locator('.ams.bkH:visible').click();
    await page.keyboard.type('Thank you, Dana.');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('[data-compose-id]').count()).toBe(0);
    await page.locator('div[role=alert] #link_undo').waitFor();
    expect(await page.locator('#link_vsm').count()).toBe(0);
    const last = page.locator('div[role=main]:visible div.adn').last();
    expect(await last.locator('.gD').getAttribute('email')).toBe(rep.email);
    expect(await last.locator('.a3s').innerText()).toContain('Thank you, Dana.');
    const at = Number.parseInt(((await last.getAttribute('data-legacy-message-id')) ?? '').slice(0, 11), 16);
    expect(at).toBeGreaterThanOrEqual(mailbox.now);
    expect(at).toBeLessThanOrEqual(Date.now() + 1_000);
    expect(await page.locator('div[role=main]:visible div.adn').count()).toBe(threadOf(mailbox, 'dana-order').mails.length + 1);
  });

  it('calls a sent mail back', async () => {
    const { page, mailbox } = await open();
    await openThread(page, 'Order 4471');
    await page.locator('.ams.bkH:visible').click();
    await page.keyboard.type('Too early');
    await page.keyboard.press('Control+Enter');
    await page.locator('#link_undo').click();
    expect(await page.locator('[g_editable=true]').innerText()).toMatch(/^Too early/);
    expect(await page.locator('div[role=main]:visible div.adn').count()).toBe(threadOf(mailbox, 'dana-order').mails.length);
  });

  it('writes new mail in docked boxes, several at once, and offers to view what was sent', async () => {
    const { page } = await open();
    await page.locator('[gh=cm]').click();
    await page.waitForTimeout(100);
    await page.keyboard.type('grace.oneill@harbourlane.example,');
    await page.locator('[gh=cm]').click();
    expect(await page.locator('.dw [data-compose-id]').count()).toBe(2);
    const first = page.locator('.dw [data-compose-id]').last();
    await first.locator('input[name=subjectbox]').fill('Seals');
    await first.locator('[g_editable=true]').pressSequentially('They do.');
    await first.locator('.IZ .Up .dC div.T-I.aoO[role=button]').click();
    await page.locator('#link_vsm').click();
    await page.locator('h2.hP:visible', { hasText: 'Seals' }).waitFor();
    expect(await page.locator('.dw [data-compose-id]').count()).toBe(1);
    expect(await page.locator('.adn:visible .g2').getAttribute('email')).toBe(people.grace.email);
  });

  it('asks back instead of sending to nobody; a scheduled or discarded mail goes nowhere', async () => {
    const { page, mailbox } = await open();
    await page.locator('[gh=cm]').click();
    await page.locator('.dw .aoO').click();
    await page.locator('[role=alertdialog] button').click();
    expect(await page.locator('.dw [data-compose-id]').count()).toBe(1);
    await page.locator('.dw .oh').click();
    await openThread(page, 'Lunch next week?');
    await page.locator('.ams.bkH:visible').click();
    await page.locator('.M9 .hG').click();
    await page.locator('[selector=scheduledSend]:visible').click();
    await page.waitForTimeout(400);
    expect(await page.locator('[data-compose-id]').count()).toBe(0);
    expect(await page.evaluate(() => window.practice?.threads().flatMap((thread) => thread.mails).length)).toBe(
      mailbox.threads.flatMap((thread) => thread.mails).length,
    );
  });

  it('forgets recipients that are set while a new box is still opening', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[gh=cm]')?.click();
      const input = document.querySelector('.anm[name=to] input');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'grace.oneill@harbourlane.example');
      input?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.waitForTimeout(150);
    expect(await page.locator('.anm[name=to]').count()).toBe(1);
    expect(await page.locator('.anm[name=to] [role=option]').count()).toBe(0);
  });
});

describe('the page as a place', () => {
  it('enforces trusted types against code of its own world', async () => {
    const { page } = await open();
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'other';
      }
    });
    expect(outcome).toBe('refused');
    expect(problems.splice(0)).toHaveLength(1);
  });

  it('obeys single keys outside of fields only', async () => {
    const { page } = await open();
    await openThread(page, 'Order 4471');
    await page.keyboard.press('j');
    await page.locator('h2.hP:visible', { hasText: '납품' }).waitFor();
    await page.locator('input[name=q]').click();
    await page.keyboard.type('ju');
    expect(await page.locator('h2.hP:visible').textContent()).toContain('납품');
  });
});
