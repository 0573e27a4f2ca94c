import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';
import { thanksDays } from '../thanks-days.ts';

/** Thank the customer within one or two days of a closed deal (S2-09). A deal not yet closed asks for nothing. */
export const thankForDeal: GestureRule = {
  id: 'thank-for-deal',
  kind: 'thanks',
  *due({ customer, deals }, calendar) {
    for (const deal of deals) {
      if (deal.closedOn === undefined) continue;
      yield {
        key: gestureKey('thank-for-deal', customer.id, deal.id),
        ...thanksDays(deal.closedOn, calendar),
        reason: { code: 'deal-closed', what: deal.what, on: deal.closedOn },
        occasion: 'thanks-deal',
        strength: strengthFor(customer),
      };
    }
  },
};
