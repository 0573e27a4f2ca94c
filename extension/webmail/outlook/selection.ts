import type { SelectedText } from '../adapter.ts';
import { findOpenView } from './view.ts';

const LONGEST_SELECTION = 5000;

/** Text the rep has selected inside the body of one mail; at most 5000 characters. */
export const readSelection = (page: Document): SelectedText | null => {
  const selection = page.getSelection();
  const view = findOpenView(page);
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed || view.type !== 'thread') return null;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const card = view.cards.find(({ body }) => body?.contains(startContainer) === true);
  const text = selection.toString().trim();
  if (card === undefined || card.body?.contains(endContainer) !== true || text === '') return null;
  return { text: text.slice(0, LONGEST_SELECTION), messageId: card.handle };
};
