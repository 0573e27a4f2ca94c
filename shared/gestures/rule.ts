import type { Complaint } from '../schema/complaint.ts';
import type { Customer, Tier } from '../schema/customer.ts';
import type { Deal } from '../schema/deal.ts';
import type { Decision } from '../schema/decision.ts';
import type { Favour, FavourKind } from '../schema/favour.ts';
import type { Day, Open } from '../schema/fields.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import type { CarePromise } from '../schema/promise.ts';
import type { Question } from '../schema/question.ts';
import type { Touch } from '../schema/touch.ts';
import type { OccasionId } from '../notes/note.ts';

/** A rule that says which gestures one customer's facts call for. Pure: the same facts give the same keys, in any order, on every device. */
export interface GestureRule {
  readonly id: RuleId;
  readonly weight: GestureWeight;
  due(file: CustomerFacts, calendar: Calendar, settings: GestureSettings): Iterable<DueGesture>;
}

/** What hurts more when it is left undone: what we owe for something they did (`owed`), or what nobody waits for (`care`). */
export type GestureWeight = 'owed' | 'care';

export type RuleId = 'thank-for-deal' | 'thank-for-favour' | 'tier-check-in';

/** Everything the rules may know about one customer. Deleted records are left out by whoever gathers them; order does not matter. */
export interface CustomerFacts {
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  readonly favours: readonly Favour[];
  readonly complaints: readonly Complaint[];
  readonly promises: readonly CarePromise[];
  readonly questions: readonly Question[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly touches: readonly Touch[];
  /** By gesture key. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The rep's working calendar. `free` answers for one ISO day of the rep's time zone. */
export interface Calendar {
  isFree(day: Day): boolean;
}

export interface GestureSettings {
  /** Longest silence per tier. */
  readonly cadence: Readonly<Record<Tier, Interval>>;
  readonly rulesOff: ReadonlySet<string>;
}

export interface Interval {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

export interface DueGesture {
  /** Rule + customer + anchor (what caused it), never the due date: it does not move with tier, settings or weekends. */
  readonly key: string;
  /** May be done from. */
  readonly opens: Day;
  /** Due from. */
  readonly due: Day;
  /** Overdue after. */
  readonly lateAfter: Day;
  /** Gone after; null = never. */
  readonly closes: Day | null;
  readonly reason: Reason;
  readonly occasion: OccasionId;
  readonly strength: Strength;
}

/** By tier (S0-30): A is visited, B is called, C and no tier get a message. */
export type Strength = 'visit' | 'call' | 'message';

/** Why a gesture is due, as a code with parameters; the UI words it in the rep's language. */
export type Reason =
  | { readonly code: 'deal-closed'; readonly what: string; readonly on: Day }
  | { readonly code: 'favour-received'; readonly kind: Open<FavourKind>; readonly what: string; readonly on: Day }
  | { readonly code: 'cadence'; readonly tier: Tier | null; readonly every: Interval; readonly lastContact: Day }
  | { readonly code: 'never-contacted'; readonly tier: Tier | null; readonly every: Interval };
