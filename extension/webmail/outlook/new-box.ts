import { findOnly } from '../dom/find.ts';
import { type ComposeElements, findComposeElements } from './compose-elements.ts';

/** Remembers the boxes that are open; the answer gives the one box that came since and fits, null while there is none or more than one. */
export const findNewBox = (page: Document, fits: (region: Element) => boolean): (() => ComposeElements | null) => {
  const before = new Set(findComposeElements(page).map(({ body }) => body));
  return () => {
    const fresh = findComposeElements(page).filter(({ body, region }) => !before.has(body) && fits(region));
    const body = findOnly(fresh.map((box) => box.body));
    return fresh.find((box) => box.body === body) ?? null;
  };
};
