import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertResult } from '../../extension/webmail/adapter.ts';
import { launchBrowser, openOutlookPage } from './support/adapter-page.ts';
import { installFakeOutlook } from './support/outlook-script.ts';

const SIGNATURE = '<div id="Signature" class="elementToProof"><p>Jane Doe<br>Acme Pumps</p></div>';
const QUOTE = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Ann Bell</div><div>When can you come?</div>';
const LINE = '<div class="elementToProof"><br></div>';
const BODIES = {
  'new mail with signature': `${LINE}${SIGNATURE}`,
  'signature without a line above': SIGNATURE,
  'reply with signature and quote': `${LINE}${LINE}${SIGNATURE}${QUOTE}`,
  'reply with quote only': `${LINE}${QUOTE}`,
  'without signature': LINE,
  'without anything': '',
} as const;
const DRAFTS = {
  English: ['Dear Ann,', 'Thank you for the order of last week.\nIt leaves on Monday.', 'Kind regards'],
  Chinese: ['王伟先生：', '感谢您上周的订单。\n周一发货。', '此致'],
  Hebrew: ['דן שלום,', 'תודה על ההזמנה.\nהיא יוצאת ביום שני.'],
  hostile: ['<img src=x onerror=alert(1)> & <b>"bold"</b>', '{{name}} \u202Eevil\u202C 👩‍👩‍👧 $& $1'],
} as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openOutlookPage(browser, '<!DOCTYPE html><html lang="en"><head><title>t</title></head><body></body></html>');
  await page.evaluate(installFakeOutlook);
});

afterAll(() => browser.close());

const EDITOR = '[id^=editorParent_] [contenteditable]';
const showBox = (body: string): Promise<void> =>
  page.evaluate((html) => {
    document.body.replaceChildren();
    window.fakeOutlook.addBox({ body: html, to: ['ann.bell@northmill.example'] });
  }, body);
const html = (): Promise<string> => page.evaluate((editor) => document.querySelector(editor)?.innerHTML ?? '', EDITOR);
const lines = async (): Promise<readonly string[]> =>
  (await page.evaluate((editor) => document.querySelector<HTMLElement>(editor)?.innerText ?? '', EDITOR))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const insert = (paragraphs: readonly string[], subject = 'Thank you'): Promise<InsertResult> =>
  page.evaluate((draft) => window.adapter.insert(document, window.adapter.composeBoxes(document)[0]?.key ?? '', draft), {
    paragraphs,
    subject,
  });
const typeAtStart = async (text: string): Promise<void> => {
  await page.evaluate((editor) => {
    const body = document.querySelector<HTMLElement>(editor);
    body?.focus();
    getSelection()?.collapse(body?.firstElementChild ?? body, 0);
  }, EDITOR);
  await page.keyboard.type(text);
};
const draftLines = (paragraphs: readonly string[]): readonly string[] => paragraphs.flatMap((paragraph) => paragraph.split('\n'));

describe('a draft', () => {
  for (const [name, body] of Object.entries(BODIES)) {
    for (const [language, paragraphs] of Object.entries(DRAFTS)) {
      it(`${name}, ${language}: stands above signature and quote, one undo takes it away`, async () => {
        await showBox(body);
        const before = { html: await html(), lines: await lines() };
        const isReply = body.includes('appendonsend');

        expect(await insert(paragraphs)).toEqual({ ok: true, subjectSet: !isReply });
        expect(await lines()).toEqual([...draftLines(paragraphs), ...before.lines]);

        await page.keyboard.press('Control+z');
        expect(await html()).toBe(before.html);
      });
    }
  }

  it('after words just typed: one undo removes the draft and nothing else, the next one the words', async () => {
    await showBox(BODIES['reply with signature and quote']);
    const empty = await html();
    await typeAtStart('Hello Ann');
    const typed = await html();
    expect(await insert(DRAFTS.English)).toEqual({ ok: true, subjectSet: false });
    expect((await lines()).slice(0, 2)).toEqual(['Hello Ann', 'Dear Ann,']);
    await page.keyboard.press('Control+z');
    expect(await html()).toBe(typed);
    await page.keyboard.press('Control+z');
    expect(await html()).toBe(empty);
  });

  it('goes above the signature when the caret stands in the quote', async () => {
    await showBox(BODIES['reply with signature and quote']);
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('#divRplyFwdMsg b')?.firstChild ?? null, 2));
    await insert(['Thank you.']);
    expect((await lines()).slice(0, 2)).toEqual(['Thank you.', 'Jane Doe']);
  });
});

describe('subject', () => {
  it('the page hears of it', async () => {
    await showBox(LINE);
    await page.evaluate(() => {
      document.querySelector('input')?.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLInputElement) document.title = target.value;
      });
    });
    expect(await insert(['Hello'], 'Thank you & <more>')).toEqual({ ok: true, subjectSet: true });
    expect(await page.title()).toBe('Thank you & <more>');
  });

  it('of the rep is left alone', async () => {
    await showBox(LINE);
    await page.fill('input', 'Mine');
    expect(await insert(['Hello'])).toEqual({ ok: true, subjectSet: false });
    expect(await page.inputValue('input')).toBe('Mine');
  });
});

describe('honest failures', () => {
  it('the text cannot be edited', async () => {
    await showBox(LINE);
    await page.evaluate((editor) => document.querySelector(editor)?.setAttribute('contenteditable', 'false'), EDITOR);
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'not-editable' } });
  });

  it('the page takes the text out again: nothing is claimed, the subject stays empty', async () => {
    await showBox(LINE);
    await page.evaluate((editor) => {
      document.querySelector(editor)?.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLElement) target.replaceChildren();
      });
    }, EDITOR);
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'read-back-differs' } });
    expect(await page.inputValue('input')).toBe('');
  });

  it('the box is gone', async () => {
    await showBox(LINE);
    const key = await page.evaluate(() => window.adapter.composeBoxes(document)[0]?.key ?? '');
    await page.evaluate(() => document.body.replaceChildren());
    const result = await page.evaluate((gone) => window.adapter.insert(document, gone, { subject: '', paragraphs: ['Hello'] }), key);
    expect(result).toEqual({ ok: false, error: { type: 'box-gone' } });
  });
});
