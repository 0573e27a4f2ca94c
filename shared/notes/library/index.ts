import type { Occasion, OccasionId } from '../note.ts';
import { checkIn } from './check-in.ts';
import { thanksDeal } from './thanks-deal.ts';
import { thanksFavour } from './thanks-favour.ts';
import { thanksMail } from './thanks-mail.ts';

/** Every occasion that has notes. One file of this folder each, its id the file's name. */
export const occasionById: Readonly<Record<OccasionId, Occasion>> = {
  'thanks-deal': thanksDeal,
  'thanks-favour': thanksFavour,
  'thanks-mail': thanksMail,
  'check-in': checkIn,
};

export const occasions: readonly Occasion[] = Object.values(occasionById);
