import { findVisible } from '../dom/find.ts';
import { findComposeElements } from './compose-elements.ts';
import { findOpenView } from './view.ts';

/** Ordered: around a docked or full-screen box, title bar with close and all; around the fields, the text and Send of any other. */
const BOXES = ['[role="dialog"]', '.M9'];
const MAIL_TEXT = '.a3s';
/** The column of icons at Gmail's right edge; what it opens stands in another element. */
const RAIL = '.brC-aT5-aOt-Jw';

/** Open compose boxes with their frames, and the texts of the open thread's messages. */
export const keepClear = (page: Document): readonly Element[] => {
  const view = findOpenView(page);
  const boxes = findComposeElements(page).map(({ region }) => boxOf(region));
  const texts = view.type === 'thread' ? view.messages.flatMap((message) => findVisible(message, MAIL_TEXT)) : [];
  return [...boxes, ...texts];
};

const boxOf = (region: Element): Element => BOXES.map((selector) => region.closest(selector)).find((box) => box !== null) ?? region;

/** Width of Gmail's icon rail in px, 0 when it is hidden or absent. */
export const railWidth = (page: Document): number =>
  Math.max(0, ...findVisible(page, RAIL).map((rail) => Math.round(rail.getBoundingClientRect().width)));
