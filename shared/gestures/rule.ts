import type { CalendarId } from '../calendar/holiday.ts';
import type { LunarCalendar } from '../calendar/special-date.ts';
import type { Complaint } from '../schema/complaint.ts';
import type { Customer, Tier } from '../schema/customer.ts';
import type { Deal } from '../schema/deal.ts';
import type { Decision } from '../schema/decision.ts';
import type { Favour, FavourKind } from '../schema/favour.ts';
import type { Day, Open } from '../schema/fields.ts';
import type { LifeEvent, LifeEventKind } from '../schema/life-event.ts';
import type { CarePromise } from '../schema/promise.ts';
import type { Question } from '../schema/question.ts';
import type { Relation } from '../schema/relation.ts';
import type { Touch } from '../schema/touch.ts';
import type { OccasionId } from '../notes/note.ts';

/** A rule that says which gestures one customer's facts call for. Pure: the same facts give the same keys, in any order, on every device. */
export interface GestureRule {
  readonly id: RuleId;
  readonly kind: GestureKind;
  /** Off until the rep switches it on. */
  readonly isOptional?: boolean;
  /** `today` is for what comes back every year: such a rule yields the return that is not over and the one after it. */
  due(file: CustomerFacts, calendar: Calendar, settings: GestureSettings, today: Day): Iterable<DueGesture>;
}

/**
 * What is at stake: an open complaint (`trouble`), our word (`promise`), something they wait for (`answer`), a word in a hard time (`sympathy`), thanks we owe, what we sold (`service`), keeping in
 * touch (`care`), good
 * wishes for a day (`greeting`), something we would like to sell. It decides what hurts most when left undone, and what silences it (`silence.ts`).
 */
export type GestureKind = 'trouble' | 'promise' | 'answer' | 'sympathy' | 'thanks' | 'service' | 'care' | 'greeting' | 'sales';

export type RuleId =
  | 'thank-for-deal'
  | 'thank-for-favour'
  | 'tier-check-in'
  | 'birthday'
  | 'holiday'
  | 'promise-due'
  | 'complaint-answer'
  | 'complaint-silence'
  | 'complaint-follow-up'
  | 'congratulate'
  | 'sympathy'
  | 'mail-unanswered'
  | 'delivery-check'
  | 'after-delivery-check'
  | 'family-birthday'
  | 'wedding-anniversary'
  | 'special-day'
  | 'year-end'
  | 'renewal'
  | 'silence-after-sale'
  | 'still-here'
  | 'visit'
  | 'monthly-card'
  | 'thank-referrer'
  | 'quiet-review'
  | 'question-answer';

/** Everything the rules may know about one customer. Deleted records are left out by whoever gathers them; order does not matter. */
export interface CustomerFacts {
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  readonly favours: readonly Favour[];
  readonly complaints: readonly Complaint[];
  readonly promises: readonly CarePromise[];
  readonly questions: readonly Question[];
  readonly lifeEvents: readonly LifeEvent[];
  /** Links of people whom this customer introduced to us. */
  readonly introductions: readonly Relation[];
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
  /** How often to visit; null = not by tier. */
  readonly visits: Readonly<Record<Tier, Interval | null>>;
  /** Longest silence while somebody who complained is to find trust again. */
  readonly recovery: Interval;
  readonly rulesOff: ReadonlySet<string>;
  /** Optional rules that the rep wants. */
  readonly rulesOn: ReadonlySet<string>;
  /** How many days before a birthday wishes may leave; never more than three, and none where early wishes bring bad luck. */
  readonly birthdayLeadDays: number;
  /** Where the rep wants more or less notice of a kind, by tier: own and family birthdays, wedding days, other days, promises. */
  readonly leadDays: LeadDays;
}

/** How many days before its day a gesture of a rule may be done, by tier; what is not said is as the rule has it. */
export type LeadDays = Readonly<Partial<Record<RuleId, Readonly<Partial<Record<Tier | 'none', number>>>>>>;

export interface Interval {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

export interface DueGesture {
  /** Rule + customer + anchor (what caused it), never the due date: it does not move with tier, settings or weekends. */
  readonly key: string;
  /** Not shown before, not even as coming; absent = as soon as it is known. */
  readonly announced?: Day;
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
  /** Which notes fit once it is overdue, where they are others. */
  readonly occasionWhenLate?: OccasionId;
  readonly strength: Strength;
}

/** By tier (S0-30): A is visited, B is called, C and no tier get a message. Where a visit would be too much, A is called; in grief everybody is written to. */
export type Strength = 'visit' | 'call' | 'message';

/** Why a gesture is due, as a code with parameters; the UI words it in the rep's language. */
export type Reason =
  | { readonly code: 'deal-closed'; readonly what: string; readonly on: Day }
  | { readonly code: 'favour-received'; readonly kind: Open<FavourKind>; readonly what: string; readonly on: Day }
  /** `recovery`: the interval is shorter than theirs, after a complaint. */
  | {
      readonly code: 'cadence';
      readonly tier: Tier | null;
      readonly every: Interval;
      readonly lastContact: Day;
      readonly recovery?: true;
    }
  /** A hard time for which nobody named an end. */
  | { readonly code: 'quiet-since'; readonly since: Day }
  | { readonly code: 'introduced'; readonly on: Day }
  | { readonly code: 'never-contacted'; readonly tier: Tier | null; readonly every: Interval }
  /** `lunar`: the date as a lunar calendar has it; null for a solar one. */
  | { readonly code: 'birthday'; readonly on: Day; readonly lunar: LunarDate | null }
  /** Of somebody of their family, whom the rep does not write to. Who it is stands in the customer's card, where it is folded. */
  | { readonly code: 'family-birthday'; readonly relation: Open<'spouse' | 'child' | 'other'>; readonly on: Day }
  | { readonly code: 'wedding-anniversary'; readonly on: Day }
  | { readonly code: 'special-day'; readonly label: string; readonly on: Day }
  /** Only the month is known. */
  | { readonly code: 'birthday-month'; readonly from: Day; readonly to: Day }
  /** `holiday` is its id in the table; `calendars` are the recipient's, by which it is named. */
  | {
      readonly code: 'holiday';
      readonly holiday: string;
      readonly on: Day;
      readonly calendars: readonly CalendarId[];
      readonly tone: 'cheerful' | 'calm';
    }
  | { readonly code: 'promise'; readonly text: string; readonly due: Day; readonly madeOn: Day }
  /** `on`: received, or opened again. */
  | { readonly code: 'complaint-received'; readonly on: Day; readonly again: boolean; readonly words: string }
  /** `since`: the last contact, or the last step of the complaint. */
  | { readonly code: 'complaint-silent'; readonly since: Day; readonly words: string }
  | { readonly code: 'complaint-closed'; readonly on: Day; readonly words: string }
  | { readonly code: 'mail-unanswered'; readonly subject: string; readonly on: Day }
  | { readonly code: 'visit'; readonly every: Interval; readonly lastVisit: Day | null }
  | { readonly code: 'monthly-card'; readonly month: Day }
  | { readonly code: 'year-end'; readonly year: number }
  /** `on`: the day on which the contract runs out. */
  | { readonly code: 'renewal'; readonly what: string; readonly on: Day }
  | { readonly code: 'silent-since-deal'; readonly what: string; readonly on: Day }
  | { readonly code: 'dormant'; readonly since: Day }
  | { readonly code: 'delivery-promised' | 'delivered'; readonly what: string; readonly on: Day }
  /** `words`: the bare fact; empty where it is hard news, of which only the kind is said. */
  | { readonly code: 'news'; readonly kind: Open<LifeEventKind>; readonly words: string; readonly on: Day }
  | {
      readonly code: 'question-asked';
      readonly kind: Open<'question' | 'wish'>;
      readonly sensed: boolean;
      readonly words: string;
      readonly on: Day;
    };

/** A date of a lunar year, as it was recorded. */
export interface LunarDate {
  readonly calendar: LunarCalendar;
  readonly month: number;
  readonly day: number;
  readonly leapMonth: boolean;
}
