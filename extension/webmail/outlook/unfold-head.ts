import { findAll, findOnly } from '../dom/find.ts';
import { isVisible } from '../dom/visible.ts';
import { waitFor } from '../dom/wait.ts';
import type { ComposeElements } from './compose-elements.ts';
import { recipientFields } from './recipients.ts';

const FIELDS_MS = 2000;
/** The row that stands for the fields of a folded head: Outlook opens it when the focus comes in. */
const FOLDED_ROW = 'div[tabindex]:nth-child(2):not([role="button"]):not([contenteditable])';

/** Shows the recipient fields of a box whose head is folded. Does nothing where they are shown already, or where several rows may be the head. */
export const unfoldHead = async (box: ComposeElements, signal: AbortSignal): Promise<void> => {
  const view = box.body.ownerDocument.defaultView;
  if (view === null || signal.aborted || recipientFields(box, 'to').length > 0) return;
  const rows = findAll(box.region, FOLDED_ROW).filter((row) => isVisible(row) && !row.contains(box.body) && !box.body.contains(row));
  const row = findOnly(rows);
  if (row === null) return;
  row.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await waitFor(view, FIELDS_MS, signal, () => (recipientFields(box, 'to').length > 0 ? true : null));
};
