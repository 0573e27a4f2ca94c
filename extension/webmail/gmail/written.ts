/** The text of a mail and of the rep's own drafts. */
const WRITTEN = '.a3s, .ii, [contenteditable], [g_editable="true"], [role="textbox"][aria-multiline="true"]';

/** Whether a person wrote it: a sender's text can hold anything, also markup that looks like Gmail's. */
export const isWritten = (element: Element): boolean => element.closest(WRITTEN) !== null;
