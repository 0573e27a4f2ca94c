import type { ComposeBox } from '../adapter.ts';
import { findOnly } from '../dom/find.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, findComposeElements, findRegions } from './compose-elements.ts';

/** Remembers the boxes that are open; the answer gives the one box that came since and fits, null while there is none or more than one. */
export const readNewBox = (page: Document, fits: (region: Element) => boolean): (() => ComposeBox | null) => {
  const find = findNewBox(page, fits);
  return () => {
    const box = find();
    return box === null ? null : readComposeBox(page, box);
  };
};

export const findNewBox = (page: Document, fits: (region: Element) => boolean): (() => ComposeElements | null) => {
  const before = new Set(findRegions(page));
  return () => {
    const fresh = findComposeElements(page).filter(({ region }) => !before.has(region) && fits(region));
    const key = findOnly(fresh.map(({ region }) => region));
    return fresh.find(({ region }) => region === key) ?? null;
  };
};
