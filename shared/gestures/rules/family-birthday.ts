import type { SpecialDate } from '../../schema/special-date.ts';
import { familyDays } from '../family-day.ts';
import type { GestureRule } from '../rule.ts';

/**
 * Think of the birthday of a customer's husband, wife or child (S4-18). The note goes to the customer, never to the child, and
 * names nobody: what is known of a family is said only where the rep writes it.
 */
export const familyBirthday: GestureRule = {
  id: 'family-birthday',
  kind: 'greeting',
  due: (file, calendar, settings, today) =>
    familyDays(
      file,
      {
        rule: 'family-birthday',
        occasion: 'family-birthday',
        isWanted: isSomebodyElses,
        reason: ({ relation = 'other' }, on) => ({ code: 'family-birthday', relation, on }),
      },
      { calendar, settings, today },
    ),
};

const isSomebodyElses = ({ kind, person = '' }: SpecialDate): boolean => kind === 'birthday' && person !== '';
