import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addFinder, launchBrowser, openOutlookPage } from './support/adapter-page.ts';
import { installFakeOutlook } from './support/outlook-script.ts';

const ANN = 'ann.bell@northmill.example';
const CARD = '[data-log-region="LivePersonaCard"]';
const fixture = (file: string): string => readFileSync(join(import.meta.dirname, 'fixtures', 'outlook', `${file}.html`), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => page.close());
afterAll(() => browser.close());

const open = async (file: string): Promise<void> => {
  page = await openOutlookPage(browser, fixture(file));
  await addFinder(page);
  await page.evaluate(installFakeOutlook);
  await page.clock.install();
};
/** Pressing the picture brings up a card with these lines, the later ones a while later. */
const onPress = (card: { readonly at?: string; readonly lines: readonly string[]; readonly later?: readonly string[] }): Promise<void> =>
  page.evaluate(({ at = '[data-lpc-hover-target-id]', lines, later = [] }) => {
    Object.assign(window, { presses: 0 });
    const picture = [...document.querySelectorAll(at)].at(-1);
    picture?.addEventListener('click', () => {
      Object.assign(window, { presses: window.presses + 1 });
      setTimeout(() => window.fakeOutlook.showPerson(lines, later), 200);
    });
  }, card);
const start = (name = 'Ann Bell'): Promise<void> =>
  page.evaluate((wanted) => {
    const stop = new AbortController();
    Object.assign(window, { stopFinding: () => stop.abort(), answer: window.findAddress(document, wanted, stop.signal) });
  }, name);
const answer = async (): Promise<string | null> => {
  await page.clock.runFor(8000);
  return page.evaluate(() => window.answer);
};
const find = async (name?: string): Promise<string | null> => {
  await start(name);
  return answer();
};
const presses = (): Promise<number> => page.evaluate(() => window.presses);
const cards = (): Promise<number> => page.locator(CARD).count();

declare global {
  interface Window {
    readonly presses: number;
    readonly answer: Promise<string | null>;
    readonly stopFinding: () => void;
  }
}

describe('the address on a sender’s card', () => {
  beforeEach(() => open('2026-04-name-only-en'));

  it.each([
    { name: 'as text', lines: ['Ann Bell', 'Sales', ANN] },
    { name: 'as a link', lines: ['Ann Bell', `mailto:${ANN}?subject=Hello`] },
    { name: 'as text and as a link, in capitals', lines: ['Ann Bell', `mailto:${ANN}`, 'Ann.Bell@Northmill.example'] },
    { name: 'before a manager’s name', lines: ['Ann Bell', ANN, 'Ben Stone'] },
  ])('$name', async ({ lines }) => {
    await onPress({ lines });
    expect(await find()).toBe(ANN);
    expect(await cards()).toBe(0);
    expect(await presses()).toBe(1);
  });

  it('a card that fills late', async () => {
    await onPress({ lines: ['Ann Bell'], later: [ANN] });
    expect(await find()).toBe(ANN);
  });

  it.each([
    { name: 'two addresses', card: { lines: ['Ann Bell', ANN, 'ann@other.example'] } },
    { name: 'two addresses, one of them late', card: { lines: ['Ann Bell', ANN], later: ['ann@other.example'] } },
    { name: 'no address', card: { lines: ['Ann Bell', 'Sales'] } },
    { name: 'somebody else', card: { lines: ['Ben Stone', 'ben.stone@northmill.example'] } },
    { name: 'somebody with a longer name', card: { lines: ['Ann Bellamy', 'ann.bellamy@northmill.example'] } },
    { name: 'somebody else, whose manager this is', card: { lines: ['Ben Stone', 'ben.stone@northmill.example', 'Ann Bell'] } },
    { name: 'a name that is an address', card: { lines: [ANN] } },
  ])('none on a card with $name, and it is closed', async ({ card }) => {
    await onPress(card);
    expect(await find()).toBeNull();
    expect(await presses()).toBe(1);
    expect(await cards()).toBe(0);
  });

  it('none when no card comes', async () => {
    await onPress({ lines: ['Ann Bell', ANN], at: '#topSearchInput' });
    expect(await find()).toBeNull();
  });

  it('nothing is pressed for another name', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    expect(await find('Ann')).toBeNull();
    expect(await presses()).toBe(0);
  });

  it('nothing is pressed while a card is open: it stays', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    await page.evaluate(() => window.fakeOutlook.showPerson(['Cara Voss', 'cara@voss-trading.example'], []));
    expect(await find()).toBeNull();
    expect(await presses()).toBe(0);
    expect(await cards()).toBe(1);
  });

  it('aborted before: nothing is pressed', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    await page.evaluate(() => {
      Object.assign(window, { answer: window.findAddress(document, 'Ann Bell', AbortSignal.abort()) });
    });
    expect(await answer()).toBeNull();
    expect(await presses()).toBe(0);
  });

  it('aborted while the card is open: none, and it is closed', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    await start();
    await page.clock.runFor(300);
    expect(await cards()).toBe(1);
    await page.evaluate(() => window.stopFinding());
    expect(await answer()).toBeNull();
    expect(await cards()).toBe(0);
  });

  it('aborted before the card came: it is closed when it does', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    await start();
    await page.clock.runFor(100);
    await page.evaluate(() => window.stopFinding());
    expect(await answer()).toBeNull();
    expect(await cards()).toBe(0);
  });

  it('another mail came into the pane meanwhile: none', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    await start();
    await page.clock.runFor(300);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[id^="MSG_"]')) part.id = part.id.replace('wAH0HSIHwAA', 'otherMail01');
      const picture = document.querySelector('[data-lpc-hover-target-id]');
      picture?.replaceWith(picture.cloneNode(true));
    });
    expect(await answer()).toBeNull();
  });

  it('Outlook drew the same mail’s picture anew: found', async () => {
    await onPress({ lines: ['Ann Bell', ANN] });
    await start();
    await page.clock.runFor(300);
    await page.evaluate(() => {
      const picture = document.querySelector('[data-lpc-hover-target-id]');
      picture?.replaceWith(picture.cloneNode(true));
    });
    expect(await answer()).toBe(ANN);
  });

  it('the focus is back where it was', async () => {
    await page.locator('#topSearchInput').focus();
    await onPress({ lines: ['Ann Bell', ANN] });
    await find();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('topSearchInput');
  });

  it('the focus stays where the rep has put it meanwhile', async () => {
    await page.locator('#topSearchInput').focus();
    await onPress({ lines: ['Ann Bell', ANN] });
    await start();
    await page.clock.runFor(300);
    await page.locator('.splitPrimaryButton').focus();
    await answer();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('splitPrimaryButton');
  });
});

describe('whose card is opened', () => {
  it('a sender with an address: nobody’s', async () => {
    await open('2026-10-conversation-en');
    await onPress({ lines: ['Ann Bell', ANN] });
    expect(await find()).toBeNull();
    expect(await presses()).toBe(0);
  });

  it.each([
    { date: 'Thu 5/14/2026 9:02 AM', address: 'first@northmill.example' },
    { date: 'Tue 5/12/2026 9:02 AM', address: 'second@northmill.example' },
  ])('that of the newest mail with the name; the first of two came on $date', async ({ date, address }) => {
    await open('2026-10-order-does-not-matter-en');
    await page.evaluate((shown) => {
      document.querySelector('[data-testid="SentReceivedSavedTime"]')?.replaceChildren(shown);
      const pictures = [...document.querySelectorAll('[data-lpc-hover-target-id]')];
      for (const [index, name] of ['first', 'second'].entries()) {
        pictures[index]?.addEventListener('click', () => window.fakeOutlook.showPerson(['Ann Bell', `${name}@northmill.example`], []));
      }
    }, date);
    expect(await find()).toBe(address);
  });

  it('nobody’s when the dates do not say who wrote last', async () => {
    await open('2026-10-order-does-not-matter-en');
    await onPress({ lines: ['Ann Bell', ANN] });
    expect(await find()).toBeNull();
    expect(await presses()).toBe(0);
  });
});
