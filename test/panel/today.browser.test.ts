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

/** The name of what has the focus. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement) return at.labels?.[0]?.textContent ?? '';
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

const entry = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[data-gesture]')?.getAttribute('data-gesture') ?? null);

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('Today by keyboard alone', () => {
  it('the focus stays outside until a key asks for it; one stop is in the list, and what can be done comes after it', async () => {
    await gallery.show('today-full', 'en');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await press('j');
    expect(await entry()).toBe('tier-check-in minsu 2026-11-06');
    await press('Tab');
    expect(await focused()).toBe('Done');
    await press('Tab');
    expect(await focused()).toBe('Remind me later');
    await press('Shift+Tab', 'Shift+Tab');
    expect(await entry()).toBe('tier-check-in minsu 2026-11-06');
    await press('Shift+Tab');
    expect(await focused()).toBe('Complaints only');
  });

  it('what can be done stands in the line of its entry', async () => {
    await gallery.show('today-full', 'en');
    await press('j', 'j', 'j');
    const lines = await page.evaluate(() =>
      ['[data-gesture]:focus', '.due-actions'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0),
    );
    const [bottomOfEntry = 0, bottomOfActions = 0] = lines;
    expect(Math.abs(bottomOfEntry - bottomOfActions)).toBeLessThanOrEqual(8);
  });

  it('s opens the menu of the entry, Escape gives it back, Enter takes a day', async () => {
    await gallery.show('today-full', 'en');
    await press('j', 'j', 's');
    await expect.poll(focused).toBe('Tomorrow');
    await press('Escape');
    await expect.poll(entry).toBe('thank-for-favour wangli f1');
    await press('j', 's');
    await expect.poll(focused).toBe('Tomorrow');
    await press('Enter');
    await expect
      .poll(() => gallery.asked())
      .toEqual([['decide', { customerId: 'dana', gestureKey: 'thank-for-deal dana deal-1', type: 'snoozed', until: '2026-11-21' }]]);
  });

  it('Enter opens the file, whose draft is there, and Back to Today leads back to the entry', async () => {
    await gallery.show('today-full', 'en');
    await press('j', 'j', 'Enter');
    await page.locator('[data-part="draft"]').waitFor();
    await page.getByRole('button', { name: 'Back to Today' }).focus();
    await press('Enter');
    await expect.poll(entry).toBe('thank-for-favour wangli f1');
  });

  it('/ leads to the search, and letters are typed there', async () => {
    await gallery.show('today-full', 'en');
    await press('j', '/');
    expect(await focused()).toBe('Find a customer');
    await page.keyboard.type('dj/s');
    expect([await page.getByRole('combobox').inputValue(), await gallery.asked()]).toEqual(['dj/s', []]);
  });

  it.each([
    { name: 'Korean', composed: ['ㅇ', '이'], found: '이수정' },
    { name: 'Chinese', composed: ['w', 'wang', '王'], found: '王丽' },
  ])('$name is searched while it is composed, and Enter that ends it takes nobody', async ({ composed, found }) => {
    await gallery.show('today-full', 'en');
    await press('/');
    const session = await page.context().newCDPSession(page);
    for (const text of composed)
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const option = page.getByRole('option', { name: found }).filter({ hasNot: page.locator('small') });
    await expect.poll(() => option.count()).toBe(1);
    await press('ArrowDown');
    const field = page.getByRole('combobox');
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect([await page.locator('[data-part="today"]').isVisible(), await field.inputValue()]).toEqual([true, composed.at(-1)]);
    await session.send('Input.insertText', { text: composed.at(-1) ?? '' });
    await expect.poll(() => option.count()).toBe(1);
    await press('ArrowDown', 'Enter');
    await page.getByRole('button', { name: 'Back to Today' }).waitFor();
  });
});

describe('Today by mouse', () => {
  it('what can be done comes to the entry under the pointer, and settles that one', async () => {
    await gallery.show('today-full', 'en');
    await page.locator('[data-gesture="thank-for-deal dana deal-1"]').hover();
    const group = page.getByRole('group', { name: 'Dana Fox' });
    await group.getByRole('button', { name: 'Done' }).click();
    await expect
      .poll(() => gallery.asked())
      .toEqual([['decide', { customerId: 'dana', gestureKey: 'thank-for-deal dana deal-1', type: 'done' }]]);
  });

  it('a menu keeps its entry while the pointer crosses others', async () => {
    await gallery.show('today-full', 'en');
    await page.locator('[data-gesture="tier-check-in minsu 2026-11-06"]').hover();
    await page.getByRole('button', { name: 'Remind me later' }).click();
    await expect.poll(focused).toBe('Tomorrow');
    await page.locator('[data-gesture="thank-for-deal desk deal-1"]').hover();
    await page.getByRole('menuitem', { name: 'In a week' }).click();
    await expect
      .poll(() => gallery.asked())
      .toEqual([['decide', { customerId: 'minsu', gestureKey: 'tier-check-in minsu 2026-11-06', type: 'snoozed', until: '2026-11-27' }]]);
  });
});
