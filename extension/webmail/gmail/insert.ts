import type { DraftText, InsertResult } from '../adapter.ts';
import { fillField } from '../dom/fill.ts';
import { isEditable, writeDraft } from '../dom/write-draft.ts';
import { readComposeBox } from './compose-boxes.ts';
import { type ComposeElements, TRAILERS, findComposeByKey, subjectFieldOf } from './compose-elements.ts';

/**
 * Writes a draft into one open box as one undo step, then reads the whole box back: the rep's words, the draft, signature and quote must all
 * be where they belong. The subject is set only in a new mail whose subject is shown and empty. Never undoes anything itself.
 */
export const insertDraft = (page: Document, boxKey: string, draft: DraftText): InsertResult => {
  const box = findComposeByKey(page, boxKey);
  if (box === null) return { ok: false, error: { type: 'box-gone' } };
  if (!isEditable(box.body)) return { ok: false, error: { type: 'not-editable' } };
  if (!writeDraft(box.body, draft.paragraphs, TRAILERS)) return { ok: false, error: { type: 'read-back-differs' } };
  return { ok: true, subjectSet: setSubject(page, box, draft.subject) };
};

/** Fills the subject of a new mail when it is shown and empty; says whether it did. */
export const setSubject = (page: Document, box: ComposeElements, subject: string): boolean => {
  const field = subjectFieldOf(box.region);
  if (field === null || field.value !== '' || subject === '' || readComposeBox(page, box).kind !== 'new') return false;
  fillField(field, subject);
  return field.value === subject;
};
