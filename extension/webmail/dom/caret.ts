import { type Caret, flatText } from './caret-text.ts';
import { firstTrailer } from './typed-part.ts';

/** Where a draft goes: at the rep's caret in the typed part, else after the words typed, else on the first line. */
export const caretFor = (body: HTMLElement, trailers: string): Caret =>
  repCaret(body, trailers) ?? endOfTyped(body, trailers) ?? { node: firstLine(body, trailers), offset: 0 };

/** The end of the rep's selection, so that selected words stay; null when it is not in the typed part of this box. */
const repCaret = (body: HTMLElement, trailers: string): Caret | null => {
  const selection = body.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const { endContainer: node, endOffset: offset } = selection.getRangeAt(0);
  const trailer = firstTrailer(body, trailers);
  if (!body.contains(node) || (trailer !== null && !isBefore({ node, offset }, trailer))) return null;
  const next = node.childNodes[offset] ?? null;
  if (trailer === null || next === null || !next.contains(trailer)) return { node, offset };
  return offset > 0 && node.childNodes[offset - 1]?.nodeName === 'BR' ? { node, offset: offset - 1 } : null;
};

const isBefore = ({ node, offset }: Caret, trailer: Element): boolean => {
  const range = trailer.ownerDocument.createRange();
  range.setStartBefore(trailer);
  return range.comparePoint(node, offset) <= 0 && !trailer.contains(node);
};

const endOfTyped = (body: HTMLElement, trailers: string): Caret | null => {
  const trailer = firstTrailer(body, trailers);
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (trailer !== null && (trailer.contains(node) || !isBefore({ node, offset: 0 }, trailer))) break;
    if (flatText(node).trim() !== '') last = node;
  }
  return last === null ? null : { node: last, offset: flatText(last).trimEnd().length };
};

/** The empty block that begins the body, or the body itself. */
const firstLine = (body: HTMLElement, trailers: string): Element => {
  const first = body.firstElementChild;
  const isEmptyLine = first !== null && ['DIV', 'P'].includes(first.nodeName) && firstTrailer(body, trailers)?.isSameNode(first) !== true;
  return isEmptyLine && flatText(first).trim() === '' && firstTrailer(first, trailers) === null ? first : body;
};
