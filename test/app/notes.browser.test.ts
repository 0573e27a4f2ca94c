import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '#shared/schema/template.ts';
import { en } from '../../extension/locales/en/index.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';
import { type OpenPage, openPage } from '../panel/gallery/open-page.ts';
import { faultsOf } from './faults.ts';
import type { NotesScript } from './gallery/scripted-notes.ts';

const LANGUAGES = [
  ['en', en],
  ['ko', ko],
  ['zh-CN', zhCn],
] as const;

type TextsOf = Pick<
  Readonly<Record<keyof typeof en.own, string>>,
  'new' | 'library' | 'lookOver' | 'body' | 'subject' | 'save' | 'advertising'
>;

interface State extends NotesScript {
  readonly does?: (texts: TextsOf) => Promise<void>;
}

const text = (fields: Partial<Template> = {}): Template => ({
  id: 't1',
  occasion: 'thanks-deal',
  language: 'en',
  register: 'formal',
  channel: 'mail',
  subject: 'Thank you for {{ what }}',
  body: '{{ salutation }}\n\nThank you for {{ what }}. It means a lot to all of us here.\n\nYours,\n{{ rep_name }}',
  advertising: false,
  ...fields,
});

const DRAFT = text({ id: 't2', draft: true, register: 'warm', body: '{{ salutation }}\n\nGreetings to Tom.\n\n{{ rep_name }}' });

const MANY: NotesScript = {
  templates: [
    DRAFT,
    text(),
    text({ id: 't3', language: 'ko', subject: '{{ what | josa: "을/를" }} 맡겨 주셔서 고맙습니다' }),
    text({ id: 't4', occasion: 'renewal', channel: 'messenger', subject: '', body: '계약이 곧 끝납니다.', language: 'ko' }),
    text({ id: 't5', occasion: 'check-in', advertising: true, subject: 'Something new, and it is long enough to need a second line here' }),
    text({ id: 't6', occasion: 'thanks-favour', kind: 'introduction', body: 'Thank you, {{ nickname }}.' }),
    text({ id: 't7', occasion: 'check-in', body: '{{ salutation }' }),
    text({ id: 't8', occasion: 'of a later version' }),
  ],
  unreadable: 2,
};

let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage('app', join(import.meta.dirname, 'gallery'));
  page = opened.page;
});

afterAll(() => opened.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const row = (id: string) => page.locator(`[data-template="${id}"]`);
const sample = () => page.locator('[data-part="sample"]').innerText();
const asked = () => page.evaluate(() => window.app?.asked() ?? []);
const status = () => page.getByRole('status').innerText();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

const show = async ({ does, ...script }: State, language = 'en', texts: TextsOf = en.own): Promise<void> => {
  await page.evaluate(([given, lang]) => window.app?.showNotes(given, lang), [script, language] as const);
  await page.locator('main[aria-busy="false"]').waitFor();
  await does?.(texts);
};

const write = async (texts: TextsOf, subject: string, body: string): Promise<void> => {
  await button(texts.new).click();
  await field(texts.subject).fill(subject);
  await field(texts.body).fill(body);
};

const STATES: Readonly<Record<string, State>> = {
  'own-none': {},
  'own-many': MANY,
  'own-new': { does: (texts) => button(texts.new).click() },
  'own-library': {
    does: async (texts) => {
      await button(texts.new).click();
      await button(texts.library).click();
    },
  },
  'own-written': {
    does: async (texts) => {
      await write(texts, 'A word', '{{ salutation }}\n\nHow is {{ topic }} going?\n\n{{ rep_name }}');
      await field(texts.advertising).check();
    },
  },
  'own-fault': {
    does: async (texts) => {
      await write(texts, 'A word', 'How are you, {{ nickname }}?');
      await button(texts.save).click();
    },
  },
  'own-draft': { templates: [DRAFT], does: (texts) => row('t2').getByText(texts.lookOver, { exact: true }).click() },
};

describe.each(LANGUAGES)('the page of own texts in %s', (language, texts) => {
  it.each(Object.keys(STATES))('%s stands, narrow and wide, light and dark', async (state) => {
    await show(STATES[state] ?? {}, language, texts.own);
    expect(await faultsOf(page, state, language)).toEqual([]);
  });
});

describe('the page of own texts', () => {
  it('lists them by occasion, drafts first, and says why one is not used', async () => {
    await show(MANY);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      en.own.drafts,
      en.act['thanks-deal'],
      en.act['thanks-favour'],
      en.act['check-in'],
      en.act.renewal,
      en.own.others,
    ]);
    const faults = await Promise.all(['t6', 't7', 't8'].map((id) => row(id).locator('.fault').innerText()));
    expect(faults).toEqual([
      'Not used. “nickname” is nothing that Aftercare can fill in.',
      `Not used. ${en.own['fault-syntax']}`,
      `Not used. ${en.own['fault-unknown-place']}`,
    ]);
    expect(await page.locator('.fault').count()).toBe(3);
    await page.getByText('2 texts cannot be read by this version.').waitFor();
    expect(await row('t8').getByRole('button').allInnerTexts()).toEqual([en.own.delete]);
  });

  it('writes a text with what changes from customer to customer, and shows how it reads', async () => {
    await show({ does: (texts) => write(texts, 'A word', 'How are you?') });
    await field(en.own.occasion).selectOption(en.act['thanks-deal']);
    await field(en.own.body).focus();
    await page.keyboard.press('Control+Home');
    await button(en.hole.address_as).click();
    await page.keyboard.type(', ');
    expect(await field(en.own.body).inputValue()).toBe('{{ address_as }}, How are you?');
    expect(await sample()).toContain('Ms Reed, How are you?');
    await field(en.own.subject).focus();
    await button(en.hole.what).click();
    expect(await field(en.own.subject).inputValue()).toBe('A word{{ what }}');
    await button(en.own.save).click();
    await expect.poll(status).toContain(en.saved['save-template']);
    expect(await asked()).toEqual([
      [
        'save',
        null,
        {
          occasion: 'thanks-deal',
          language: 'en',
          channel: 'mail',
          register: 'formal',
          kind: null,
          subject: 'A word{{ what }}',
          body: '{{ address_as }}, How are you?',
          advertising: false,
        },
      ],
    ]);
    await row('new').waitFor();
  });

  it('saves nothing that no note can be made of, and says why in the field', async () => {
    await show({ does: (texts) => write(texts, 'A word', 'How are you, {{ nickname }}?') });
    await button(en.own.save).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.getByRole('alert').getByText('“nickname” is nothing that Aftercare can fill in.').waitFor();
    await field(en.own.body).fill('How are you?');
    await field(en.own.subject).fill('');
    await page.getByRole('alert').getByText(en.own['fault-subject']).waitFor();
    expect(await asked()).toEqual([]);
    await field(en.own.subject).fill('A word');
    await button(en.own.save).click();
    await expect.poll(status).toContain(en.saved['save-template']);
  });

  it('begins with one of ours, for the case that it is for', async () => {
    await show({ does: (texts) => button(texts.new).click() });
    await field(en.own.occasion).selectOption(en.act['thanks-favour']);
    await field(en.own.kind).selectOption(en.cause.payment);
    await button(en.own.library).click();
    await page.locator('[data-variant^="payment-"]').first().getByRole('button').click();
    expect(await field(en.own.body).inputValue()).toContain('{{ salutation }}');
    expect(await field(en.own.kind).inputValue()).toBe('payment');
    await field(en.own.body).fill('Mine now.');
    expect(await button(en.own.library).count()).toBe(0);
  });

  it('shows an offer as what it is', async () => {
    await show({ does: (texts) => write(texts, '새 제품', '새 제품이 나왔습니다.') });
    await field(en.own.language).selectOption(en.language.ko);
    await field(en.own.advertising).check();
    expect(await sample()).toMatch(/\(광고\) 새 제품[^]*더 이상 보내지 않겠습니다/);
  });

  it('takes a draft into use once it was looked over', async () => {
    await show({ templates: [DRAFT], does: (texts) => row('t2').getByText(texts.lookOver, { exact: true }).click() });
    expect(await focused()).toBe(en.own.lookOver);
    await page.getByText(en.own.mayRemain).waitFor();
    await field(en.own.body).fill('{{ salutation }}\n\nGreetings.\n\n{{ rep_name }}');
    await button(en.own.saveDraft).click();
    await expect.poll(status).toContain(en.saved['save-template']);
    expect(await page.locator('[data-part="drafts"]').count()).toBe(0);
    await row('t2').waitFor();
  });

  it('deletes a text and brings it back, and never loses the focus', async () => {
    await show({ templates: [text()] });
    await row('t1').getByText(en.own.delete, { exact: true }).click();
    await expect.poll(status).toContain(en.saved['delete-template']);
    expect(await row('t1').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await button(en.safety.undo).click();
    await row('t1').waitFor();
    expect(await asked()).toEqual([
      ['remove', 't1'],
      ['undo', 'change-1'],
    ]);
  });

  it('keeps what is being written while another page is looked at', async () => {
    await show({ does: (texts) => write(texts, 'A word', 'Half a sentence') });
    await page.evaluate(() => (location.hash = '#/safety'));
    await page.getByRole('heading', { level: 1 }).getByText(en.safety.title).waitFor();
    await page.evaluate(() => (location.hash = '#/notes'));
    expect(await field(en.own.body).inputValue()).toBe('Half a sentence');
  });
});

it('where nothing can be read the page says so, and looks again', async () => {
  await show({ silent: 1 });
  await button(en.panel.again).click();
  await expect.poll(() => button(en.own.new).count()).toBe(1);
});
