import type { Frame } from 'playwright-core';
import type { MailThread } from '../practice/mail.ts';
import type { ExtensionRun } from '../support/extension.ts';

/** How a panel tells that it shows somebody. */
export interface Shown {
  /** Text or attribute by which one customer is known. */
  readonly marker: (thread: MailThread) => string;
  readonly markName: string;
  /** Where the marker of whoever is shown stands in the panel: the text of an element, or one of its attributes. */
  readonly selector: string;
  readonly attribute: string | null;
}

declare global {
  interface Window {
    pageChanges?: number[];
    shownAt?: Record<string, number>;
  }
}

/** Notes every change of the mail view, on the clock that all frames share. */
export const watchPage = (run: ExtensionRun): Promise<void> =>
  run.page.evaluate(() => {
    const changes: number[] = [];
    window.pageChanges = changes;
    new MutationObserver((records) => {
      const ofMail = records.some(
        ({ target }) => target !== document.body && !(target instanceof Element && target.closest('aftercare-panel')),
      );
      if (ofMail) changes.push(performance.timeOrigin + performance.now());
    }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  });

/** Notes when each person first stood in the panel. */
export const watchPanel = (frame: Frame, { selector, attribute }: Shown): Promise<void> =>
  frame.evaluate(
    (where) => {
      const shownAt: Record<string, number> = {};
      window.shownAt = shownAt;
      new MutationObserver(() => {
        const element = document.querySelector(where.selector);
        const marker = (where.attribute === null ? element?.textContent : element?.getAttribute(where.attribute)) ?? '';
        if (marker !== '') shownAt[marker] ??= performance.timeOrigin + performance.now();
      }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
    },
    { selector, attribute },
  );

/** Opens one mail and gives the milliseconds from the page's last change to the panel's mark after drawing that person. */
export const openAndMeasure = async (run: ExtensionRun, frame: Frame, thread: MailThread, shown: Shown): Promise<number> => {
  const marker = shown.marker(thread);
  await run.page.evaluate((id) => window.practice?.open(id), thread.id);
  await frame.waitForFunction((wanted) => window.shownAt?.[wanted] !== undefined, marker);
  const drawn = await frame.waitForFunction(
    ({ wanted, name }) => {
      const at = window.shownAt?.[wanted] ?? Infinity;
      return performance
        .getEntriesByName(name)
        .map(({ startTime }) => performance.timeOrigin + startTime)
        .find((time) => time >= at - 1);
    },
    { wanted: marker, name: shown.markName },
  );
  const at = await drawn.jsonValue();
  const changed = await run.page.evaluate((until) => (window.pageChanges ?? []).findLast((time) => time <= until), Number(at));
  if (changed === undefined) throw new Error('The page never changed');
  return Number(at) - changed;
};
