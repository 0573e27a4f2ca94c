import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertResult } from '../../extension/webmail/adapter.ts';
import { launchBrowser, openGmailPage } from './support/adapter-page.ts';

const SIGNATURE =
  '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Jane Doe</div><div>Acme Pumps</div></div>';
const QUOTE =
  '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Ann Bell wrote:<br></div><blockquote class="gmail_quote"><div>When can you come?</div></blockquote></div>';
const BODIES = {
  'empty new mail with signature': `<br clear="all"><div><br></div>${SIGNATURE}`,
  'signature right below the first line': `<br>${SIGNATURE}`,
  'signature without a line above': SIGNATURE,
  'first line is a block': `<div dir="ltr"><br></div>${SIGNATURE}`,
  'reply with signature and quote': `<br><br clear="all"><div><br></div>${SIGNATURE}<br><br>${QUOTE}`,
  'reply with quote only': `<div dir="ltr"><br></div><br>${QUOTE}`,
  'quote below a root line': `<br><br>${QUOTE}`,
  'without signature': '<br>',
  'without anything': '',
} as const;
const DRAFTS = {
  English: ['Dear Ann,', 'Thank you for the order of last week.\nIt leaves on Monday.', 'Kind regards'],
  Korean: ['김민수 부장님께,', '지난주에 주문해 주셔서 감사합니다.\n월요일에 출고됩니다.', '감사합니다'],
  'one line': ['Thank you!'],
  hostile: ['<img src=x onerror=alert(1)> & <b>"bold"</b>', '{{name}} \u202Eevil\u202C 👩‍👩‍👧 $& $1'],
} as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openGmailPage(browser, '<!DOCTYPE html><html lang="en"><head><title>t</title></head><body></body></html>');
});

afterAll(() => browser.close());

interface Box {
  readonly body: string;
  readonly editable?: string;
  readonly subject?: string;
}

/** One docked new mail. */
const showBox = (box: Box): Promise<void> =>
  page.evaluate(({ body, editable = 'true', subject = '' }) => {
    document.body.innerHTML = `<div role="dialog"><div class="M9"><div class="aoI" role="region" data-compose-id="7">
      <form class="bAs"><div class="anm" name="to"><div role="listbox"></div></div><input name="subjectbox" class="aoT"><input type="hidden" name="rm" value=""></form>
      <div class="Am editable" g_editable="true" role="textbox" aria-multiline="true" contenteditable="${editable}" style="min-height:100px"></div>
      </div></div></div><iframe title="panel" srcdoc="<button>draft</button>"></iframe>`;
    document.querySelector('[name=subjectbox]')?.setAttribute('value', subject);
    const text = document.querySelector('[g_editable]');
    if (text !== null) text.innerHTML = body;
  }, box);

const focusStart = (): Promise<void> =>
  page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('[g_editable]');
    body?.focus();
    getSelection()?.collapse(body, 0);
  });

const bodyHtml = (): Promise<string> => page.evaluate(() => document.querySelector('[g_editable]')?.innerHTML ?? '');
const bodyLines = (): Promise<readonly string[]> =>
  page.evaluate(() => (document.querySelector<HTMLElement>('[g_editable]')?.innerText ?? '').split('\n').map((line) => line.trim()));

const insert = (paragraphs: readonly string[], subject = 'Thank you'): Promise<InsertResult> =>
  page.evaluate((draft) => window.adapter.insert(document, '7', draft), { paragraphs, subject });

/** Where signature and quote stand: the path of each from the body. */
const trailers = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_attr')].map(
      (element) => `${element.parentElement?.className ?? ''} > ${element.className}: ${element.textContent}`,
    ),
  );

const typeLines = async (lines: readonly string[]): Promise<void> => {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
};

const flat = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '');
const draftLines = (paragraphs: readonly string[]): readonly string[] => paragraphs.flatMap((paragraph) => paragraph.split('\n'));

describe('a draft in an empty body', () => {
  for (const [name, body] of Object.entries(BODIES)) {
    for (const [language, paragraphs] of Object.entries(DRAFTS)) {
      it(`${name}, ${language}: stands first, signature and quote keep their place, one undo takes it away`, async () => {
        await showBox({ body });
        const before = { lines: flat(await bodyLines()), trailers: await trailers() };

        expect(await insert(paragraphs)).toEqual({ ok: true, subjectSet: true });
        expect(flat(await bodyLines())).toEqual([...draftLines(paragraphs), ...before.lines]);
        expect(await trailers()).toEqual(before.trailers);

        await page.keyboard.press('Control+z');
        expect({ lines: flat(await bodyLines()), trailers: await trailers() }).toEqual(before);
      });
    }
  }
});

describe('a draft after words the rep typed just before', () => {
  // Without a line above it, what is typed first becomes part of the signature: nobody can tell it apart.
  for (const [name, body] of Object.entries(BODIES).filter(([, html]) => html !== SIGNATURE)) {
    for (const typed of [['Hello'], ['Hello Ann', 'one more thing'], ['Hello Ann', '']]) {
      it(`${name}, "${typed.join('⏎')}": one undo removes the draft and nothing else`, async () => {
        await showBox({ body });
        await focusStart();
        await typeLines(typed);
        const before = { html: await bodyHtml(), trailers: await trailers(), lines: flat(await bodyLines()) };

        expect(await insert(DRAFTS.English)).toEqual({ ok: true, subjectSet: true });
        const words = flat(typed);
        expect(flat(await bodyLines())).toEqual([...words, ...draftLines(DRAFTS.English), ...before.lines.slice(words.length)]);
        expect(await trailers()).toEqual(before.trailers);

        await page.keyboard.press('Control+z');
        expect(await bodyHtml()).toBe(before.html);
      });
    }
  }

  it('undo again takes the typed words, as ever', async () => {
    await showBox({ body: BODIES['empty new mail with signature'] });
    await focusStart();
    await typeLines(['Hello']);
    await insert(DRAFTS.English);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(flat(await bodyLines())).toEqual(['--', 'Jane Doe', 'Acme Pumps']);
  });

  it('redo brings the draft back', async () => {
    await showBox({ body: BODIES['reply with signature and quote'] });
    await focusStart();
    await typeLines(['Hello']);
    await insert(DRAFTS.English);
    const inserted = await bodyHtml();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    expect(await bodyHtml()).toBe(inserted);
  });
});

describe('where the draft goes', () => {
  it('in the middle of typed words: they stay on both sides, on lines of their own', async () => {
    await showBox({ body: BODIES['empty new mail with signature'] });
    await focusStart();
    await typeLines(['Hello Ann']);
    for (let step = 0; step < 'Ann'.length; step += 1) await page.keyboard.press('ArrowLeft');
    const before = await bodyHtml();
    await insert(['Thank you.']);
    expect(flat(await bodyLines())).toEqual(['Hello', 'Thank you.', 'Ann', '--', 'Jane Doe', 'Acme Pumps']);
    await page.keyboard.press('Control+z');
    expect(await bodyHtml()).toBe(before);
  });

  it('between two typed lines: at the empty line the caret is on', async () => {
    await showBox({ body: BODIES['first line is a block'] });
    await focusStart();
    await typeLines(['Above', '', 'Below']);
    await page.keyboard.press('ArrowUp');
    await insert(['Thank you.']);
    expect(flat(await bodyLines())).toEqual(['Above', 'Thank you.', 'Below', '--', 'Jane Doe', 'Acme Pumps']);
  });

  it('selected words stay: the draft follows them', async () => {
    await showBox({ body: BODIES['without signature'] });
    await focusStart();
    await typeLines(['Hello Ann']);
    await page.keyboard.press('Shift+Home');
    await insert(['Thank you.']);
    expect(flat(await bodyLines())).toEqual(['Hello Ann', 'Thank you.']);
  });

  it('caret in the signature: the draft goes above it, after the typed words', async () => {
    await showBox({ body: BODIES['reply with signature and quote'] });
    await focusStart();
    await typeLines(['Hello']);
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('.gmail_signature div')?.firstChild ?? null, 4));
    await insert(['Thank you.']);
    expect(flat(await bodyLines()).slice(0, 4)).toEqual(['Hello', 'Thank you.', '--', 'Jane Doe']);
  });

  it('caret in the quote: the draft goes to the first line', async () => {
    await showBox({ body: BODIES['reply with quote only'] });
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('blockquote div')?.firstChild ?? null, 2));
    await insert(['Thank you.']);
    expect(flat(await bodyLines()).slice(0, 2)).toEqual(['Thank you.', 'On Tue, Ann Bell wrote:']);
  });

  it('focus in the panel: the caret the rep left in the box still counts', async () => {
    await showBox({ body: BODIES['empty new mail with signature'] });
    await focusStart();
    await typeLines(['Hello Ann', '']);
    const before = await bodyHtml();
    await page.frameLocator('iframe[title=panel]').getByRole('button').click();
    expect(await insert(['Thank you.'])).toEqual({ ok: true, subjectSet: true });
    expect(flat(await bodyLines())).toEqual(['Hello Ann', 'Thank you.', '--', 'Jane Doe', 'Acme Pumps']);
    await page.keyboard.press('Control+z');
    expect(await bodyHtml()).toBe(before);
  });

  it('twice: both stand, and each undo removes one', async () => {
    await showBox({ body: BODIES['reply with signature and quote'] });
    const before = flat(await bodyLines());
    await insert(['First draft.', 'More.']);
    await insert(['Second draft.'], 'Other');
    expect(flat(await bodyLines())).toEqual(['First draft.', 'More.', 'Second draft.', ...before]);
    await page.keyboard.press('Control+z');
    expect(flat(await bodyLines())).toEqual(['First draft.', 'More.', ...before]);
    await page.keyboard.press('Control+z');
    expect(flat(await bodyLines())).toEqual(before);
  });

  it('plain-text mode: line breaks are kept', async () => {
    await showBox({ body: '', editable: 'plaintext-only' });
    await focusStart();
    await typeLines(['Hello', '']);
    const before = await bodyHtml();
    expect(await insert(DRAFTS.English)).toEqual({ ok: true, subjectSet: true });
    expect(flat(await bodyLines())).toEqual(['Hello', ...draftLines(DRAFTS.English)]);
    await page.keyboard.press('Control+z');
    expect(await bodyHtml()).toBe(before);
  });

  it('the plain-text field of older structure', async () => {
    await showBox({ body: '' });
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.className = 'Ak';
      document.querySelector('[g_editable]')?.replaceWith(field);
      field.focus();
    });
    await page.keyboard.type('Hello');
    expect(await insert(['Dear Ann,', 'Thank you.'])).toEqual({ ok: true, subjectSet: true });
    expect(await page.inputValue('textarea.Ak')).toBe('Hello\n\nDear Ann,\n\nThank you.');
    await page.keyboard.press('Control+z');
    expect(await page.inputValue('textarea.Ak')).toBe('Hello');
  });
});

describe('subject', () => {
  it('is set in a new mail without one, and the page hears of it', async () => {
    await showBox({ body: '<br>' });
    await page.evaluate(() => {
      document.querySelector('[name=subjectbox]')?.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLInputElement) document.title = target.value;
      });
    });
    expect(await insert(['Hello'], 'Thank you & <more>')).toEqual({ ok: true, subjectSet: true });
    expect(await page.title()).toBe('Thank you & <more>');
  });

  it.each([
    { name: 'the rep wrote one', change: 'value' },
    { name: 'the field is 0 × 0', change: 'size' },
    { name: 'the box answers a mail', change: 'rm' },
  ])('is left alone when $name', async ({ change }) => {
    await showBox({ body: '<br>', subject: change === 'value' ? 'Mine' : '' });
    await page.evaluate((what) => {
      if (what === 'size') document.querySelector('[name=subjectbox]')?.setAttribute('style', 'width:0;height:0;padding:0;border:0');
      if (what === 'rm') document.querySelector('[name=rm]')?.setAttribute('value', 'msg-f:1775568780109575075');
    }, change);
    expect(await insert(['Hello'])).toEqual({ ok: true, subjectSet: false });
    expect(await page.inputValue('[name=subjectbox]')).toBe(change === 'value' ? 'Mine' : '');
  });
});

describe('honest failures', () => {
  it('the box is gone', async () => {
    await showBox({ body: '<br>' });
    await page.evaluate(() => document.querySelector('[data-compose-id]')?.remove());
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'box-gone' } });
  });

  it('the box is minimised', async () => {
    await showBox({ body: '<br>' });
    await page.evaluate(() => document.querySelector('.M9')?.setAttribute('style', 'display:none'));
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'box-gone' } });
  });

  it('the text cannot be edited', async () => {
    await showBox({ body: '<br>', editable: 'true' });
    await page.evaluate(() => document.querySelector('[g_editable]')?.setAttribute('contenteditable', 'false'));
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'not-editable' } });
  });

  it('the page takes the text out again: nothing is claimed, the subject stays empty', async () => {
    await showBox({ body: BODIES['first line is a block'] });
    await page.evaluate(() =>
      document.querySelector('[g_editable]')?.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLElement) target.replaceChildren();
      }),
    );
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'read-back-differs' } });
    expect(await page.inputValue('[name=subjectbox]')).toBe('');
  });

  it('the signature ends up somewhere else: nothing is claimed', async () => {
    await showBox({ body: BODIES['first line is a block'] });
    await page.evaluate(() =>
      document.querySelector('[g_editable]')?.addEventListener('input', ({ target }) => {
        const signature = target instanceof Element ? target.querySelector(':scope > .gmail_signature') : null;
        const home = document.createElement('div');
        signature?.replaceWith(home);
        if (signature) home.append(signature);
      }),
    );
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'read-back-differs' } });
  });

  it('the page changes the text: nothing is claimed', async () => {
    await showBox({ body: '<br>' });
    await page.evaluate(() =>
      document.querySelector('[g_editable]')?.addEventListener('input', ({ target }) => {
        const text = target instanceof Element ? target.firstChild : null;
        if (text instanceof Text && text.data.includes('Hello')) text.data = text.data.replace('Hello', 'Hell');
      }),
    );
    expect(await insert(['Hello'])).toEqual({ ok: false, error: { type: 'read-back-differs' } });
  });
});
