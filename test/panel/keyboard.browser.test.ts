import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from './gallery/open.ts';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = gallery.page;
});

afterAll(() => gallery.close());

/** Role-free name of what has the focus. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
      return at.labels?.[0]?.textContent ?? '';
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const tabTo = async (name: string): Promise<void> => {
  for (let steps = 0; steps < 30; steps += 1) {
    if ((await focused()) === name) return;
    await press('Tab');
  }
  throw new Error(`The Tab key never came to ${name}`);
};

const commands = async (): Promise<readonly string[]> => (await gallery.asked()).map(([name]) => name);

describe('by keyboard alone', () => {
  it('the focus goes from top to bottom', async () => {
    await gallery.show('due-thanks', 'en');
    const order: string[] = [];
    for (let steps = 0; steps < 13; steps += 1) {
      await press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual([
      'Fold the panel',
      'Tier A',
      'Tier B',
      'Tier C',
      'Change',
      'Draft thank-you',
      'Done',
      'Remind me later',
      'More options',
      'Thank you',
      'Other thanks',
      'Deal',
      'They helped',
    ]);
  });

  it('what has the focus shows it', async () => {
    await gallery.show('due-thanks', 'en');
    for (const name of ['Tier A', 'Change', 'Draft thank-you', 'Deal']) {
      await tabTo(name);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outline);
      expect(outline, name).toMatch(/ solid 2px$/);
    }
  });

  it('Enter on the draft button puts the note into the mail, once', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Draft thank-you');
    await press('Enter');
    await page.getByRole('status').getByText('The note is in a reply').waitFor();
    expect(await commands()).toEqual(['draft']);
  });

  it('a menu is opened, walked by arrow keys and picked from', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Remind me later');
    await press('Enter');
    await expect.poll(focused).toBe('Tomorrow');
    await press('ArrowDown');
    await expect.poll(focused).toBe('Next working day');
    await press('ArrowDown', 'Enter');
    await expect.poll(() => gallery.asked()).toMatchObject([['decide', { type: 'snoozed', until: '2026-11-27' }]]);
  });

  it('Escape closes a menu and gives the focus back', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('More options');
    await press('Enter');
    await expect.poll(focused).toBe('Already done elsewhere');
    await press('Escape');
    await expect.poll(focused).toBe('More options');
    expect(await commands()).toEqual([]);
  });

  it('a note opens with the focus on its heading; Escape closes it and gives the focus back', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Change');
    await press('Enter');
    await expect.poll(focused).toBe('Thanks for the order');
    await press('Tab');
    expect(await focused()).toBe('Language');
    await tabTo('Text');
    await page.keyboard.type('And one more line. ');
    await press('Escape');
    await expect.poll(focused).toBe('Change');
    await press('Enter');
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toContain('And one more line. ');
  });

  it('a gap takes the focus as soon as the note opens', async () => {
    await gallery.show('preview-gap', 'en');
    await expect.poll(focused).toBe('What it was');
    await page.keyboard.type('the tip about Ames');
    await press('Enter');
    await expect.poll(async () => (await gallery.asked()).at(-1)).toMatchObject(['preview', { values: { what: 'the tip about Ames' } }]);
    await expect.poll(focused).toBe('Thanks for their help');
  });

  it('a question about an open box stands on its safe answer', async () => {
    await gallery.show('box-question', 'en');
    await expect.poll(focused).toBe('Write a separate mail');
  });
});

describe('the tier keys', () => {
  it.each([
    { key: '2', sent: [['setTier', { customerId: 'dana', tier: 'B' }]] },
    { key: '3', sent: [['setTier', { customerId: 'dana', tier: 'C' }]] },
    { key: '0', sent: [['setTier', { customerId: 'dana', tier: null }]] },
    { key: '1', sent: [] },
    { key: '4', sent: [] },
    { key: 'Control+2', sent: [] },
  ])('$key of somebody with tier A', async ({ key, sent }) => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Thank you');
    await press(key);
    expect(await gallery.asked()).toEqual(sent);
  });

  it('are letters and digits while something is typed', async () => {
    await gallery.show('record-deal', 'en');
    await page.getByLabel('What was agreed').fill('');
    await page.getByLabel('What was agreed').pressSequentially('2 x CT-30');
    expect([await page.getByLabel('What was agreed').inputValue(), await commands()]).toEqual(['2 x CT-30', []]);
  });

  it('do nothing in an open menu', async () => {
    await gallery.show('menu', 'en');
    await expect.poll(focused).toBe('Tomorrow');
    await press('2');
    expect(await commands()).toEqual([]);
  });
});
