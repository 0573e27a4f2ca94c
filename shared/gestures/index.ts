import type { GestureRule } from './rule.ts';
import { thankForDeal } from './rules/thank-for-deal.ts';
import { thankForFavour } from './rules/thank-for-favour.ts';
import { tierCheckIn } from './rules/tier-check-in.ts';

/** Every rule, one file of `rules/` each. */
export const gestureRules: readonly GestureRule[] = [thankForDeal, thankForFavour, tierCheckIn];
