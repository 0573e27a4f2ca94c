import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenRecognised } from '../../../extension/webmail/dom/recognise.ts';
import { isOutlookPage } from '../../../extension/webmail/outlook/own-page.ts';

const pageOf = (head: string, body = ''): Document =>
  new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).window.document;

describe('a page of Outlook on a host of its own', () => {
  it.each([
    { name: 'a file of the mail program', page: pageOf('<link rel="preload" href="https://res.cdn.office.net/owamail/x.js">') },
    { name: 'its name', page: pageOf('<meta name="application" content="owamail 2026">') },
    { name: 'its script', page: pageOf('', '<script src="/owa/prem/owamail/boot.js"></script>') },
  ])('is known by $name', ({ page }) => {
    expect(isOutlookPage(page)).toBe(true);
  });

  it.each([
    { name: 'an empty page', page: pageOf('') },
    { name: 'a login page', page: pageOf('<title>Sign in</title>', '<form action="/owa/auth.owa"><input name="username"></form>') },
    { name: 'a link in the text', page: pageOf('', '<a href="https://res.cdn.office.net/">Outlook</a>') },
    { name: 'words about it', page: pageOf('<title>Outlook</title>', '<p>owamail cdn.office.net</p>') },
  ])('is not $name', ({ page }) => {
    expect(isOutlookPage(page)).toBe(false);
  });
});

describe('waiting for the marks', () => {
  let page: Document;
  let signal: AbortController;
  let recognised: number;

  beforeEach(() => {
    vi.useFakeTimers();
    page = pageOf('');
    vi.stubGlobal('MutationObserver', page.defaultView?.MutationObserver);
    signal = new AbortController();
    recognised = 0;
    whenRecognised(page, isOutlookPage, signal.signal, () => {
      recognised += 1;
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const mark = async (): Promise<number> => {
    const script = page.createElement('script');
    script.setAttribute('src', '/owamail/later.js');
    page.head.append(script);
    await Promise.resolve();
    return recognised;
  };

  it('calls back once, when they come', async () => {
    expect(recognised).toBe(0);
    expect([await mark(), await mark()]).toEqual([1, 1]);
  });

  it('gives up after twenty seconds', async () => {
    vi.advanceTimersByTime(20_000);
    expect(await mark()).toBe(0);
  });

  it('still waits a moment before that', async () => {
    vi.advanceTimersByTime(19_999);
    expect(await mark()).toBe(1);
  });

  it('ends with its signal', async () => {
    signal.abort();
    expect(await mark()).toBe(0);
  });
});
