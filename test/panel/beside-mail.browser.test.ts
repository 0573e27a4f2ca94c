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

const button = (name: string) => page.getByRole('button', { name, exact: true });
const shownName = (): Promise<string> => page.locator('[data-part="customer-name"]:visible').innerText();
const focusedName = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement) return at.labels?.[0]?.textContent ?? '';
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

describe('a customer looked for beside an open mail', () => {
  it('/ opens the search, Enter shows the file, and the open mail is one click away', async () => {
    await gallery.show('search-beside-mail', 'en');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(shownName).toBe('Dana Fox');
    await expect.poll(focusedName).toBe('Search customers');
    await page.keyboard.press('/');
    await expect.poll(focusedName).toBe('Name, organisation or address');
    await page.keyboard.type('이수');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(shownName).toBe('이수정');
    await button('Back to the open mail').click();
    await expect.poll(shownName).toBe('Dana Fox');
  });

  it('a letter that is typed into a field starts no search', async () => {
    await gallery.show('record-favour', 'en');
    await page.keyboard.press('/');
    expect(await page.locator('[data-part="aside"]').count()).toBe(0);
  });

  it.each(['not-here', 'mailbox-unknown', 'unreadable', 'today-full'])('there is no search of its own in %s', async (state) => {
    await gallery.show(state, 'en');
    expect(await button('Search customers').count()).toBe(0);
  });
});

describe('what is due, beside an open mail', () => {
  it('Escape closes what was opened last: the menu of an entry, the day to pick, and only then the list', async () => {
    await gallery.show('today-beside-mail', 'en');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect.poll(focusedName).toBe('Tomorrow');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menuitem').count()).toBe(0);
    expect(await page.locator('[data-part="today"]').isVisible()).toBe(true);
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Pick a day' }).click();
    await page.getByRole('heading', { name: /^Remind me later/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Remind me later/ }).waitFor({ state: 'detached' });
    expect(await page.locator('[data-part="today"]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(shownName).toBe('Dana Fox');
  });

  it('/ leads to the search that stands there, and Enter on an entry shows that file', async () => {
    await gallery.show('today-beside-mail', 'en');
    await page.keyboard.press('/');
    await expect.poll(focusedName).toBe('Find a customer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(shownName).toBe('김민수');
    await button('Back to the open mail').click();
    await expect.poll(shownName).toBe('Dana Fox');
  });
});
