import { keptMonths, turnAtHand, turnKey } from '#shared/care/kept-months.ts';
import { monthlyOf, promiseState } from '#shared/care/promise.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CarePromise } from '#shared/schema/promise.ts';
import type { PromiseView } from '../protocol/customer-view.ts';

/** What a promise asks for next, and how it was kept so far. */
export const promiseTerms = (
  promise: CarePromise,
  { decisions }: Pick<CustomerFacts, 'decisions'>,
  today: Day,
): Pick<PromiseView, 'due' | 'isLate' | 'monthly'> => {
  const monthly = monthlyOf(promise);
  if (monthly === null) return { due: promise.due ?? null, isLate: promiseState(promise, today) === 'late', monthly };
  const turn = turnAtHand(promise, decisions, today);
  return {
    due: turn?.day ?? null,
    isLate: turn !== null && turn.lateAfter < today,
    monthly: {
      ...monthly,
      gestureKey: turn !== null && turn.opens <= today ? turnKey(promise, turn.month) : null,
      months: keptMonths(promise, decisions, today),
    },
  };
};
