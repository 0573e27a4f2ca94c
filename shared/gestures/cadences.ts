import type { Tier } from '../schema/customer.ts';
import type { Interval } from './rule.ts';

export type Cadences = Readonly<Record<Tier, Interval>>;

const WEEKLY: Interval = { count: 7, unit: 'days' };
const MONTHLY: Interval = { count: 1, unit: 'months' };
const QUARTERLY: Interval = { count: 3, unit: 'months' };
const HALF_YEARLY: Interval = { count: 6, unit: 'months' };

/**
 * Rhythms of check-ins to choose from. `abc`: A once a week, B once a month, C at least once in six months (S0-05). `quarterly`: everybody with a tier about
 * once a quarter, not too often and not too seldom (S4-17). A rhythm of one person's own wins over both.
 */
export const cadencePresets = {
  abc: { A: WEEKLY, B: MONTHLY, C: HALF_YEARLY },
  quarterly: { A: QUARTERLY, B: QUARTERLY, C: QUARTERLY },
} as const satisfies Record<string, Cadences>;
