import type { SelectedText } from '../adapter.ts';
import { readMessageId } from './messages.ts';
import { findOpenView } from './view.ts';

const LONGEST_SELECTION = 5000;

/** Text the rep has selected inside the body of one message of the open thread; at most 5000 characters. */
export const readSelection = (page: Document): SelectedText | null => {
  const selection = page.getSelection();
  const view = findOpenView(page);
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed || view.type !== 'thread') return null;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const message = view.messages.find((each) => each.contains(startContainer));
  const body = bodyAround(startContainer);
  const text = selection.toString().trim();
  if (message === undefined || body === null || body !== bodyAround(endContainer) || text === '') return null;
  return { text: text.slice(0, LONGEST_SELECTION), messageId: readMessageId(message).value };
};

const bodyAround = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)?.closest('.a3s') ?? null;
