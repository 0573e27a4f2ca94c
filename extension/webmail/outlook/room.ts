import { findComposeElements } from './compose-elements.ts';
import { findOpenView } from './view.ts';

/** Open compose boxes, and the texts of the mails shown. */
export const keepClear = (page: Document): readonly Element[] => {
  const view = findOpenView(page);
  const boxes = findComposeElements(page).map(({ region }) => region);
  const texts = view.type === 'thread' ? view.cards.flatMap(({ body }) => body ?? []) : [];
  return [...boxes, ...texts];
};

/** Always 0: nothing that names Outlook's own strip of icons at the right edge is documented. */
export const railWidth = (): number => 0;
