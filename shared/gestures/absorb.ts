import type { GestureStatus, WaitingGesture } from './waiting.ts';

interface Shown extends WaitingGesture {
  readonly status: GestureStatus;
}

/**
 * Without the check-ins that a special day makes needless (S4-18): good wishes are a contact, so a check-in whose room holds such a day waits for it and
 * begins again with the wishes. Wishes that were put off absorb nothing, nor does a birthday of which only the month is known.
 */
export const withoutAbsorbed = <Gesture extends Shown>(shown: readonly Gesture[]): readonly Gesture[] => {
  const days = shown
    .filter(({ kind, status, reason }) => kind === 'greeting' && status !== 'snoozed' && reason.code !== 'birthday-month')
    .map(({ due }) => due);
  return shown.filter(({ kind, opens, lateAfter }) => kind !== 'care' || !days.some((day) => opens <= day && day <= lateAfter));
};
