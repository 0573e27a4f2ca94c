import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/days.ts';
import type { Deal } from '../../schema/deal.ts';
import { lastContactDay } from '../contact.ts';
import { gestureKey } from '../key.ts';
import type { GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';

/** The thank-you belongs to the sale. */
const THANKS_WITHIN_DAYS = 3;
const DUE_AFTER_DAYS = 30;
const LATE_AFTER_DAYS = 45;
const POINTLESS_AFTER_DAYS = 90;

/**
 * Break the silence after a sale (S1-01): nothing but a thank-you in the month after it. Only the last deal counts, and only without a delivery: that is
 * asked about by rules of its own. A contact ends it.
 */
export const silenceAfterSale: GestureRule = {
  id: 'silence-after-sale',
  kind: 'service',
  *due({ customer, deals, touches }, calendar) {
    const sale = lastSale(deals);
    if (sale === null || sale.promisedDelivery !== undefined || sale.deliveredOn !== undefined) return;
    const { id, what, closedOn } = sale;
    const contact = lastContactDay(touches);
    if (contact !== null && contact > addDays(closedOn, THANKS_WITHIN_DAYS)) return;
    const due = nextWorkingDay(addDays(closedOn, DUE_AFTER_DAYS), calendar);
    const late = nextWorkingDay(addDays(closedOn, LATE_AFTER_DAYS), calendar);
    yield {
      key: gestureKey('silence-after-sale', customer.id, id),
      announced: due,
      opens: due,
      due,
      lateAfter: late,
      closes: nextWorkingDay(addDays(closedOn, POINTLESS_AFTER_DAYS), calendar),
      reason: { code: 'silent-since-deal', what, on: closedOn },
      occasion: 'after-sale',
      strength: strengthFor(customer),
    };
  },
};

type Sale = Deal & { readonly closedOn: string };

const lastSale = (deals: readonly Deal[]): Sale | null =>
  deals.filter(isSale).reduce<Sale | null>((last, deal) => (last === null || isAfter(deal, last) ? deal : last), null);

const isSale = (deal: Deal): deal is Sale => deal.closedOn !== undefined;

const isAfter = (one: Sale, other: Sale): boolean => (one.closedOn === other.closedOn ? one.id > other.id : one.closedOn > other.closedOn);
