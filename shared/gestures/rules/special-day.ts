import type { SpecialDate } from '../../schema/special-date.ts';
import { familyDays } from '../family-day.ts';
import type { GestureRule } from '../rule.ts';

/** Congratulate on any other day that matters to a customer (S2-11), by the name the rep gave it: the day the firm was founded, a jubilee. */
export const specialDay: GestureRule = {
  id: 'special-day',
  kind: 'greeting',
  due: (file, calendar, settings, today) =>
    familyDays(
      file,
      {
        rule: 'special-day',
        occasion: 'congratulations',
        isWanted: hasName,
        reason: ({ label = '' }, on) => ({ code: 'special-day', label, on }),
      },
      { calendar, settings, today },
    ),
};

/** A day that nobody named cannot be congratulated on. */
const hasName = ({ kind, label = '' }: SpecialDate): boolean => kind !== 'birthday' && kind !== 'wedding' && label.trim() !== '';
