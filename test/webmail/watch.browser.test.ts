import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openGmailPage } from './support/adapter-page.ts';

declare global {
  interface Window {
    /** What the watcher said, in order: `changing`, or type and thread or subject of the facts. */
    readonly said: string[];
    readonly stopWatching: () => void;
  }
}

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', 'gmail', `${name}.html`), 'utf8');

const QUIET_MS = 800;
const ORDER = 'conversation Order 4711: delivery 🚚 next week';

let browser: Browser;
let page: Page;
let first: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await openGmailPage(browser, fixture('2026-05-thread-theirs-last-en'));
  await watch(page);
  await page.waitForFunction(() => window.said.length > 0);
  first = await said();
});

afterEach(() => page.close());
afterAll(() => browser.close());

const watch = (where: Page): Promise<void> =>
  where.evaluate(() => {
    const said: string[] = [];
    const stop = new AbortController();
    Object.assign(window, { said, stopWatching: () => stop.abort() });
    window.adapter.watch(document, stop.signal, {
      onChanging: () => said.push('changing'),
      onChange: (facts) => said.push(facts.type === 'conversation' ? `conversation ${facts.subject}` : facts.type),
    });
  });

const said = (): Promise<readonly string[]> => page.evaluate(() => window.said.splice(0));
const quietly = async (): Promise<readonly string[]> => {
  await page.waitForTimeout(QUIET_MS);
  return said();
};

describe('a watched page', () => {
  it('is told once at the start', async () => {
    expect([...first, ...(await quietly())]).toEqual([ORDER]);
  });

  it('says nothing when the thread is drawn again, starred or written under', async () => {
    await page.evaluate(() => {
      document.querySelectorAll('.bi4').forEach((star) => star.setAttribute('class', 'zd bi4 T-KT-Jp'));
      const list = document.querySelector('[role=list]');
      list?.replaceWith(list.cloneNode(true));
      document.querySelector('.gB')?.append('typing');
    });
    expect(await quietly()).toEqual([]);
  });

  it('says at once that something changes, then what', async () => {
    const atOnce = await page.evaluate(async () => {
      const heading = document.querySelector('h2.hP[data-legacy-thread-id="19e20d3a5b6c7d80"]');
      if (heading !== null) heading.textContent = 'Another subject';
      await Promise.resolve();
      return [...window.said];
    });
    expect(atOnce).toEqual(['changing']);
    expect(await quietly()).toEqual(['changing', 'conversation Another subject']);
  });

  it('tells of a new message in the thread, and does not call that another conversation', async () => {
    await page.evaluate(() => {
      const mail = document.querySelector('[data-legacy-message-id="19e2a8dc4e5f6072"]')?.closest('[role=listitem]')?.cloneNode(true);
      if (!(mail instanceof Element)) return;
      mail.querySelector('.adn')?.setAttribute('data-legacy-message-id', '19e2b8dc4e5f6073');
      document.querySelector('[role=list]')?.append(mail);
    });
    expect(await quietly()).toEqual([ORDER]);
  });

  it('does not trust a heading that stands over other mails', async () => {
    await page.evaluate(() => {
      const mail = document.querySelector('[role=listitem]')?.cloneNode(true);
      if (!(mail instanceof Element)) return;
      mail.querySelector('.adn')?.setAttribute('data-legacy-message-id', '19e2b8dc4e5f6073');
      mail.querySelector('.gD')?.setAttribute('email', 'somebody@else.example');
      document.querySelector('[role=list]')?.replaceChildren(mail);
    });
    expect(await quietly()).toEqual(['changing', ORDER]);
  });

  it('stays calm about a thread without any ids', async () => {
    await page.evaluate(() => {
      const ids = ['data-legacy-message-id', 'data-message-id', 'data-legacy-thread-id', 'data-thread-perm-id'];
      for (const id of ids) document.querySelectorAll(`[${id}]`).forEach((carrier) => carrier.removeAttribute(id));
    });
    expect(await quietly()).toEqual(['changing', ORDER]);
    await page.evaluate(() => document.querySelector('.gB')?.append('typing'));
    expect(await quietly()).toEqual([]);
  });

  it('tells within two frames', async () => {
    const ms = await page.evaluate(async () => {
      const heading = document.querySelector('h2.hP[data-legacy-thread-id="19e20d3a5b6c7d80"]');
      const start = performance.now();
      if (heading !== null) heading.textContent = 'Another subject';
      while (!window.said.includes('conversation Another subject')) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    });
    expect(ms).toBeLessThan(100);
  });

  it('waits while the page takes the thread out and puts it back', async () => {
    await page.evaluate(async () => {
      const thread = document.querySelector('.a98')?.parentElement;
      const home = thread?.parentElement;
      thread?.remove();
      await new Promise((resolve) => setTimeout(resolve, 80));
      if (thread) home?.append(thread);
    });
    expect(await quietly()).toEqual([]);
  });

  it('tells that the thread was closed when it stays away', async () => {
    await page.evaluate(() => {
      document.querySelector('.a98')?.closest('.g')?.remove();
      history.replaceState(null, '', '#inbox');
    });
    expect(await quietly()).toEqual(['changing', 'none']);
  });

  it('never calls a thread unreadable for the moment its mails are still to come', async () => {
    await page.evaluate(async () => {
      const list = document.querySelector('[role=list]');
      const heading = document.querySelector('h2.hP');
      const mails = [...(list?.childNodes ?? [])];
      if (heading !== null) heading.textContent = 'Next';
      list?.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 200));
      list?.append(...mails);
    });
    expect(await quietly()).toEqual(['changing', 'conversation Next']);
  });

  it('tells again what it said when a change turns out to be none', async () => {
    await page.evaluate(async () => {
      const heading = document.querySelector('h2.hP');
      const words = [...(heading?.childNodes ?? [])];
      heading?.replaceChildren('Wrong');
      await Promise.resolve();
      heading?.replaceChildren(...words);
    });
    expect(await quietly()).toEqual(['changing', ORDER]);
  });

  it('notices a view that is only shown by style', async () => {
    await page.evaluate(() => {
      const [list, thread] = document.querySelectorAll<HTMLElement>('.aeF > .nH');
      if (list) list.style.display = '';
      if (thread) thread.style.display = 'none';
    });
    expect(await quietly()).toEqual(['changing', 'none']);
  });

  it('notices what no observer sees, a little later', async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h2.hP, [role=list] { display: none }');
      document.adoptedStyleSheets = [sheet];
    });
    await expect.poll(() => page.evaluate(() => [...window.said]), { timeout: 5000 }).toEqual(['changing', 'none']);
  });

  it('reads while frames do not come', async () => {
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
      const heading = document.querySelector('h2.hP');
      if (heading !== null) heading.textContent = 'In a hidden tab';
    });
    expect(await quietly()).toEqual(['changing', 'conversation In a hidden tab']);
  });

  it('tells anew after the page comes back from the back/forward cache', async () => {
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await quietly()).toEqual(['changing', ORDER]);
  });

  it('is left alone once the signal aborts', async () => {
    await page.evaluate(() => {
      window.stopWatching();
      const heading = document.querySelector('h2.hP');
      if (heading !== null) heading.textContent = 'Another subject';
      location.hash = '#inbox';
    });
    await page.waitForTimeout(2500);
    expect(await said()).toEqual([]);
  });

  it('costs no read while the rep types', async () => {
    await page.evaluate(() => {
      const body = document.createElement('div');
      body.contentEditable = 'true';
      document.querySelector('.gB')?.append(body);
      body.focus();
    });
    await quietly();
    const reads = await page.evaluate(async () => {
      let count = 0;
      const real = document.querySelectorAll.bind(document);
      document.querySelectorAll = (selectors: string) => {
        count += 1;
        return real(selectors);
      };
      for (const letter of 'Thank you') {
        document.execCommand('insertText', false, letter);
        await Promise.resolve();
      }
      const whileTyping = count;
      document.querySelector('.gB')?.append('something else');
      await Promise.resolve();
      return { whileTyping, afterwards: count > whileTyping };
    });
    expect(reads).toEqual({ whileTyping: 0, afterwards: true });
  });
});
