import type { RuleId } from './rule.ts';
import type { GestureStatus, WaitingGesture } from './waiting.ts';

interface Shown extends WaitingGesture {
  readonly status: GestureStatus;
}

/**
 * Without the check-ins that something else makes needless. A special day is a contact (S4-18): a check-in whose room holds one waits for it and begins
 * again with the wishes. Wishes that were put off absorb nothing, nor does a birthday of which only the month is known. Whoever complained waits for word
 * on that, and gets it sooner than any check-in (S0-09): none beside it, unless that word was put off. And a question about what we sold is a check-in with
 * a better reason.
 */
export const withoutAbsorbed = <Gesture extends Shown>(shown: readonly Gesture[]): readonly Gesture[] => {
  const current = shown.filter(({ status }) => status !== 'snoozed');
  const hasTrouble = current.some(({ kind }) => kind === 'trouble');
  const days = current.filter(isOccasionToTalk).map(({ due }) => due);
  const isNeedless = ({ opens, lateAfter }: Gesture): boolean => hasTrouble || days.some((day) => opens <= day && day <= lateAfter);
  return shown.filter((gesture) => !checkIns.has(gesture.rule) || !isNeedless(gesture));
};

const checkIns: ReadonlySet<RuleId> = new Set<RuleId>(['tier-check-in', 'still-here']);

const isOccasionToTalk = ({ kind, reason }: Shown): boolean =>
  kind === 'service' || (kind === 'greeting' && reason.code !== 'birthday-month');
