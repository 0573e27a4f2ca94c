import { addDays } from '../calendar/days.ts';
import type { Day } from '../schema/fields.ts';
import type { GestureKind, RuleId } from './rule.ts';
import type { GestureStatus, WaitingGesture } from './waiting.ts';

interface Shown extends WaitingGesture {
  readonly status: GestureStatus;
}

/**
 * Without the check-ins that something else makes needless. A special day is a contact (S4-18): a check-in whose room holds one, or that is due at most four days
 * before it, waits for it and begins again with the wishes. So it does for a promise and for what was asked or is to be asked on a day of its own: whoever is
 * promised a report for Wednesday needs no call on Monday. Wishes that were put off absorb nothing, nor does a birthday of which only the month is known, nor the
 * card of a month, which everybody gets. Whoever complained waits for word
 * on that, and gets it sooner than any check-in (S0-09): none beside it, unless that word was put off. And a question about what we sold is a check-in with
 * a better reason.
 */
export const withoutAbsorbed = <Gesture extends Shown>(shown: readonly Gesture[]): readonly Gesture[] => {
  const current = shown.filter(({ status }) => status !== 'snoozed');
  const hasTrouble = current.some(({ kind }) => kind === 'trouble');
  const occasions = current.filter(isOccasionToTalk);
  const isNeedless = ({ opens, due, lateAfter }: Gesture): boolean =>
    hasTrouble || occasions.some((each) => opens <= each.due && each.due <= later(lateAfter, addDays(due, NEAR_DAYS)));
  return shown.filter((gesture) => !checkIns.has(gesture.rule) || !isNeedless(gesture));
};

/** The room of a weekly check-in is a single day: too little to wait for anything. */
const NEAR_DAYS = 4;

const checkIns: ReadonlySet<RuleId> = new Set<RuleId>(['tier-check-in', 'still-here']);

const occasionsToTalk: ReadonlySet<GestureKind> = new Set<GestureKind>(['service', 'greeting', 'promise', 'answer']);

const isOccasionToTalk = ({ kind, reason }: Shown): boolean =>
  occasionsToTalk.has(kind) && reason.code !== 'birthday-month' && reason.code !== 'monthly-card';

const later = (one: Day, other: Day): Day => (one > other ? one : other);
