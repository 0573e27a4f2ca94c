import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ComposeBox, SentEvent } from '../../extension/webmail/adapter.ts';
import { launchBrowser, openOutlookPage } from './support/adapter-page.ts';
import { installFakeOutlook } from './support/outlook-script.ts';

declare global {
  interface Window {
    readonly sent: SentEvent[];
    /** What the watcher said, in order: `changing`, or type and subject of the facts. */
    readonly said: string[];
    readonly stopWatching: () => void;
  }
}

const ANN = 'ann.bell@northmill.example';
const MAIL = 'wAH0HSIHwAA';
const THREAD = 'AAQkAGMyZDJlNTY4LTQ3MTE_NDg5-LTk2AAQAK9x1Zb3tGdLk8c2a7F_q4E=';
const QUIET_MS = 800;
const fixture = (file: string): string => readFileSync(join(import.meta.dirname, 'fixtures', 'outlook', `${file}.html`), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await openOutlookPage(browser, fixture('2026-10-conversation-en'));
  await page.evaluate(installFakeOutlook);
});

afterEach(() => page.close());
afterAll(() => browser.close());

const addresses = (box: ComposeBox | null): readonly (string | null)[] | null | undefined => box?.recipients?.map(({ email }) => email);
const boxes = (): Promise<readonly ComposeBox[]> => page.evaluate(() => [...window.adapter.composeBoxes(document)]);

describe('reply', () => {
  const reply = async (mail = MAIL): Promise<ComposeBox | null> => {
    await page.evaluate((id) => {
      Object.assign(window, { answer: window.adapter.openReply(document, id, new AbortController().signal) });
    }, mail);
    await page.clock.runFor(9000);
    return page.evaluate(() => (window as unknown as { answer: Promise<ComposeBox | null> }).answer);
  };
  const onReply = (to: readonly string[], icon = 'ArrowReplyRegular'): Promise<void> =>
    page.evaluate(
      (order) => {
        document
          .querySelector(`[data-icon-name="${order.icon}"]`)
          ?.closest('button')
          ?.addEventListener('click', () => window.fakeOutlook.addBox({ inline: true, to: order.to }));
      },
      { to, icon },
    );

  beforeEach(() => page.clock.install());

  it('goes to the sender', async () => {
    await onReply([ANN]);
    const box = await reply();
    expect(addresses(box)).toEqual([ANN]);
    expect(box).toMatchObject({ kind: 'reply', thread: THREAD });
  });

  it('never presses "reply all"', async () => {
    await onReply([ANN], 'ArrowReplyAllRegular');
    expect(await reply()).toBeNull();
    expect(await boxes()).toEqual([]);
  });

  it('a box that shows only names is given as one whose recipients cannot be read', async () => {
    await onReply(['availableAnn Bell']);
    expect(await reply()).toMatchObject({ kind: 'reply', recipients: null });
  });

  it.each([
    { name: 'everybody', to: [ANN, 'ben.stone@northmill.example'] },
    { name: 'a reply-to address', to: ['orders@northmill.example'] },
  ])('Outlook addressed it to $name: no box, and it is left as it is', async ({ to }) => {
    await onReply(to);
    expect(await reply()).toBeNull();
    expect((await boxes()).map(addresses)).toEqual([to]);
  });

  it('no icon: nothing is pressed', async () => {
    await onReply([ANN]);
    await page.evaluate(() => document.querySelector('[data-icon-name="ArrowReplyRegular"]')?.removeAttribute('data-icon-name'));
    expect(await reply()).toBeNull();
    expect(await boxes()).toEqual([]);
  });

  describe('by the place of the button alone', () => {
    /** A row of buttons below the mail, whose first one opens a box. */
    const addRow = (row: {
      readonly to: readonly string[];
      readonly labels?: readonly string[];
      readonly attributes?: string;
    }): Promise<void> =>
      page.evaluate(({ to, labels = ['Reply', 'Reply all', 'Forward'], attributes = '' }) => {
        for (const icon of document.querySelectorAll('[data-icon-name^="Arrow"]')) icon.removeAttribute('data-icon-name');
        const place = document.createElement('div');
        place.innerHTML = labels.map((label) => `<button type="button" ${attributes}>${label}</button>`).join('');
        place.querySelector('button')?.addEventListener('click', () => window.fakeOutlook.addBox({ inline: true, to }));
        document.querySelector('#ConversationReadingPaneContainer')?.append(place);
      }, row);

    it.each([{ labels: ['Reply', 'Forward'] }, { labels: ['Reply', 'Reply all', 'Forward'] }])(
      'the first of $labels',
      async ({ labels }) => {
        await addRow({ to: [ANN], labels });
        expect(addresses(await reply())).toEqual([ANN]);
      },
    );

    it.each([
      { name: 'it addressed somebody else', to: ['cara@voss-trading.example'] },
      { name: 'it addressed more people', to: [ANN, 'ben.stone@northmill.example'] },
      { name: 'it addressed nobody, as "forward" does', to: [] },
      { name: 'recipients are shown by name only', to: ['Ann Bell'] },
    ])('no box when $name', async ({ to }) => {
      await addRow({ to });
      expect(await reply()).toBeNull();
      expect(await boxes()).toHaveLength(1);
    });

    it.each([
      { name: 'one button', row: { to: [ANN], labels: ['Reply'] } },
      { name: 'four buttons', row: { to: [ANN], labels: ['Reply', 'Reply all', 'Forward', 'Delete'] } },
      { name: 'buttons with menus', row: { to: [ANN], attributes: 'aria-haspopup="menu"' } },
    ])('$name: nothing is pressed', async ({ row }) => {
      await addRow(row);
      expect(await reply()).toBeNull();
      expect(await boxes()).toEqual([]);
    });

    it('two mails in the pane: nothing is pressed', async () => {
      await page.setContent(fixture('2026-10-newest-on-top-ko'));
      await page.evaluate(installFakeOutlook);
      await addRow({ to: ['minsu.kim@hanbit.example'] });
      expect(await reply('h3aaaaaaaaa')).toBeNull();
      expect(await boxes()).toEqual([]);
    });
  });

  describe('with a folded head', () => {
    const onFoldedReply = (to: readonly string[]): Promise<void> =>
      page.evaluate((people) => {
        document
          .querySelector('[data-icon-name="ArrowReplyRegular"]')
          ?.closest('button')
          ?.addEventListener('click', () => {
            const box = window.fakeOutlook.addBox({ inline: true, to: people });
            const fields = box.querySelector('[id$=_TO]');
            const row = document.createElement('div');
            row.tabIndex = 0;
            row.textContent = 'Ann Bell';
            row.addEventListener('focusin', () => {
              if (fields !== null) row.replaceWith(fields);
            });
            fields?.remove();
            box.firstElementChild?.after(row);
          });
      }, to);

    it('the head is opened and read', async () => {
      await onFoldedReply([ANN]);
      expect(addresses(await reply())).toEqual([ANN]);
    });

    it('no box when somebody else stands in it', async () => {
      await onFoldedReply(['cara@voss-trading.example']);
      expect(await reply()).toBeNull();
    });
  });
});

describe('new mail', () => {
  const compose = async (to = 'cara@voss-trading.example', subject = 'Hello & more'): Promise<ComposeBox | null> => {
    await page.evaluate(
      (mail) => {
        const opened: string[] = [];
        window.open = (url) => {
          opened.push(String(url));
          return null;
        };
        const answer = window.adapter.openCompose(document, mail, new AbortController().signal);
        Object.assign(window, { answer, opened });
      },
      { to, subject },
    );
    await page.clock.runFor(12_000);
    return page.evaluate(() => (window as unknown as { answer: Promise<ComposeBox | null> }).answer);
  };
  const opened = (): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
  /** The field looks an address up once a separator follows it, and may find somebody else. */
  const onNewMail = (finds: string | null, to: readonly string[] = []): Promise<void> =>
    page.evaluate(
      (how) => {
        document
          .querySelector('[data-icon-name="ComposeRegular"]')
          ?.closest('button')
          ?.addEventListener('click', () => {
            const field = window.fakeOutlook.addBox({ to: how.to }).querySelector('[role=group] [contenteditable]');
            field?.addEventListener('input', () => {
              const typed = field.textContent;
              if (how.finds === null || !typed.endsWith(';')) return;
              field.replaceChildren();
              window.fakeOutlook.addChip(field, how.finds === 'typed' ? typed.slice(0, -1) : how.finds);
            });
          });
      },
      { finds, to },
    );

  beforeEach(() => page.clock.install());

  it('is addressed', async () => {
    await onNewMail('typed');
    expect(addresses(await compose())).toEqual(['cara@voss-trading.example']);
    expect(await page.inputValue('.box input')).toBe('Hello & more');
    expect(await opened()).toEqual([]);
  });

  it.each([
    { name: 'finds somebody else', finds: 'cara.vossberg@other.example' },
    { name: 'shows only a name', finds: 'availableCara Voss' },
    { name: 'finds nobody', finds: null },
  ])('a field that $name: no box, no subject', async ({ finds }) => {
    await onNewMail(finds);
    expect(await compose()).toBeNull();
    expect(await page.inputValue('.box input')).toBe('');
  });

  it('a box that came with somebody in it is not touched', async () => {
    await onNewMail('typed', [ANN]);
    expect(await compose()).toBeNull();
    expect((await boxes()).map(addresses)).toEqual([[ANN]]);
  });

  it('without the button there is no box, and no window opens', async () => {
    await page.evaluate(() => document.querySelector('[data-icon-name="ComposeRegular"]')?.remove());
    expect(await compose()).toBeNull();
    expect(await opened()).toEqual([]);
  });
});

describe('sent', () => {
  beforeEach(async () => {
    await page.clock.install();
    await page.evaluate((ann) => {
      const sent: SentEvent[] = [];
      const stop = new AbortController();
      Object.assign(window, { sent, stopWatching: () => stop.abort() });
      window.adapter.watchSent(document, stop.signal, (event) => void sent.push(event));
      window.fakeOutlook.addBox({ to: [`Ann Bell <${ann}>`] });
    }, ANN);
  });

  const send = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('[id$=__primaryActionButton]')?.click());
  const discard = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('#discardCompose')?.click());
  const takeBoxAway = (): Promise<void> => page.evaluate(() => document.querySelector('.box')?.remove());
  const ask = (): Promise<void> => page.evaluate(() => void window.fakeOutlook.ask('Send without a subject?'));
  const answerQuestion = (): Promise<void> => page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
  const certaintiesAfter = async (ms: number): Promise<readonly string[]> => {
    await page.clock.runFor(ms);
    return page.evaluate(() => window.sent.map(({ certainty }) => certainty));
  };

  it('intent, then the box gone in three samples: probable, as it stood when Send was pressed', async () => {
    await page.fill('.box input', ' Thank you ');
    await send();
    await page.evaluate(() => document.querySelector('[class*=RECIPIENT]')?.setAttribute('aria-label', 'late@evil.example'));
    await takeBoxAway();
    expect(await certaintiesAfter(250)).toEqual([]);
    expect(await certaintiesAfter(150)).toEqual(['probable']);
    expect(await page.evaluate(() => window.sent)).toEqual([
      {
        webmail: 'outlook',
        certainty: 'probable',
        boxKey: expect.stringMatching(/^editor-\d+$/) as string,
        recipients: [{ name: 'Ann Bell', email: ANN, role: 'to', self: false }],
        subject: 'Thank you',
        thread: '',
        ownAddress: 'jane.doe@acme-pumps.example',
      },
    ]);
  });

  it('by keys', async () => {
    await page.locator('[id^=editorParent_] [contenteditable]').focus();
    await page.keyboard.press('Control+Enter');
    await takeBoxAway();
    expect(await certaintiesAfter(500)).toEqual(['probable']);
  });

  it('by Enter on the button', async () => {
    await page.locator('[id$=__primaryActionButton]').focus();
    await page.keyboard.press('Enter');
    await takeBoxAway();
    expect(await certaintiesAfter(500)).toEqual(['probable']);
  });

  it('no intent: nothing', async () => {
    await takeBoxAway();
    expect(await certaintiesAfter(40_000)).toEqual([]);
  });

  it('taken out and put back: nothing', async () => {
    await send();
    await page.evaluate(async () => {
      const box = document.querySelector('.box');
      box?.remove();
      await Promise.resolve();
      if (box !== null) document.body.append(box);
    });
    expect(await certaintiesAfter(40_000)).toEqual([]);
    await takeBoxAway();
    expect(await certaintiesAfter(1000)).toEqual([]);
  });

  it('discarding afterwards takes the intent back, also when Outlook asks first', async () => {
    await send();
    await discard();
    await ask();
    await page.clock.runFor(500);
    await answerQuestion();
    await takeBoxAway();
    expect(await certaintiesAfter(40_000)).toEqual([]);
  });

  it('Outlook asked back and the rep said yes, after a while: probable', async () => {
    await send();
    await ask();
    expect(await certaintiesAfter(60_000)).toEqual([]);
    await answerQuestion();
    await takeBoxAway();
    expect(await certaintiesAfter(1000)).toEqual(['probable']);
  });

  it('Outlook asked back and the rep said no: what happens later is no sending', async () => {
    await send();
    await ask();
    await page.clock.runFor(1000);
    await answerQuestion();
    expect(await certaintiesAfter(4000)).toEqual([]);
    await takeBoxAway();
    expect(await certaintiesAfter(1000)).toEqual([]);
  });

  it('the rep went on writing: nothing', async () => {
    await send();
    await page.locator('[id^=editorParent_] [contenteditable]').focus();
    await page.keyboard.type('x');
    await takeBoxAway();
    expect(await certaintiesAfter(1000)).toEqual([]);
  });

  it('a disabled button means nothing', async () => {
    await page.evaluate(() => document.querySelector('[id$=__primaryActionButton]')?.setAttribute('aria-disabled', 'true'));
    await send();
    await takeBoxAway();
    expect(await certaintiesAfter(1000)).toEqual([]);
  });

  describe('by the menu of the Send button', () => {
    const choose = (item = 1): Promise<void> =>
      page.evaluate((index) => {
        document.querySelector<HTMLElement>('.menuHalf')?.click();
        document.querySelectorAll<HTMLElement>('[role=menu] > [role=menuitem]')[index]?.click();
      }, item);
    const clickRow = (): Promise<void> => page.evaluate(() => document.querySelectorAll<HTMLElement>('[role=option]')[1]?.click());
    const pressInDialog = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('[role=dialog]')?.click());

    it('a dialog came, then the box was gone: scheduled, and nothing more', async () => {
      await choose();
      await ask();
      await page.clock.runFor(20_000);
      await pressInDialog();
      await answerQuestion();
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual(['scheduled']);
      expect(await page.evaluate(() => window.sent[0]?.recipients.map(({ email }) => email))).toEqual([ANN]);
    });

    it('also where the menu stands inside the box', async () => {
      await page.evaluate(() => {
        const half = document.querySelector<HTMLElement>('.menuHalf');
        half?.click();
        const menu = document.querySelector('body > [role=menu]');
        if (menu !== null) half?.after(menu);
        menu?.querySelector<HTMLElement>('[role=menuitem]')?.click();
      });
      await ask();
      await page.clock.runFor(1000);
      await answerQuestion();
      await takeBoxAway();
      expect(await certaintiesAfter(1000)).toEqual(['scheduled']);
    });

    it.each([0, 1])('item %i, and the box was gone without a dialog: nothing, as only words tell what it was', async (item) => {
      await choose(item);
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual([]);
    });

    it('a dialog that stood there before says nothing', async () => {
      await ask();
      await choose();
      await page.clock.runFor(500);
      await answerQuestion();
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual([]);
    });

    it('called off in the dialog, then another mail opened: nothing', async () => {
      await choose();
      await ask();
      await page.clock.runFor(1000);
      await answerQuestion();
      await clickRow();
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual([]);
    });

    it('called off in the dialog, then discarded: nothing', async () => {
      await choose();
      await ask();
      await page.clock.runFor(1000);
      await answerQuestion();
      await discard();
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual([]);
    });

    it('called off in the dialog, then sent: probable', async () => {
      await choose();
      await ask();
      await page.clock.runFor(1000);
      await answerQuestion();
      await send();
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual(['probable']);
    });

    it('opening it takes an earlier Send back', async () => {
      await send();
      await page.evaluate(() => document.querySelector<HTMLElement>('.menuHalf')?.click());
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual([]);
    });

    it('a menu of something else says nothing', async () => {
      await page.evaluate(() => {
        const menu = document.createElement('div');
        menu.setAttribute('role', 'menu');
        menu.innerHTML = '<div role="menuitem">Copy</div>';
        document.body.append(menu);
        menu.querySelector<HTMLElement>('[role=menuitem]')?.click();
      });
      await ask();
      await page.clock.runFor(500);
      await answerQuestion();
      await takeBoxAway();
      expect(await certaintiesAfter(40_000)).toEqual([]);
    });
  });

  it('is watched no longer once the signal aborts', async () => {
    await send();
    await page.evaluate(() => window.stopWatching());
    await takeBoxAway();
    expect(await certaintiesAfter(1000)).toEqual([]);
  });
});

describe('a watched page', () => {
  let first: readonly string[];

  beforeEach(async () => {
    await page.evaluate(() => {
      const said: string[] = [];
      const stop = new AbortController();
      Object.assign(window, { said, stopWatching: () => stop.abort() });
      window.adapter.watch(document, stop.signal, {
        onChanging: () => said.push('changing'),
        onChange: (facts) => said.push(facts.type === 'conversation' ? `${facts.subject}: ${facts.thread}` : facts.type),
      });
    });
    await page.waitForFunction(() => window.said.length > 0);
    first = await said();
  });

  const said = (): Promise<readonly string[]> => page.evaluate(() => window.said.splice(0));
  const quietly = async (): Promise<readonly string[]> => {
    await page.waitForTimeout(QUIET_MS);
    return said();
  };

  it('is told once at the start', async () => {
    expect([...first, ...(await quietly())]).toEqual([`Order 4711: ${THREAD}`]);
  });

  it('never joins the new pane to the old row: the thread is told once both agree', async () => {
    await page.evaluate(() => {
      const subject = document.querySelector('[id^=CONV_]');
      subject?.setAttribute('title', 'Price list');
      document.querySelectorAll('[id^=MSG_]').forEach((part) => part.setAttribute('id', part.id.replace('wAH0HSIHwAA', 'otherMail01')));
    });
    expect(await quietly()).toEqual(['changing', 'Price list: ']);
    await page.evaluate(() => {
      const [former, next] = document.querySelectorAll('[role=option]');
      former?.setAttribute('aria-selected', 'false');
      next?.setAttribute('aria-selected', 'true');
    });
    expect(await quietly()).toEqual(['changing', 'Price list: AAQkADAwATNiZmYAZC1iNWIwLTc3YTQtMDACLTAwCgAQAOther0therTherOther=']);
  });

  it('hears of a new address without an event of the page, at the latest with the poll', async () => {
    await page.evaluate(() =>
      history.pushState(null, '', '/mail/0/inbox/id/AAQkADAwATNiZmYAZC1iNWIwLTc3YTQtMDACLTAwCgAQAOther0therTherOther%3D'),
    );
    await expect.poll(() => page.evaluate(() => [...window.said]), { timeout: 5000 }).toEqual(['changing', 'Order 4711: ']);
  });

  it('an emptied pane with a row still selected: nothing is open', async () => {
    await page.evaluate(() => document.querySelector('#ConversationReadingPaneContainer')?.remove());
    expect(await quietly()).toEqual(['changing', 'none']);
  });

  it('says nothing while the rep writes', async () => {
    await page.evaluate(() => void window.fakeOutlook.addBox({ inline: true, to: ['ann.bell@northmill.example'] }));
    await page.locator('[id^=editorParent_] [contenteditable]').focus();
    await page.keyboard.type('Thank you');
    expect(await quietly()).toEqual([]);
  });
});
