import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ComposeBox, SentEvent } from '../../extension/webmail/adapter.ts';
import { launchBrowser, openGmailPage } from './support/adapter-page.ts';
import { installFakeGmail } from './support/gmail-script.ts';

declare global {
  interface Window {
    readonly sent: SentEvent[];
  }
}

const ANN = 'ann.bell@northmill.example';
const NEWEST = '19e2a8dc4e5f6072';
const OLDEST = '19e20d3a5b6c7d80';
const THREAD = readFileSync(join(import.meta.dirname, 'fixtures', 'gmail', '2026-05-thread-theirs-last-en.html'), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await openGmailPage(browser, THREAD);
  await page.clock.install();
  await page.evaluate(installFakeGmail);
});

afterEach(() => page.close());
afterAll(() => browser.close());

const addresses = (box: ComposeBox | null): readonly (string | null)[] | undefined => box?.recipients?.map(({ email }) => email);
const boxes = (): Promise<readonly ComposeBox[]> => page.evaluate(() => [...window.adapter.composeBoxes(document)]);

describe('reply', () => {
  const reply = async (messageId = NEWEST): Promise<ComposeBox | null> => {
    await page.evaluate((id) => {
      const answer = window.adapter.openReply(document, id, new AbortController().signal);
      Object.assign(window, { answer });
    }, messageId);
    await page.clock.runFor(9000);
    return page.evaluate(() => (window as unknown as { answer: Promise<ComposeBox | null> }).answer);
  };
  /** What pressing the pill or the button in a message's head does. */
  const onReply = (selector: string, box: { readonly to: readonly string[]; readonly afterMs?: number }): Promise<void> =>
    page.evaluate(
      ({ target, order }) => {
        document.querySelectorAll(target).forEach((button) => {
          button.addEventListener('click', () => window.fake.addBox({ id: '31', inline: true, ...order }));
        });
      },
      { target: selector, order: box },
    );

  it('waits for recipients that come late', async () => {
    await onReply('.bkH', { to: [ANN], afterMs: 700 });
    expect(addresses(await reply())).toEqual([ANN]);
  });

  it.each([
    { name: 'everybody, as the rep’s default', to: [ANN, 'ben.stone@northmill.example'] },
    { name: 'a reply-to address', to: ['orders@northmill.example'] },
    { name: 'nobody', to: [] },
  ])('Gmail addressed it to $name: no box, and it is left as it is', async ({ to }) => {
    await onReply('.bkH', { to });
    expect(await reply()).toBeNull();
    expect((await boxes()).map(addresses)).toEqual([to]);
  });

  it('no box came: none', async () => {
    expect(await reply()).toBeNull();
  });

  it('an older message is answered by the button in its own head', async () => {
    await onReply('.bkH', { to: ['wrong@northmill.example'] });
    await page.evaluate((id) => {
      document
        .querySelector(`[data-legacy-message-id="${id}"] .aaq`)
        ?.addEventListener('click', () => window.fake.addBox({ id: '32', inline: true, to: ['ann.bell@northmill.example'] }));
    }, OLDEST);
    expect(addresses(await reply(OLDEST))).toEqual([ANN]);
  });

  it('a head without known class names: its one button that opens no menu', async () => {
    await page.evaluate(() => {
      document.querySelectorAll('.amn').forEach((pills) => pills.remove());
      document.querySelectorAll('.aaq').forEach((button) => button.classList.replace('aaq', 'xyz'));
    });
    await onReply('.xyz', { to: [ANN] });
    expect(addresses(await reply())).toEqual([ANN]);
  });

  it('two buttons that could be it: none is pressed', async () => {
    await page.evaluate(() => {
      document.querySelectorAll('.amn').forEach((pills) => pills.remove());
      document.querySelectorAll('.aaq').forEach((button) => button.after(button.cloneNode(true)));
    });
    await onReply('.aaq', { to: [ANN] });
    expect(await reply()).toBeNull();
    expect(await boxes()).toEqual([]);
  });

  it('boxes outside the thread do not count', async () => {
    await page.evaluate(() => {
      document.querySelector('.bkH')?.addEventListener('click', () => window.fake.addBox({ id: '33', to: ['ann.bell@northmill.example'] }));
    });
    expect(await reply()).toBeNull();
  });
});

describe('new mail', () => {
  const compose = async (): Promise<ComposeBox | null> => {
    await page.evaluate(() => {
      const answer = window.adapter.openCompose(
        document,
        { to: 'cara@voss-trading.example', subject: 'Hello' },
        new AbortController().signal,
      );
      Object.assign(window, { answer });
    });
    await page.clock.runFor(12_000);
    return page.evaluate(() => (window as unknown as { answer: Promise<ComposeBox | null> }).answer);
  };
  /** The fields of the box that Compose opens take an address in one way only. */
  const onCompose = (way: 'paste' | 'enter' | 'nothing' | 'somebody'): Promise<void> =>
    page.evaluate((how) => {
      document.querySelector('[gh=cm]')?.addEventListener('click', () => {
        const region = window.fake.addBox({ id: '41', to: how === 'somebody' ? ['last.used@voss-trading.example'] : [] });
        const field = region.querySelector('input[role=combobox]');
        if (!(field instanceof HTMLInputElement)) return;
        field.addEventListener('paste', (event) => {
          if (how === 'paste') window.fake.addChip(region, event.clipboardData?.getData('text/plain') ?? '');
        });
        field.addEventListener('keydown', ({ key, keyCode }) => {
          if (how !== 'enter' || key !== 'Enter' || keyCode !== 13) return;
          window.fake.addChip(region, field.value);
          field.value = '';
        });
      });
    }, way);

  it.each(['paste', 'enter'] as const)('is addressed by %s', async (way) => {
    await onCompose(way);
    const box = await compose();
    expect(addresses(box)).toEqual(['cara@voss-trading.example']);
    expect(await page.inputValue('[name=subjectbox]')).toBe('Hello');
  });

  it('a field that takes nothing: no box, no subject', async () => {
    await onCompose('nothing');
    expect(await compose()).toBeNull();
    expect(await page.inputValue('[name=subjectbox]')).toBe('');
  });

  it('a box that came with somebody else in it is not touched', async () => {
    await onCompose('somebody');
    expect(await compose()).toBeNull();
    expect((await boxes()).map(addresses)).toEqual([['last.used@voss-trading.example']]);
  });

  it('two compose buttons, or none: nothing is pressed', async () => {
    await onCompose('paste');
    await page.evaluate(() => document.querySelector('[gh=cm]')?.after(document.querySelector('[gh=cm]')?.cloneNode(true) ?? ''));
    expect(await compose()).toBeNull();
    await page.evaluate(() => document.querySelectorAll('[gh=cm]').forEach((button) => button.remove()));
    expect(await compose()).toBeNull();
    expect(await boxes()).toEqual([]);
  });
});

describe('sent', () => {
  beforeEach(async () => {
    await page.evaluate(() => {
      const sent: SentEvent[] = [];
      const stop = new AbortController();
      Object.assign(window, { sent, stopWatching: () => stop.abort() });
      window.adapter.watchSent(document, stop.signal, (event) => void sent.push(event));
      window.fake.addBox({ id: '51', to: ['ann.bell@northmill.example'] });
    });
    await page.clock.runFor(10);
  });

  const send = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('.aoO')?.click());
  const takeBoxAway = (): Promise<void> => page.evaluate(() => document.querySelector('[data-compose-id]')?.remove());
  const toast = (text: string, ...links: readonly string[]): Promise<void> =>
    page.evaluate((shown) => void window.fake.toast(shown.text, shown.links), { text, links });
  const certaintiesAfter = async (ms: number): Promise<readonly string[]> => {
    await page.clock.runFor(ms);
    return page.evaluate(() => window.sent.map(({ certainty }) => certainty));
  };

  it.each([
    { name: 'view and undo', links: ['link_undo', 'link_vsm'] },
    { name: 'undo only, as for replies', links: ['link_undo'] },
    { name: 'view only', links: ['link_vsm'] },
  ])('intent, box gone, toast with $name: certain', async ({ links }) => {
    await send();
    await takeBoxAway();
    await toast('메일을 보냈습니다.', ...links);
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('the box must be gone in three samples', async () => {
    await send();
    await takeBoxAway();
    await toast('Message sent', 'link_undo');
    expect(await certaintiesAfter(250)).toEqual([]);
    expect(await certaintiesAfter(150)).toEqual(['certain']);
  });

  it('the box is still there: nothing, however many toasts come', async () => {
    await send();
    await toast('Message sent', 'link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('no intent: nothing', async () => {
    await takeBoxAway();
    await toast('Conversation archived.', 'link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('no toast in fifteen seconds: probable', async () => {
    await send();
    await takeBoxAway();
    expect(await certaintiesAfter(15_000)).toEqual([]);
    expect(await certaintiesAfter(1000)).toEqual(['probable']);
  });

  it('a toast without links is none', async () => {
    await send();
    await takeBoxAway();
    await toast('Sending…');
    expect(await certaintiesAfter(10_000)).toEqual([]);
    await toast('Message sent', 'link_undo');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('a toast that was there before proves nothing', async () => {
    await toast('Conversation archived.', 'link_undo');
    await send();
    await takeBoxAway();
    expect(await certaintiesAfter(10_000)).toEqual([]);
  });

  it('Gmail asked back, then the box went without a toast: nothing', async () => {
    await send();
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'alertdialog');
      dialog.textContent = 'Send this message without a subject?';
      document.body.append(dialog);
    });
    await page.clock.runFor(500);
    await page.evaluate(() => document.querySelector('[role=alertdialog]')?.remove());
    await takeBoxAway();
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('Gmail asked back and the rep said yes: certain', async () => {
    await send();
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'alertdialog');
      document.body.append(dialog, document.createTextNode(' '));
      dialog.textContent = 'Send this message without a subject?';
    });
    await page.clock.runFor(30_000);
    await page.evaluate(() => document.querySelector('[role=alertdialog]')?.remove());
    await takeBoxAway();
    await toast('Message sent', 'link_undo', 'link_vsm');
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('the rep went on writing: what happens later is no sending', async () => {
    await send();
    await page.locator('[data-compose-id] [g_editable]').focus();
    await page.keyboard.type('x');
    await takeBoxAway();
    await toast('Draft discarded', 'link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('a disabled button means nothing', async () => {
    await page.evaluate(() => document.querySelector('.aoO')?.setAttribute('aria-disabled', 'true'));
    await send();
    await takeBoxAway();
    await toast('Message sent', 'link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });

  it('undo of something else revokes nothing', async () => {
    await send();
    await takeBoxAway();
    await toast('Message sent', 'link_undo');
    await page.clock.runFor(1000);
    await toast('Conversation archived.', 'link_undo');
    await page.evaluate(() => document.getElementById('link_undo')?.click());
    expect(await certaintiesAfter(1000)).toEqual(['certain']);
  });

  it('what is reported is what the box said when Send was pressed', async () => {
    await page.evaluate(() => {
      const subject = document.querySelector('[name=subjectbox]');
      if (subject instanceof HTMLInputElement) subject.value = ' Thank you ';
      document.querySelector('.aoO')?.addEventListener('click', () => {
        document.querySelector('.anm [role=option]')?.setAttribute('data-hovercard-id', 'late@evil.example');
      });
    });
    await send();
    await takeBoxAway();
    await toast('Message sent', 'link_undo');
    await page.clock.runFor(1000);
    expect(await page.evaluate(() => window.sent)).toEqual([
      {
        webmail: 'gmail',
        certainty: 'certain',
        boxKey: '51',
        recipients: [{ name: '', email: ANN, role: 'to', self: false }],
        subject: 'Thank you',
        thread: '',
        ownAddress: 'jane.doe@acme-pumps.example',
      },
    ]);
  });

  it('is watched no longer once the signal aborts', async () => {
    await send();
    await page.evaluate(() => window.stopWatching());
    await takeBoxAway();
    await toast('Message sent', 'link_undo');
    expect(await certaintiesAfter(20_000)).toEqual([]);
  });
});
