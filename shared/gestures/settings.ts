import { cadencePresets } from './cadences.ts';
import type { GestureSettings } from './rule.ts';

/** Until the rep chooses: check-ins by tier (S0-05), every rule on but the optional ones, no visits by tier, word every week while trust comes back,
 * birthday wishes up to three days before. */
export const defaultGestureSettings: GestureSettings = {
  cadence: cadencePresets.abc,
  visits: { A: null, B: null, C: null },
  recovery: { count: 7, unit: 'days' },
  rulesOff: new Set(),
  rulesOn: new Set(),
  birthdayLeadDays: 3,
  leadDays: {},
};
