import { PANEL_WIDTH_PX } from './panel-host.ts';

const NARROWEST_PAGE_PX = 700;
const SAMPLES = [0.08, 0.3, 0.5, 0.7, 0.92];

export interface Room {
  /** Narrows the page beside the panel; false when the page does not hold still, then nothing is changed. */
  take(): boolean;
  giveBack(): void;
  readonly taken: boolean;
}

/**
 * Room for the open panel. The page's body becomes narrower and the containing block of its own fixed parts (`contain: layout`), then the strip
 * beside it is measured: if anything of the page still reaches into it, the page gets its width back and the panel lies above.
 */
export const createRoom = (page: Document, window: Window): Room => {
  let before: string | null = null;
  /** Window width at which the page would not hold; not tried again until the width changes. */
  let refusedAt: number | null = null;
  const room = {
    get taken() {
      return before !== null;
    },
    take: () => {
      if (before !== null) return stripIsFree(page, window);
      if (window.innerWidth === refusedAt || window.innerWidth - PANEL_WIDTH_PX < NARROWEST_PAGE_PX || scrollsAsAWhole(page, window))
        return false;
      before = page.body.getAttribute('style') ?? '';
      narrow(page.body);
      window.dispatchEvent(new Event('resize'));
      if (stripIsFree(page, window)) return true;
      room.giveBack();
      refusedAt = window.innerWidth;
      return false;
    },
    giveBack: () => {
      if (before === null) return;
      for (const property of NARROW.keys()) page.body.style.removeProperty(property);
      restore(page.body, before);
      before = null;
      window.dispatchEvent(new Event('resize'));
    },
  };
  return room;
};

const NARROW: ReadonlyMap<string, string> = new Map([
  ['width', `calc(100vw - ${String(PANEL_WIDTH_PX)}px)`],
  ['min-width', '0'],
  ['height', '100vh'],
  ['margin', '0'],
  ['contain', 'layout'],
]);

const narrow = (body: HTMLElement): void => {
  for (const [property, value] of NARROW) body.style.setProperty(property, value, 'important');
};

/** Properties that the page itself had set inline come back as they were. */
const restore = (body: HTMLElement, before: string): void => {
  const former = body.ownerDocument.createElement('div').style;
  former.cssText = before;
  for (const property of NARROW.keys()) {
    const value = former.getPropertyValue(property);
    if (value !== '') body.style.setProperty(property, value, former.getPropertyPriority(property));
  }
};

const scrollsAsAWhole = (page: Document, window: Window): boolean => page.documentElement.scrollHeight > window.innerHeight + 1;

const stripIsFree = (page: Document, window: Window): boolean => {
  const left = window.innerWidth - PANEL_WIDTH_PX;
  return SAMPLES.every((x) =>
    SAMPLES.every((y) =>
      page
        .elementsFromPoint(left + x * PANEL_WIDTH_PX, y * window.innerHeight)
        .every((element) => element === page.body || !page.body.contains(element)),
    ),
  );
};
