import { findAll } from './find.ts';

/** What stands below the rep's own words: the first element of a compose body that `trailers` selects, signatures and quotes. */
export const firstTrailer = (body: Element, trailers: string): Element | null => findAll(body, trailers)[0] ?? null;

/** The rep's own words in a compose body: all text before signature and quote, as one line per block. */
export const typedText = (body: HTMLElement, trailers: string): string => {
  if (body instanceof HTMLTextAreaElement) return body.value;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  const trailer = firstTrailer(body, trailers);
  if (trailer !== null) range.setEndBefore(trailer);
  return range.toString();
};
