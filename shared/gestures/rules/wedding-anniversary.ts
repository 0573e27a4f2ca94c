import { familyDays } from '../family-day.ts';
import type { GestureRule } from '../rule.ts';

/** Think of a customer's wedding day (S4-18). It ends with a death or a divorce. */
export const weddingAnniversary: GestureRule = {
  id: 'wedding-anniversary',
  kind: 'greeting',
  due: (file, calendar, settings, today) =>
    familyDays(
      file,
      {
        rule: 'wedding-anniversary',
        occasion: 'wedding-anniversary',
        isWanted: ({ kind }) => kind === 'wedding',
        reason: (_, on) => ({ code: 'wedding-anniversary', on }),
      },
      { calendar, settings, today },
    ),
};
