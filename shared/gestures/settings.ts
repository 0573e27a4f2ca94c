import type { GestureSettings } from './rule.ts';

/** Until the rep chooses: A once a week, B once a month, C at least once in six months (S0-05), every rule on,
 * birthday wishes up to three days before. */
export const defaultGestureSettings: GestureSettings = {
  cadence: {
    A: { count: 7, unit: 'days' },
    B: { count: 1, unit: 'months' },
    C: { count: 6, unit: 'months' },
  },
  rulesOff: new Set(),
  birthdayLeadDays: 3,
};
