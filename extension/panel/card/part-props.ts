import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import type { CustomerCard } from '../../messaging/protocol/card.ts';
import type { Words } from '../use-words.ts';
import type { CardSaving } from './use-card-saving.ts';

/** What every part of the card is given. */
export interface PartProps {
  readonly card: CustomerCard;
  readonly customer: CustomerView;
  readonly saving: CardSaving;
  readonly words: Words;
}
