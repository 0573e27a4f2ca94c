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

/** Names of the buttons that are pressed. */
const pressed = (): Promise<readonly string[]> =>
  page.getByRole('group', { name: 'People' }).getByRole('button', { pressed: true }).allInnerTexts();

const chosen = (): Promise<readonly string[]> => page.getByRole('option', { selected: true }).locator('.sub').allInnerTexts();

/** The heading that has the focus. */
const heading = (): Promise<string | null> =>
  page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null));

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
    for (let steps = 0; steps < 26; steps += 1) {
      await press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual([
      'Search customers',
      'Hide what is shown (H)',
      'Menu',
      'Fold the panel',
      'Dana Fox',
      'Tier A',
      'Tier B',
      'Tier C',
      'Open the card of Dana Fox',
      'Change',
      'Draft thank-you',
      'Done',
      'Remind me later',
      'More options',
      'Thank you',
      'Other thanks',
      'Settle: Check-in',
      'Deal',
      'They helped',
      'Complaint',
      'They asked',
      'I promised',
      'Their news',
      'Contact',
      'All of it',
      'People around',
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
    for (const next of ['Mail', 'Call', 'Message', 'Card', 'Language']) {
      await press('Tab');
      expect(await focused()).toBe(next);
    }
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

describe('by keyboard alone, recording', () => {
  it('a complaint is opened, written and saved, and the focus stays in the panel', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Complaint');
    await press('Enter');
    await expect.poll(focused).toBe('What went wrong, in their words (optional)');
    await page.keyboard.type('noise');
    await tabTo('Save');
    await press('Enter');
    await expect.poll(() => gallery.asked()).toMatchObject([['recordComplaint', { customerId: 'dana', words: 'noise' }]]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('the day of a promise is read while it is typed, and can be set', async () => {
    await gallery.show('record-promise', 'en');
    const day = page.getByLabel('By when (optional)');
    await expect.poll(() => day.inputValue()).toBe('2026-11-27');
    await day.fill('2026-12-01');
    await page.getByLabel('What you promised').press('End');
    await page.keyboard.type(', at the latest');
    await press('Escape');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await gallery.asked()).at(-1))
      .toMatchObject(['recordPromise', { text: 'the price list by Friday, at the latest', due: '2026-12-01' }]);
  });

  it('a complaint is agreed on and put down', async () => {
    await gallery.show('complaint-agree', 'en');
    await expect.poll(focused).toBe('What was agreed');
    await page.keyboard.type('a pump on loan');
    await press('Enter');
    await expect
      .poll(() => gallery.asked())
      .toEqual([['complaintStep', { complaintId: 'c1', step: 'agree', what: 'a pump on loan', by: null }]]);
  });

  it('a listed gesture is put off', async () => {
    await gallery.show('two-gestures', 'en');
    await tabTo('Settle: Thanks for their help');
    await press('Enter');
    await expect.poll(focused).toBe('Done');
    await press('ArrowUp', 'ArrowUp');
    await expect.poll(focused).toBe('In a week');
    await press('Enter');
    await expect.poll(() => gallery.asked()).toMatchObject([['decide', { type: 'snoozed', until: '2026-11-27' }]]);
  });
});

describe('by keyboard alone, among people', () => {
  it('the chips are walked by Tab, and one is taken', async () => {
    await gallery.show('people', 'en');
    await tabTo('이수정');
    await press('Enter');
    expect([await focused(), await pressed()]).toEqual(['이수정', ['Dana Fox\nA']]);
  });

  it('a search is typed into, walked by arrow keys and taken from; nothing is taken unwalked', async () => {
    await gallery.show('name-only', 'en');
    await tabTo('It is another customer');
    await press('Enter');
    await expect.poll(focused).toBe('Find a customer');
    await page.keyboard.type('o');
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(2);
    await press('Enter');
    expect(await commands()).toEqual([]);
    await press('ArrowDown', 'ArrowDown');
    expect(await chosen()).toEqual(['Harbour Lines · o.ade@harbour.example']);
    await press('ArrowDown');
    expect(await chosen()).toEqual(['Ade & Co · olu@ade.example']);
    await press('ArrowUp');
    expect([await chosen(), await focused()]).toEqual([['Harbour Lines · o.ade@harbour.example'], 'Find a customer']);
    await press('Enter');
    await expect.poll(() => gallery.asked()).toMatchObject([['identify', { customerId: 'olu-2' }]]);
  });

  it('Escape empties a search', async () => {
    await gallery.show('name-only-search', 'en');
    await expect.poll(() => page.getByRole('option').count()).toBe(2);
    await press('Escape');
    expect([await page.getByRole('combobox').inputValue(), await page.getByRole('option').count()]).toEqual(['', 0]);
  });

  it('a letter that is still being composed is not taken for an answer', async () => {
    await gallery.show('name-only-search', 'en');
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(2);
    await page.getByRole('combobox').focus();
    await press('ArrowDown');
    await page.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await commands()).toEqual([]);
  });

  it('who is close to a customer is linked', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('People around');
    await press('Enter');
    await tabTo('Add somebody');
    await press('Enter');
    await expect.poll(focused).toBe('Who is close to Dana Fox?');
    await page.keyboard.type('이');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await press('ArrowDown', 'Enter');
    await expect.poll(focused).toBe('Assistant');
    await press('Tab', 'Enter');
    await expect.poll(() => gallery.asked()).toEqual([['linkContact', { customerId: 'sujeong', toId: 'dana', relation: 'secretary' }]]);
  });

  it('the words that win are chosen by arrow keys', async () => {
    await gallery.show('choose-files', 'en');
    await tabTo('These are one person');
    await press('Enter');
    await expect.poll(focused).toBe('Make them one file');
    await press('Tab', 'Space', 'ArrowDown');
    await tabTo('Make one file');
    await press('Enter');
    await expect.poll(() => gallery.asked()).toEqual([['mergeCustomers', { keepId: 'minsu-2', goneId: 'minsu' }]]);
  });

  it('a quiet view takes the focus from the menu, and Escape gives it back', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Menu');
    await press('Enter');
    await expect.poll(focused).toBe('Today');
    await press('ArrowDown', 'Enter');
    await page.getByRole('button', { name: 'You', exact: true }).waitFor();
    await expect.poll(heading).toBe('Settings');
    await press('2');
    expect(await commands()).toEqual([]);
    await press('Escape');
    await expect.poll(focused).toBe('Menu');
    await page.getByRole('heading', { name: 'Dana Fox' }).waitFor();
  });

  it('the focus stays in the panel when what had it goes away', async () => {
    await gallery.show('name-only-search', 'en');
    await page.getByRole('combobox').focus();
    await gallery.open('due-thanks');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await press('Tab');
    expect(await focused()).toBe('Dana Fox');
  });
});

describe('the key that hides', () => {
  it('leaves the focus in the panel, and the next Tab leads to what shows it again', async () => {
    await gallery.show('due-thanks', 'en');
    await tabTo('Draft thank-you');
    await press('h');
    await page.getByRole('heading', { name: 'Hidden' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await press('Tab');
    expect(await focused()).toBe('Show');
    await press('Enter');
    await page.getByRole('heading', { name: 'Dana Fox' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('is a letter where something is typed, and looks for an entry in an open menu', async () => {
    await gallery.show('record-deal', 'en');
    await page.getByLabel('What was agreed').fill('');
    await page.getByLabel('What was agreed').pressSequentially('hoses');
    expect([await page.getByLabel('What was agreed').inputValue(), await commands()]).toEqual(['hoses', []]);
    await gallery.show('menu', 'en');
    await expect.poll(focused).toBe('Tomorrow');
    await press('h');
    expect(await commands()).toEqual([]);
  });
});

describe('in the settings', () => {
  it('the focus goes on to the field when a member is taken out, and Escape leads back to the menu', async () => {
    await gallery.show('settings-logging', 'en');
    await tabTo('Remove rival.example');
    await press('Enter');
    await expect.poll(focused).toBe('Address or domain');
    await press('Escape');
    await expect.poll(focused).toBe('Menu');
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
