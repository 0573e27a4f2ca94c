import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';
import { thanksDays } from '../thanks-days.ts';

/** Thank the customer each time they helped, within one or two days (S2-10). Two favours on one day are two thank-yous. */
export const thankForFavour: GestureRule = {
  id: 'thank-for-favour',
  kind: 'thanks',
  *due({ customer, favours }, calendar) {
    for (const favour of favours) {
      yield {
        key: gestureKey('thank-for-favour', customer.id, favour.id),
        ...thanksDays(favour.on, calendar),
        reason: { code: 'favour-received', kind: favour.kind, what: favour.what, on: favour.on },
        occasion: 'thanks-favour',
        strength: strengthFor(customer),
      };
    }
  },
};
