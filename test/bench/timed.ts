import type { Frame } from 'playwright-core';

export interface Timed {
  /** What is clicked, or typed into. */
  readonly at: string;
  /** Typed in one go, as one key stroke more; nothing is typed where it is absent. */
  readonly text?: string;
  /** What stands there when the answer is drawn. */
  readonly until: string;
  /** How many of these; one at least where it is absent. */
  readonly count?: number;
}

/** Milliseconds from a click or a key stroke in the panel until the answer has been painted. */
export const timed = (frame: Frame, what: Timed): Promise<number> =>
  frame.evaluate(async ({ at, text, until, count = 1 }) => {
    const place = document.querySelector<HTMLElement>(at);
    if (place === null) throw new Error(`There is no ${at}`);
    const isDrawn = (): boolean => document.querySelectorAll(until).length >= count;
    if (isDrawn()) throw new Error(`${until} stands there already`);
    const drawn = new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`${until} never came`)), 10_000);
      const observer = new MutationObserver(() => {
        if (!isDrawn()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
    });
    const began = performance.now();
    if (text === undefined) place.click();
    else if (place instanceof HTMLInputElement) {
      // React hears of a value only through the field's own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(place, text);
      place.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await drawn;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return performance.now() - began;
  }, what);
