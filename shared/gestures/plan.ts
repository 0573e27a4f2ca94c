import type { Day } from '../schema/fields.ts';
import type { Calendar, CustomerFacts, DueGesture, GestureRule, GestureSettings, RuleId } from './rule.ts';

/** `upcoming`: before `opens`. `open`: may be done. `due`, `overdue`: as the days say. `snoozed`: the rep put it off. */
export type GestureStatus = 'upcoming' | 'open' | 'due' | 'overdue' | 'snoozed';

export interface PlannedGesture extends DueGesture {
  readonly rule: RuleId;
  readonly status: GestureStatus;
}

export interface Plan {
  /** Not settled, in the order in which they should be done. */
  readonly gestures: readonly PlannedGesture[];
  /** Next day on which a status or the list changes; null = never by itself. */
  readonly changesOn: Day | null;
  /** Rules that threw: hidden from nobody, the others still count. */
  readonly failed: readonly RuleId[];
}

export declare const plan: (file: CustomerFacts, today: Day, calendar: Calendar, settings: GestureSettings, rules?: readonly GestureRule[]) => Plan;
