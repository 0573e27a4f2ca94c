import { type Caret, type SplitText, flatText, splitAtCaret, withoutSpace } from './caret-text.ts';
import { caretFor } from './caret.ts';
import { findAll } from './find.ts';
import { firstTrailer } from './typed-part.ts';

/**
 * Writes paragraphs into the body of a compose box, above whatever `trailers` selects (signature, quote), as one undo step. True when the
 * whole body, read back, holds the rep's words and the draft, and every trailer has kept its parent node.
 */
export const writeDraft = (body: HTMLElement, paragraphs: readonly string[], trailers: string): boolean => {
  const text = paragraphs.join('\n\n');
  return body instanceof HTMLTextAreaElement ? writeIntoField(body, text) : writeIntoBody(body, text, trailers);
};

export const isEditable = (body: HTMLElement): boolean => (body instanceof HTMLTextAreaElement ? !body.readOnly : body.isContentEditable);

const writeIntoBody = (body: HTMLElement, text: string, trailers: string): boolean => {
  const page = body.ownerDocument;
  const caret = caretFor(body, trailers);
  openLineAboveTrailer(body, caret, trailers);
  const rest = splitAtCaret(body, caret);
  const homes = homesOf(body, trailers);
  body.focus({ preventScroll: true });
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.collapse(caret.node, caret.offset);
  typeLines(page, apart(text, rest));
  const isWhole = withoutSpace(flatText(body)) === withoutSpace(`${rest.before}${text}${rest.after}`);
  return isWhole && homesOf(body, trailers).every((home, index) => home === homes[index]);
};

/**
 * Chromium makes a block of every line that `insertText` breaks, and at the root of the body the last block swallows signature and quote; it
 * joins commands that follow each other without a new selection into one undo step. Firefox breaks lines with `br` itself, but keeps one
 * undo step per command.
 */
const typeLines = (page: Document, text: string): void => {
  if (page.defaultView?.CSS.supports('-moz-appearance', 'none') === true) {
    page.execCommand('insertText', false, text);
    return;
  }
  text.split('\n').forEach((line, index) => {
    if (index > 0) page.execCommand('insertLineBreak');
    if (line !== '') page.execCommand('insertText', false, line);
  });
};

const writeIntoField = (field: HTMLTextAreaElement, text: string): boolean => {
  const caret = field.ownerDocument.activeElement === field ? field.selectionEnd : field.value.trimEnd().length;
  const rest: SplitText = { before: field.value.slice(0, caret), after: field.value.slice(caret) };
  field.focus({ preventScroll: true });
  field.setSelectionRange(caret, caret);
  field.ownerDocument.execCommand('insertText', false, apart(text, rest));
  return withoutSpace(field.value) === withoutSpace(`${rest.before}${text}${rest.after}`);
};

/** The draft stands on lines of its own when the rep's words share the caret's line. */
const apart = (text: string, { before, after }: SplitText): string => {
  const follows = before.split('\n').at(-1)?.trim() !== '';
  const precedes = after.split('\n')[0]?.trim() !== '';
  return `${follows ? '\n\n' : ''}${text}${precedes ? '\n\n' : ''}`;
};

/** Without a line of its own above the signature, Chromium would write into the signature. */
const openLineAboveTrailer = (body: HTMLElement, { node, offset }: Caret, trailers: string): void => {
  const next = node.childNodes[offset];
  if (node === body && next !== undefined && next === firstTrailer(body, trailers))
    body.insertBefore(body.ownerDocument.createElement('br'), next);
};

const homesOf = (body: Element, trailers: string): readonly (Element | null)[] =>
  findAll(body, trailers).map(({ parentElement }) => parentElement);
