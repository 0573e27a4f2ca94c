import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SentEvent } from '../../extension/webmail/adapter.ts';
import { launchBrowser, openGmailPage } from './support/adapter-page.ts';
import { type FakeGmail, installFakeGmail } from './support/gmail-script.ts';

declare global {
  interface Window {
    readonly sent: SentEvent[];
  }
}

const ANN = 'ann.bell@northmill.example';
const BEN = 'ben.stone@northmill.example';
const MAIL = { id: '51', to: [ANN], subject: 'Spare parts', text: 'The parts left today.' };

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', 'gmail', `${name}.html`), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => page.close());
afterAll(() => browser.close());

const open = async (name: string): Promise<void> => {
  page = await openGmailPage(browser, fixture(name));
  await page.clock.install();
  await page.evaluate(installFakeGmail);
  await page.evaluate(() => {
    const sent: SentEvent[] = [];
    Object.assign(window, { sent });
    window.adapter.watchSent(document, new AbortController().signal, (event) => void sent.push(event));
  });
};

const addBox = (box: Parameters<FakeGmail['addBox']>[0]): Promise<void> =>
  page.evaluate((mail) => void window.fake.addBox(mail), box).then(() => page.clock.runFor(10));
const press = (selector: string): Promise<void> =>
  page.evaluate((target) => document.querySelector<HTMLElement>(target)?.click(), selector);
const remove = (selector: string): Promise<void> => page.evaluate((target) => document.querySelector(target)?.remove(), selector);
const toast = (...links: readonly string[]): Promise<void> => page.evaluate((shown) => void window.fake.toast('완료', shown), links);
const dialog = (role: 'dialog' | 'alertdialog' = 'dialog'): Promise<void> =>
  page.evaluate((kind) => void window.fake.dialog(kind, '시간 선택'), role);
const certaintiesAfter = async (ms: number): Promise<readonly string[]> => {
  await page.clock.runFor(ms);
  return page.evaluate(() => window.sent.map(({ certainty }) => certainty));
};
const events = (): Promise<readonly SentEvent[]> => page.evaluate(() => window.sent);

/** What the rep sees: the menu closes, a dialog of times comes, a time is chosen, box and dialog go, a toast comes. */
const chooseTime = async (): Promise<void> => {
  await remove('#sbddm');
  await dialog();
  await page.clock.runFor(20_000);
  await remove('.Kj-JD');
  await remove('[data-compose-id]');
  await toast('link_undo', 'link_vsm');
};

describe('a scheduled mail', () => {
  beforeEach(async () => {
    await open('2026-05-thread-theirs-last-en');
    await addBox(MAIL);
    await page.locator('[data-compose-id] [g_editable]').focus();
    await page.evaluate(() => void window.fake.scheduleMenu());
  });

  it('is reported once, with its recipients, subject and thread', async () => {
    await press('[selector=scheduledSend] div');
    await chooseTime();
    await page.clock.runFor(20_000);
    expect(await events()).toEqual([
      {
        webmail: 'gmail',
        certainty: 'scheduled',
        boxKey: '51',
        recipients: [{ name: '', email: ANN, role: 'to', self: false }],
        subject: 'Spare parts',
        thread: '',
        ownAddress: 'jane.doe@acme-pumps.example',
      },
    ]);
  });

  it('carries the thread it answers', async () => {
    await remove('[role=dialog]:has([data-compose-id])');
    await addBox({ ...MAIL, id: '52', inline: true });
    await page.locator('[data-compose-id] [g_editable]').focus();
    await press('[selector=scheduledSend] div');
    await chooseTime();
    await page.clock.runFor(1000);
    expect(await events()).toMatchObject([{ certainty: 'scheduled', boxKey: '52', thread: '19e20d3a5b6c7d80' }]);
  });

  it.each([
    { where: 'the item', selector: '[selector=scheduledSend]' },
    { where: 'the menu', selector: '#sbddm' },
  ])('is picked by Enter on $where', async ({ selector }) => {
    await page.locator(selector).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chooseTime();
    expect(await certaintiesAfter(1000)).toEqual(['scheduled']);
  });

  it('is picked by Enter while the focus stays on the button beside Send', async () => {
    await page.evaluate(() => {
      const arrow = document.createElement('div');
      for (const [name, value] of [
        ['role', 'button'],
        ['tabindex', '1'],
        ['aria-haspopup', 'true'],
        ['class', 'hG'],
      ] as const)
        arrow.setAttribute(name, value);
      document.querySelector('.dC')?.append(arrow);
    });
    await page.locator('.hG').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chooseTime();
    expect(await certaintiesAfter(1000)).toEqual(['scheduled']);
  });

  it('is picked although the menu goes before the click', async () => {
    await page.evaluate(() => {
      document.querySelector('[selector=scheduledSend]')?.addEventListener('mouseup', () => document.querySelector('#sbddm')?.remove());
    });
    await page.locator('[selector=scheduledSend]').click();
    await chooseTime();
    expect(await certaintiesAfter(1000)).toEqual(['scheduled']);
  });

  it('is reported although Gmail hides the box while it asks, and another toast comes meanwhile', async () => {
    await press('[selector=scheduledSend]');
    await remove('#sbddm');
    await dialog();
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-compose-id]')?.style.setProperty('display', 'none'));
    await toast('link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
    await remove('.Kj-JD');
    await remove('[data-compose-id]');
    await toast('link_undo', 'link_vsm');
    expect(await certaintiesAfter(1000)).toEqual(['scheduled']);
  });

  it('is none when the dialog is cancelled, and what happens to the box later is no sending', async () => {
    await press('[selector=scheduledSend]');
    await remove('#sbddm');
    await dialog();
    await page.clock.runFor(5000);
    await remove('.Kj-JD');
    expect(await certaintiesAfter(5000)).toEqual([]);
    await remove('[data-compose-id]');
    await toast('link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('is none when the menu is closed by key', async () => {
    await page.locator('[selector=scheduledSend]').focus();
    await page.keyboard.press('Escape');
    await remove('#sbddm');
    await remove('[data-compose-id]');
    await toast('link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('is sent now when the rep cancels the dialog and presses Send', async () => {
    await press('[selector=scheduledSend]');
    await remove('#sbddm');
    await dialog();
    await page.clock.runFor(2000);
    await remove('.Kj-JD');
    await press('.aoO');
    await remove('[data-compose-id]');
    await toast('link_undo', 'link_vsm');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('is revoked by the undo of its toast', async () => {
    await press('[selector=scheduledSend]');
    await chooseTime();
    await page.clock.runFor(1000);
    await press('#link_undo');
    expect(await certaintiesAfter(1000)).toEqual(['scheduled', 'revoked']);
  });
});

describe('a mail called back', () => {
  const send = async (): Promise<void> => {
    await press('.aoO');
    await remove('[role=dialog]:has([data-compose-id="51"])');
    await toast('link_undo', 'link_vsm');
    await page.clock.runFor(1000);
  };

  beforeEach(async () => {
    await open('2026-05-thread-theirs-last-en');
    await addBox(MAIL);
    await send();
  });

  it('is tied to the box it comes back in', async () => {
    await press('#link_undo');
    await addBox({ ...MAIL, id: '77', afterMs: 700 });
    expect(await certaintiesAfter(2000)).toEqual(['certain', 'revoked', 'reopened']);
    const [sent, , reopened] = await events();
    expect(reopened).toEqual({ ...sent, certainty: 'reopened', reopenedAs: '77' });
  });

  it.each([
    { name: 'the key of its own box', box: MAIL },
    { name: 'another recipient', box: { ...MAIL, id: '77', to: [BEN] } },
    { name: 'one recipient more', box: { ...MAIL, id: '77', to: [ANN, BEN] } },
    { name: 'another subject', box: { ...MAIL, id: '77', subject: 'Invoice' } },
    { name: 'other words', box: { ...MAIL, id: '77', text: 'The parts leave tomorrow.' } },
  ])('a box with $name ties nothing', async ({ box }) => {
    await press('#link_undo');
    await addBox(box);
    expect(await certaintiesAfter(15_000)).toEqual(['certain', 'revoked']);
  });

  it('two boxes that could be it tie nothing', async () => {
    await press('#link_undo');
    await addBox({ ...MAIL, id: '77' });
    await addBox({ ...MAIL, id: '78' });
    expect(await certaintiesAfter(15_000)).toEqual(['certain', 'revoked']);
  });

  it('a box that stood there before ties nothing', async () => {
    await addBox({ ...MAIL, id: '77' });
    await press('#link_undo');
    expect(await certaintiesAfter(15_000)).toEqual(['certain', 'revoked']);
  });

  it('a box that the rep opens much later ties nothing', async () => {
    await press('#link_undo');
    await page.clock.runFor(11_000);
    await addBox({ ...MAIL, id: '77' });
    expect(await certaintiesAfter(5000)).toEqual(['certain', 'revoked']);
  });

  it('by Gmail’s key is called back once its box is there', async () => {
    await page.locator('body').press('z');
    expect(await certaintiesAfter(2000)).toEqual(['certain']);
    await addBox({ ...MAIL, id: '77' });
    expect(await certaintiesAfter(2000)).toEqual(['certain', 'revoked', 'reopened']);
  });

  it('is called back once, by key and link', async () => {
    await page.locator('body').press('z');
    await press('#link_undo');
    await addBox({ ...MAIL, id: '77' });
    expect(await certaintiesAfter(15_000)).toEqual(['certain', 'revoked', 'reopened']);
  });

  it('typing the letter in a box calls nothing back', async () => {
    await addBox({ ...MAIL, id: '60', to: [], text: '' });
    await page.locator('[data-compose-id="60"] [g_editable]').press('z');
    await addBox({ ...MAIL, id: '77' });
    expect(await certaintiesAfter(15_000)).toEqual(['certain']);
  });
});

describe('markup of a mail that imitates Gmail’s', () => {
  const hostile = (html: string): Promise<void> =>
    page.evaluate((text) => {
      const mail = document.querySelector('.a3s');
      if (mail !== null) mail.innerHTML = text;
    }, html);

  beforeEach(() => open('2026-05-thread-theirs-last-en'));

  it('a toast in its text sends nothing and calls nothing back', async () => {
    await hostile('<div role="alert"><span id="link_undo">x</span><span id="link_vsm">y</span></div>');
    await addBox(MAIL);
    await press('.aoO');
    await hostile('<div role="alert" class="b8 UC"><span id="link_undo">x</span><span id="link_vsm">y</span></div>');
    await remove('[data-compose-id]');
    expect(await certaintiesAfter(3000)).toEqual([]);
    await toast('link_vsm');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
    await press('.a3s #link_undo');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('a Send button in its text or in the quote is none', async () => {
    const fake =
      '<div class="M9" data-compose-id="66"><div g_editable="true" role="textbox" contenteditable="true">Hi</div><div class="dC"><div class="T-I aoO" role="button">Send</div></div></div>';
    await hostile(fake);
    await addBox(MAIL);
    await page.evaluate((html) => {
      const body = document.querySelector('.aoI [g_editable]');
      if (body !== null)
        body.innerHTML = `<blockquote class="gmail_quote"><div class="IZ"><div class="Up"><div><div role="button">Send</div></div></div></div>${html}</blockquote>`;
    }, fake);
    await press('.a3s .aoO');
    await press('blockquote .aoO');
    await press('blockquote .IZ [role=button]');
    expect((await page.evaluate(() => window.adapter.composeBoxes(document))).map(({ key }) => key)).toEqual(['51']);
    await remove('.aoI');
    await toast('link_undo', 'link_vsm');
    expect(await certaintiesAfter(3000)).toEqual([]);
  });

  it('the real Send button counts although the quote has one', async () => {
    await addBox(MAIL);
    await page.evaluate(() => {
      const body = document.querySelector('.aoI [g_editable]');
      if (body !== null) body.innerHTML = '<div class="IZ"><div class="Up"><div><div role="button">Send</div></div></div></div>';
    });
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.aoI .aoO')].at(-1)?.click());
    await remove('.aoI');
    await toast('link_undo', 'link_vsm');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('a compose button in its text is never pressed', async () => {
    await hostile('<div gh="cm">Compose</div>');
    await page.evaluate(() => {
      document.querySelector('.a3s [gh=cm]')?.addEventListener('click', () => document.body.setAttribute('data-pressed', ''));
      document.querySelector('.z0 [gh=cm]')?.remove();
      const none = window.adapter.openCompose(document, { to: 'cara@voss-trading.example', subject: '' }, new AbortController().signal);
      Object.assign(window, { none });
    });
    await page.clock.runFor(6000);
    expect(await page.evaluate(() => document.body.hasAttribute('data-pressed'))).toBe(false);
  });
});

describe('a pop-out', () => {
  it('takes a draft above the signature and lets the rep send it', async () => {
    await open('2026-05-popout-compose-en');
    const result = await page.evaluate(() =>
      window.adapter.insert(document, '5', { subject: 'Other', paragraphs: ['Thank you.', 'See you.'] }),
    );
    expect(result).toEqual({ ok: true, subjectSet: false });
    const text = await page.locator('[g_editable]').innerText();
    expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
      'Hello Cara',
      'Thank you.',
      'See you.',
      '--',
      'Jane Doe',
      'Acme Pumps',
    ]);
    await press('.aoO');
    await remove('[data-compose-id]');
    await toast('link_vsm');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
    expect(await events()).toMatchObject([
      { ownAddress: 'jane.doe@acme-pumps.example', recipients: [{ email: 'cara@voss-trading.example' }] },
    ]);
  });

  it('takes a draft as an answer in a thread of its own', async () => {
    await open('2026-05-popout-thread-reply-he');
    const result = await page.evaluate(() => window.adapter.insert(document, '7', { subject: 'אחר', paragraphs: ['שלום דוד,', 'תודה.'] }));
    expect(result).toEqual({ ok: true, subjectSet: false });
    expect(await page.locator('[g_editable]').innerText()).toContain('שלום דוד,');
  });

  it('that Gmail closes when it is sent: probable', async () => {
    await open('2026-05-popout-compose-en');
    await press('.aoO');
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })));
    expect(await certaintiesAfter(20_000)).toEqual(['probable']);
  });

  it.each([
    { name: 'nobody pressed Send', fixtureName: '2026-05-popout-compose-en', send: false, asks: false, persisted: false },
    { name: 'Gmail asked back', fixtureName: '2026-05-popout-compose-en', send: true, asks: true, persisted: false },
    { name: 'it is only put aside', fixtureName: '2026-05-popout-compose-en', send: true, asks: false, persisted: true },
    { name: 'it is no tab of its own', fixtureName: '2026-05-two-composes-en', send: true, asks: false, persisted: false },
  ])('is left and $name: nothing', async ({ fixtureName, send, asks, persisted }) => {
    await open(fixtureName);
    if (send) await press('.aoO');
    if (asks) await dialog('alertdialog');
    await page.clock.runFor(500);
    await page.evaluate((kept) => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: kept })), persisted);
    expect(await certaintiesAfter(1000)).toEqual([]);
  });
});
