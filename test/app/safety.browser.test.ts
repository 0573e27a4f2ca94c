import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { ko } from '../../extension/locales/ko/index.ts';
import { zhCn } from '../../extension/locales/zh-cn/index.ts';
import { type OpenPage, openPage } from '../panel/gallery/open-page.ts';
import { faultsOf } from './faults.ts';
import type { Script } from './gallery/scripted-safety.ts';

const LANGUAGES = [
  ['en', en],
  ['ko', ko],
  ['zh-CN', zhCn],
] as const;
type Texts = Pick<typeof en, 'restore' | 'reset' | 'storage' | 'practice'>;
type TextsOf = { readonly [Part in keyof Texts]: Readonly<Record<Exclude<keyof Texts[Part], `${string}_one`>, string>> };

interface State extends Script {
  /** A file is chosen. */
  readonly picks?: true;
  /** Clicked after that. */
  readonly clicks?: (texts: TextsOf) => readonly string[];
}

const UNREADABLE: State = {
  storage: { condition: 'unreadable', wayOut: 'rescue' },
  safety: { practiceCustomers: null },
  rescue: { found: 1_204, lost: 2 },
};

const STATES: Readonly<Record<string, State>> = {
  'app-fine': {},
  'app-new': {
    safety: { lastBackup: null },
    storage: { isPersistent: false },
  },
  'app-practice': { safety: { practiceCustomers: 30 }, clicks: ({ practice }) => [practice.remove] },
  'app-plan': { picks: true },
  'app-plan-faulty': {
    picks: true,
    backup: {
      counts: { customer: 1 },
      unreadable: [{ kind: 'customer', id: 'c1' }],
      lost: [
        { kind: 'deal', index: 0, why: 'twice' },
        { kind: 'deal', index: 1, why: 'no-record' },
      ],
    },
  },
  'app-altered': { picks: true, refusal: 'altered' },
  'app-damaged': { picks: true, refusal: 'damaged' },
  'app-restoring': { picks: true, stopsAt: { step: 'writing', done: 4, total: 9 }, clicks: ({ restore }) => [restore.start] },
  'app-restored': { picks: true, clicks: ({ restore }) => [restore.start] },
  'app-busy': { picks: true, restoreError: 'busy', clicks: ({ restore }) => [restore.start] },
  'app-full': { storage: { condition: 'full', available: 0 } },
  'app-newer': { storage: { condition: 'newer', isPersistent: null } },
  'app-blocked': { storage: { condition: 'blocked', wayOut: 'none', used: null, available: null }, safety: { practiceCustomers: null } },
  'app-unreadable': {
    ...UNREADABLE,
    clicks: ({ storage }) => [storage.rescue],
  },
  'app-reset': { ...UNREADABLE, clicks: ({ storage, reset }) => [storage.rescue, reset.offer] },
  'app-reset-again': { ...UNREADABLE, clicks: ({ storage, reset }) => [storage.rescue, reset.offer, reset.goOn] },
};

let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage('app', join(import.meta.dirname, 'gallery'));
  page = opened.page;
});

afterAll(() => opened.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const hasFocus = () => page.evaluate(() => document.activeElement !== document.body);
const asked = () => page.evaluate(() => window.app?.asked() ?? []);
const status = () => page.getByRole('status').innerText();

const show = async ({ picks, clicks, ...script }: State, language = 'en', texts: TextsOf = en): Promise<void> => {
  await page.evaluate(([given, lang]) => window.app?.show(given, lang), [script, language] as const);
  await page.locator('main[aria-busy="false"]').waitFor();
  if (picks === true) await pick(texts);
  for (const name of clicks?.(texts) ?? []) await button(name).click();
};

const pick = async ({ restore }: TextsOf): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await button(restore.choose).click();
  await (await choosing).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.locator('[data-part="restore-plan"], [data-part="restore"] [role="alert"]').waitFor();
};

describe.each(LANGUAGES)('the page of backups in %s', (language, texts) => {
  it.each(Object.keys(STATES))('%s stands, narrow and wide, light and dark', async (state) => {
    await show(STATES[state] ?? {}, language, texts);
    expect(await faultsOf(page, state, language)).toEqual([]);
  });
});

describe('the page of backups', () => {
  it('saves a backup and says when', async () => {
    await show({ safety: { lastBackup: null } });
    await button(en.backup.save).click();
    await expect.poll(status).toBe(en.backup.saved);
    await page.getByText('Last backup: today').waitFor();
    expect(await asked()).toEqual([['saveBackup']]);
  });

  it('restores nothing before the rep has seen the file and said so, and gives the focus back', async () => {
    await show({ picks: true });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await page.getByText('128 customers').waitFor();
    await button(en.panel.cancel).click();
    await button(en.restore.choose).waitFor();
    expect(await asked()).toEqual([]);
    await expect.poll(hasFocus).toBe(true);
    await pick(en);
    await page.getByText(en.restore.replace).click();
    await button(en.restore.start).click();
    await expect.poll(status).toContain('New: 130, changed: 12');
    expect(await asked()).toEqual([['restore', 'replace']]);
    await expect.poll(hasFocus).toBe(true);
    await button(en.restore.undo).click();
    await expect.poll(status).toBe(en.restore.undone);
    expect(await asked()).toEqual([['restore', 'replace'], ['undoRestore']]);
  });

  it('adds to what is here unless the rep wants it replaced', async () => {
    await show({ picks: true, clicks: ({ restore }) => [restore.start] });
    await button(en.restore.undo).waitFor();
    expect(await asked()).toEqual([['restore', 'merge']]);
  });

  it('takes an altered file only when the rep says so', async () => {
    await show({ picks: true, refusal: 'altered' });
    expect(await page.locator('[data-part="restore-plan"]').count()).toBe(0);
    await button(en.restore.acceptAltered).click();
    await page.locator('[data-part="restore-plan"]').waitFor();
  });

  it.each(['foreign', 'newer', 'damaged', 'too-large'] as const)('says what is wrong with a file: %s', async (refusal) => {
    await show({ picks: true, refusal });
    await page.getByRole('alert').getByText(en.restore[`error-${refusal}`]).waitFor();
    expect(await button(en.restore.acceptAltered).count()).toBe(0);
  });

  it('removes practice customers and brings them back', async () => {
    await show({ safety: { practiceCustomers: 30 }, clicks: ({ practice }) => [practice.remove] });
    await expect.poll(status).toContain(en.saved['remove-practice-data']);
    await button(en.safety.undo).click();
    await expect.poll(status).toBe(en.saved.undo);
    expect(await asked()).toEqual([['removePracticeData'], ['undo', 'change-2']]);
  });

  it('offers no backup where nothing can be read', async () => {
    await show({ storage: { condition: 'unreadable', wayOut: 'rescue' }, safety: { practiceCustomers: null } });
    expect(await button(en.backup.save).count()).toBe(0);
    await button(en.storage.rescue).click();
    await expect.poll(status).toBe(en.storage.rescueNone);
  });

  it('deletes data that cannot be opened only after a file is saved and two questions', async () => {
    await show({ ...UNREADABLE, clicks: () => [] });
    expect(await button(en.reset.offer).count()).toBe(0);
    await button(en.storage.rescue).click();
    await button(en.reset.offer).click();
    await page.getByText('2 entries are not in the file').waitFor();
    await button(en.panel.cancel).click();
    await button(en.reset.offer).click();
    await button(en.reset.goOn).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(en.reset.againTitle);
    await button(en.panel.cancel).click();
    expect(await asked()).toEqual([['saveRescue']]);
    for (const name of [en.reset.offer, en.reset.goOn, en.reset.yes]) await button(name).click();
    await expect.poll(status).toBe(en.reset.done);
    expect(await asked()).toEqual([['saveRescue'], ['reset']]);
    await button(en.restore.choose).waitFor();
    await expect.poll(hasFocus).toBe(true);
  });

  it('offers no reset where nothing could be saved', async () => {
    await show({ ...UNREADABLE, rescue: null, clicks: ({ storage }) => [storage.rescue] });
    await expect.poll(status).toBe(en.storage.rescueNone);
    expect(await button(en.reset.offer).count()).toBe(0);
  });
});
