import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Frame, mountFrame } from '../../../extension/webmail/frame/frame.ts';

const RESIZE_SETTLES_MS = 200;
const CHECK_MS = 500;

interface Tab {
  readonly frame: Frame;
  readonly document: Document;
  readonly isOpen: () => boolean;
  readonly hosts: () => number;
  readonly pressTab: () => void;
  readonly resize: (width: number) => void;
  readonly focusPanel: () => void;
  /** What must stay on top, by right edge in px. */
  readonly keepClear: (...rightEdges: readonly number[]) => void;
  readonly measured: () => number;
  /** From now on the page makes room when it is narrowed. */
  readonly holdStill: () => void;
  readonly stop: AbortController;
}

/** A page that keeps its width (it lies under the panel), in a window whose size a test sets. */
const aTab = async (width: number, mode?: 'open' | 'folded'): Promise<Tab> => {
  if (mode !== undefined) await fakeBrowser.storage.local.set({ 'panel-mode': mode });
  const { window } = new JSDOM('<!DOCTYPE html><body><input id="search"><div contenteditable="true" tabindex="0"></div></body>');
  const { document } = window;
  for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const)
    Object.assign(window, { [name]: globalThis[name] });
  for (const name of ['MutationObserver', 'Event'] as const) vi.stubGlobal(name, window[name]);
  const view = window as unknown as Window & typeof globalThis;
  const setWidth = (px: number): void => void Object.defineProperty(window, 'innerWidth', { value: px, configurable: true });
  setWidth(width);
  let kept: readonly Element[] = [];
  let measured = 0;
  Object.assign(document, {
    elementsFromPoint: () => {
      measured += 1;
      return [document.querySelector('#search')];
    },
  });
  const stop = new window.AbortController();
  const frame = mountFrame({
    page: document,
    window: view,
    panelUrl: 'https://panel.example/panel.html',
    panelOrigin: 'https://panel.example',
    signal: stop.signal,
    keepClear: () => kept,
    railWidth: () => 0,
  });
  const host = (): HTMLElement | null => document.querySelector('aftercare-panel');
  const iframe = (): HTMLIFrameElement | null => host()?.shadowRoot?.querySelector('iframe') ?? null;
  await vi.advanceTimersByTimeAsync(0);
  return {
    frame,
    document,
    isOpen: () => iframe()?.style.visibility === 'visible',
    hosts: () => document.querySelectorAll('aftercare-panel').length,
    pressTab: () => host()?.shadowRoot?.querySelector('button')?.click(),
    resize: (px) => {
      setWidth(px);
      window.dispatchEvent(new window.Event('resize'));
    },
    focusPanel: () => iframe()?.focus(),
    keepClear: (...rightEdges) => {
      kept = rightEdges.map((right) =>
        Object.assign(document.createElement('div'), { getBoundingClientRect: () => ({ width: 10, height: 10, right }) }),
      );
    },
    measured: () => measured,
    holdStill: () => void Object.assign(document, { elementsFromPoint: () => [] }),
    stop,
  };
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the panel by itself', () => {
  it.each([
    { width: 1100, wish: 'open', open: true },
    { width: 1099, wish: 'open', open: false },
    { width: 1366, wish: 'marked', open: false },
    { width: 1366, wish: 'folded', open: false },
  ] as const)('in a window of $width px, wished $wish: open is $open', async ({ width, wish, open }) => {
    const tab = await aTab(width);
    tab.frame.wish(wish);
    expect(tab.isOpen()).toBe(open);
    tab.stop.abort();
  });

  it('folds before it covers, and stays folded where it would', async () => {
    const tab = await aTab(1366);
    tab.frame.wish('open');
    tab.keepClear(1366);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(tab.isOpen()).toBe(false);
    tab.frame.wish('open');
    expect(tab.isOpen()).toBe(false);
    tab.keepClear(1366 - 360);
    tab.frame.wish('open');
    expect(tab.isOpen()).toBe(true);
    tab.stop.abort();
  });

  it('takes the focus from nobody, whether it opens or folds', async () => {
    const tab = await aTab(1366);
    const field = tab.document.querySelector<HTMLElement>('[contenteditable]');
    field?.focus();
    tab.frame.wish('open');
    expect([tab.isOpen(), tab.document.activeElement === field]).toEqual([true, true]);
    tab.frame.wish('folded');
    expect([tab.isOpen(), tab.document.activeElement === field]).toEqual([false, true]);
    tab.stop.abort();
  });

  it('does not fold under a rep who types in it, and does once they have left it', async () => {
    const tab = await aTab(1366);
    tab.frame.wish('open');
    tab.focusPanel();
    tab.keepClear(1366);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    tab.frame.wish('folded');
    expect(tab.isOpen()).toBe(true);
    tab.document.querySelector<HTMLElement>('#search')?.focus();
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(tab.isOpen()).toBe(false);
    tab.stop.abort();
  });
});

describe('what the rep sets', () => {
  it('is remembered and wins', async () => {
    const tab = await aTab(1366, 'folded');
    tab.frame.wish('open');
    expect(tab.isOpen()).toBe(false);
    tab.pressTab();
    expect([tab.isOpen(), await fakeBrowser.storage.local.get('panel-mode')]).toEqual([true, { 'panel-mode': 'open' }]);
    tab.frame.wish('folded');
    expect(tab.isOpen()).toBe(true);
    tab.frame.setOpen(false);
    expect([tab.isOpen(), await fakeBrowser.storage.local.get('panel-mode')]).toEqual([false, { 'panel-mode': 'folded' }]);
    tab.stop.abort();
  });

  it('before the stored word was read is not overruled by it', async () => {
    await fakeBrowser.storage.local.set({ 'panel-mode': 'folded' });
    let letGo: () => void = () => undefined;
    const stored = new Promise<Record<string, unknown>>((resolve) => (letGo = () => resolve({ 'panel-mode': 'folded' })));
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(stored as never);
    const tab = await aTab(1366);
    tab.pressTab();
    letGo();
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.isOpen()).toBe(true);
    get.mockRestore();
    tab.stop.abort();
  });

  it('above the page stays through a new message, until more must be kept clear', async () => {
    const tab = await aTab(800);
    tab.keepClear(800);
    tab.pressTab();
    tab.frame.wish('open');
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(tab.isOpen()).toBe(true);
    tab.keepClear(800, 800);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(tab.isOpen()).toBe(false);
    tab.stop.abort();
  });

  it('above the page ends with the conversation', async () => {
    const tab = await aTab(800);
    tab.keepClear(800);
    tab.pressTab();
    tab.frame.clearPerson(2);
    tab.frame.wish('open');
    expect(tab.isOpen()).toBe(false);
    tab.stop.abort();
  });
});

describe('a window whose size changes', () => {
  it('is measured once it rests, not at every step', async () => {
    const tab = await aTab(1366);
    tab.frame.wish('open');
    const before = tab.measured();
    for (let width = 1365; width > 1065; width -= 1) tab.resize(width);
    expect(tab.measured()).toBe(before);
    await vi.advanceTimersByTimeAsync(RESIZE_SETTLES_MS);
    expect([tab.isOpen(), tab.measured() - before < 60]).toEqual([false, true]);
    tab.resize(1366);
    await vi.advanceTimersByTimeAsync(RESIZE_SETTLES_MS);
    expect(tab.isOpen()).toBe(true);
    tab.stop.abort();
  });
});

describe('the end', () => {
  it('leaves nothing behind, however often it comes', async () => {
    const tab = await aTab(1366);
    tab.holdStill();
    tab.frame.wish('open');
    tab.stop.abort();
    tab.stop.abort();
    tab.frame.wish('open');
    tab.frame.setOpen(true);
    tab.resize(1200);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect([tab.hosts(), tab.document.body.getAttribute('style') ?? '']).toEqual([0, '']);
  });

  it('of the extension under the page leaves one sentence and the page its width', async () => {
    const tab = await aTab(1366);
    tab.holdStill();
    tab.frame.wish('open');
    expect(tab.document.body.style.width).toContain('360px');
    tab.frame.outlived('Reload this tab.');
    tab.frame.outlived('Reload this tab.');
    tab.resize(1200);
    tab.frame.wish('open');
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    const root = tab.document.querySelector('aftercare-panel')?.shadowRoot;
    expect([root?.textContent, root?.childElementCount, tab.document.body.getAttribute('style') ?? '']).toEqual([
      'Reload this tab.',
      1,
      '',
    ]);
    tab.stop.abort();
    expect(tab.hosts()).toBe(0);
  });

  it('puts the panel back when the page throws it out', async () => {
    const tab = await aTab(1366);
    tab.document.querySelector('aftercare-panel')?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.hosts()).toBe(1);
    tab.stop.abort();
  });
});
