import type { DraftText, InsertResult } from '../adapter.ts';
import { type Caret, type SplitText, flatText, splitAtCaret, withoutSpace } from '../dom/caret-text.ts';
import { fillField } from '../dom/fill.ts';
import { findAll } from '../dom/find.ts';
import { caretFor } from './caret.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, QUOTE, SIGNATURE, findComposeByKey, subjectFieldOf } from './compose-elements.ts';
import { firstTrailer } from './typed-part.ts';

/**
 * Writes a draft into one open box as one undo step, then reads the whole box back: the rep's words, the draft, signature and quote must all
 * be where they belong. The subject is set only in a new mail whose subject is shown and empty. Never undoes anything itself.
 */
export const insertDraft = (page: Document, boxKey: string, draft: DraftText): InsertResult => {
  const box = findComposeByKey(page, boxKey);
  if (box === null) return { ok: false, error: { type: 'box-gone' } };
  if (!isEditable(box.body)) return { ok: false, error: { type: 'not-editable' } };
  const text = draft.paragraphs.join('\n\n');
  const written = box.body instanceof HTMLTextAreaElement ? writeIntoField(box.body, text) : writeIntoBody(page, box.body, text);
  if (!written) return { ok: false, error: { type: 'read-back-differs' } };
  return { ok: true, subjectSet: setSubject(page, box, draft.subject) };
};

/** Fills the subject of a new mail when it is shown and empty; says whether it did. */
export const setSubject = (page: Document, box: ComposeElements, subject: string): boolean => {
  const field = subjectFieldOf(box.region);
  if (field === null || field.value !== '' || subject === '' || readComposeBox(page, box).kind !== 'new') return false;
  fillField(field, subject);
  return field.value === subject;
};

const writeIntoBody = (page: Document, body: HTMLElement, text: string): boolean => {
  const caret = caretFor(body);
  openLineAboveTrailer(body, caret);
  const rest = splitAtCaret(body, caret);
  const homes = trailerHomes(body);
  body.focus({ preventScroll: true });
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.collapse(caret.node, caret.offset);
  typeLines(page, apart(text, rest));
  const isWhole = withoutSpace(flatText(body)) === withoutSpace(`${rest.before}${text}${rest.after}`);
  return isWhole && trailerHomes(body).every((home, index) => home === homes[index]);
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
const openLineAboveTrailer = (body: HTMLElement, { node, offset }: Caret): void => {
  const next = node.childNodes[offset];
  if (node === body && next !== undefined && next === firstTrailer(body)) body.insertBefore(body.ownerDocument.createElement('br'), next);
};

const trailerHomes = (body: Element): readonly (Element | null)[] =>
  findAll(body, `${SIGNATURE}, ${QUOTE}`).map(({ parentElement }) => parentElement);

const isEditable = (body: HTMLElement): boolean => (body instanceof HTMLTextAreaElement ? !body.readOnly : body.isContentEditable);
