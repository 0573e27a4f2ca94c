import type { Card } from './cards.ts';
import { dateText } from './dates.ts';
import { type Direction, directionOf } from './order.ts';

export interface Chronology {
  /** Null when nobody can say; a single mail counts as oldest first. */
  readonly direction: Direction | null;
  /** Oldest first; in the order of the page when the direction is unknown. */
  readonly cards: readonly Card[];
}

/** Puts the cards of a pane in the order in which the mails came; `language` is the page's. */
export const inOrder = (cards: readonly Card[], language: string): Chronology => {
  const direction = cards.length === 1 ? 'oldest-first' : directionOf(cards.map(dateText), language);
  return { direction, cards: direction === 'newest-first' ? cards.toReversed() : cards };
};
