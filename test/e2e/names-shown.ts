import type { Frame, Page } from 'playwright-core';

/** From `at` on (Unix milliseconds) this stood there. */
export interface Seen {
  readonly at: number;
  readonly what: string;
}

declare global {
  interface Window {
    seenByTest?: Seen[];
  }
}

/** Notes every change of the subject that is visible in the page, a few times per frame; `selector` finds the subjects. */
export const watchThreads = (page: Page, selector: string): Promise<void> =>
  page.evaluate((subject) => {
    const seen: Seen[] = (window.seenByTest = []);
    const look = (): void => {
      const headings = [...document.querySelectorAll<HTMLElement>(subject)].filter((heading) => heading.checkVisibility());
      const what = headings.map((heading) => heading.textContent ?? '').join();
      if (seen.at(-1)?.what !== what) seen.push({ at: performance.timeOrigin + performance.now(), what });
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
    setInterval(look, 4);
  }, selector);

/** Notes every change of the name that the panel shows, a few times per frame; the empty string while it shows none. */
export const watchNames = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const seen: Seen[] = (window.seenByTest = []);
    const look = (): void => {
      const customer = document.querySelector('[data-part="customer"]');
      const isNamed = ['known', 'unknown', 'name-only'].includes(customer?.getAttribute('data-state') ?? '');
      const words = [isNamed ? customer?.querySelector('h1')?.textContent : '', customer?.getAttribute('data-email')];
      const what = words.filter((text) => text).join(' ');
      if (seen.at(-1)?.what !== what) seen.push({ at: performance.timeOrigin + performance.now(), what });
    };
    new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
    setInterval(look, 4);
  });

export const seenIn = (where: Page | Frame): Promise<readonly Seen[]> => where.evaluate(() => window.seenByTest ?? []);

export interface WrongName {
  readonly name: string;
  readonly whileOpen: string;
  readonly forMs: number;
}

/** Every stretch in which a name stood beside a thread it does not belong to; an empty thread is the list. */
export const wrongNames = (
  names: readonly Seen[],
  threads: readonly Seen[],
  belongs: (name: string, thread: string) => boolean,
): readonly WrongName[] =>
  stretches(names).flatMap((name) =>
    stretches(threads)
      .map((thread) => ({ thread, forMs: Math.min(name.until, thread.until) - Math.max(name.at, thread.at) }))
      .filter(({ thread, forMs }) => name.what !== '' && forMs > 0 && !belongs(name.what, thread.what))
      .map(({ thread, forMs }) => ({ name: name.what, whileOpen: thread.what, forMs: Math.round(forMs) })),
  );

interface Stretch extends Seen {
  readonly until: number;
}

const stretches = (seen: readonly Seen[]): readonly Stretch[] =>
  seen.map((one, index) => ({ ...one, until: seen[index + 1]?.at ?? Number.POSITIVE_INFINITY }));
