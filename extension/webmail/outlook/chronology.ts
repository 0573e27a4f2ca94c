import type { Card } from './cards.ts';
import { dateText, momentOf } from './dates.ts';
import { type Direction, directionOf } from './order.ts';

export interface Chronology {
  /** Null when nobody can say; a single mail counts as oldest first. */
  readonly direction: Direction | null;
  /** Oldest first; in the order of the page when the direction is unknown. */
  readonly cards: readonly Card[];
}

/** Puts the cards of a pane in the order in which the mails came. */
export const inOrder = (cards: readonly Card[]): Chronology => {
  const direction = cards.length === 1 ? 'oldest-first' : directionOf(cards.map(dateText), cards.map(momentOf));
  return { direction, cards: direction === 'newest-first' ? cards.toReversed() : cards };
};
