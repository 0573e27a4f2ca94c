import { cadencePresets, type Cadences } from '#shared/gestures/cadences.ts';
import type { GestureSettings, Interval } from '#shared/gestures/rule.ts';
import type { CheckIns, TierDays } from '../../messaging/protocol/settings.ts';

/** How often to check in by tier; in a rhythm of the rep's own a tier without a number is as in the preset `abc`. */
export const cadenceFor = ({ checkIns, checkInDays }: { readonly checkIns: CheckIns; readonly checkInDays: TierDays }): Cadences => {
  if (checkIns !== 'own') return cadencePresets[checkIns];
  const { A, B, C } = cadencePresets.abc;
  return { A: every(checkInDays.A) ?? A, B: every(checkInDays.B) ?? B, C: every(checkInDays.C) ?? C };
};

/** How often to visit by tier; null where the rep said nothing. */
export const visitsFor = ({ visitDays }: { readonly visitDays: TierDays }): GestureSettings['visits'] => ({
  A: every(visitDays.A),
  B: every(visitDays.B),
  C: every(visitDays.C),
});

const every = (days: number | undefined): Interval | null => (days === undefined ? null : { count: days, unit: 'days' });
