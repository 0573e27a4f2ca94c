import { findVisible } from '../dom/find.ts';
import { findComposeElements } from './compose-elements.ts';
import { findOpenView } from './view.ts';

/** Around a docked box: title bar with close, fields, text and Send. */
const BOX = '[role="dialog"], .M9';
const MAIL_TEXT = '.a3s';
/** The column of icons at Gmail's right edge; what it opens stands in another element. */
const RAIL = '.brC-aT5-aOt-Jw';

/** Open compose boxes with their frames, and the texts of the open thread's messages. */
export const keepClear = (page: Document): readonly Element[] => {
  const view = findOpenView(page);
  const boxes = findComposeElements(page).map(({ region }) => region.closest(BOX) ?? region);
  const texts = view.type === 'thread' ? view.messages.flatMap((message) => findVisible(message, MAIL_TEXT)) : [];
  return [...boxes, ...texts];
};

/** Width of Gmail's icon rail in px, 0 when it is hidden or absent. */
export const railWidth = (page: Document): number =>
  Math.max(0, ...findVisible(page, RAIL).map((rail) => Math.round(rail.getBoundingClientRect().width)));
