import { QUOTE, SIGNATURE } from './compose-elements.ts';
import { findAll } from '../dom/find.ts';

/** What stands below the rep's own words: the first signature or quote of a compose body; null when there is none. */
export const firstTrailer = (body: Element): Element | null => findAll(body, `${SIGNATURE}, ${QUOTE}`)[0] ?? null;

/** The rep's own words in a compose body: all text before signature and quote, as one line per block. */
export const typedText = (body: HTMLElement): string => {
  if (body instanceof HTMLTextAreaElement) return body.value;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  const trailer = firstTrailer(body);
  if (trailer !== null) range.setEndBefore(trailer);
  return range.toString();
};
