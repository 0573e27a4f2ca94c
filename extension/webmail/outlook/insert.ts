import type { DraftText, InsertResult } from '../adapter.ts';
import { fillField } from '../dom/fill.ts';
import { isEditable, writeDraft } from '../dom/write-draft.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, TRAILERS, findComposeByKey, subjectFieldOf } from './compose-elements.ts';

/**
 * Writes a draft into one open box above signature and quote, as one undo step, then reads the whole box back. The editor keeps a model of
 * its own beside the page, so text goes in by editing commands only. The subject is set only in a new mail that has none.
 */
export const insertDraft = (page: Document, boxKey: string, draft: DraftText): InsertResult => {
  const box = findComposeByKey(page, boxKey);
  if (box === null) return { ok: false, error: { type: 'box-gone' } };
  if (!isEditable(box.body)) return { ok: false, error: { type: 'not-editable' } };
  keepUndoStep(box.body);
  const isWritten = writeDraft(box.body, draft.paragraphs, TRAILERS);
  keepUndoStep(box.body);
  if (!isWritten) return { ok: false, error: { type: 'read-back-differs' } };
  return { ok: true, subjectSet: setSubject(page, box, draft.subject) };
};

/** Fills the subject of a new mail when it is shown and empty; says whether it did. */
export const setSubject = (page: Document, box: ComposeElements, subject: string): boolean => {
  const field = subjectFieldOf(box.region);
  if (field === null || field.value !== '' || subject === '' || readComposeBox(page, box).kind !== 'new') return false;
  fillField(field, subject);
  return field.value === subject;
};

/**
 * Outlook's editor (roosterjs) undoes by states that it keeps itself, and hears nothing of editing commands: one undo would take the rep's
 * last words too, or nothing. The end of an input method's composition is what makes it keep the present state, whatever the language.
 */
const keepUndoStep = (body: HTMLElement): void => {
  body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
};
