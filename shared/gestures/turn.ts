import { addInterval } from '../calendar/days.ts';
import type { Decision } from '../schema/decision.ts';
import type { Day } from '../schema/fields.ts';
import type { Interval } from './rule.ts';

interface Rhythm {
  readonly every: Interval;
  /** The day to count from, and how many intervals the first turn lies after it. */
  readonly from: Day;
  readonly firstAfter: 0 | 1;
  readonly keyOf: (occurrence: number) => string;
}

/**
 * Which turn of something regular comes next, and on which day: each one that was settled counts on. A skipped one returns one interval after it was due, or
 * after the skip when that came later.
 */
export const nextTurn = (decisions: ReadonlyMap<string, Decision>, rhythm: Rhythm): { readonly occurrence: number; readonly day: Day } => {
  let { from } = rhythm;
  let intervals: number = rhythm.firstAfter;
  for (let occurrence = 0; ; occurrence += 1) {
    const day = addInterval(from, { ...rhythm.every, count: rhythm.every.count * intervals });
    const decision = decisions.get(rhythm.keyOf(occurrence));
    switch (decision?.type) {
      case 'done':
      case 'done-elsewhere':
        break;
      case 'skipped':
        intervals = decision.day > day ? 1 : intervals + 1;
        if (decision.day > day) from = decision.day;
        break;
      default:
        return { occurrence, day };
    }
  }
};
