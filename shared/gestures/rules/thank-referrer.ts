import { addDays } from '../../calendar/days.ts';
import type { Day } from '../../schema/fields.ts';
import { gestureKey } from '../key.ts';
import type { CustomerFacts, GestureRule } from '../rule.ts';
import { strengthFor } from '../strength.ts';
import { thanksDays } from '../thanks-days.ts';

/** Days between an introduction that the rep recorded as help and the file of who was introduced. */
const SAME_WITHIN_DAYS = 14;

/**
 * Thank whoever brought us a customer, within one or two days after the two were linked (S0-22, S4-28). Where the rep recorded an introduction as help
 * around that day, that is what is thanked for. A link that does not say since when asks for nothing.
 */
export const thankReferrer: GestureRule = {
  id: 'thank-referrer',
  kind: 'thanks',
  *due(file, calendar) {
    const { customer, introductions } = file;
    for (const { id, since } of introductions) {
      if (since === undefined || isThankedFor(file, since)) continue;
      yield {
        key: gestureKey('thank-referrer', customer.id, id),
        ...thanksDays(since, calendar),
        reason: { code: 'introduced', on: since },
        occasion: 'thanks-referrer',
        strength: strengthFor(customer),
      };
    }
  },
};

const isThankedFor = ({ favours }: CustomerFacts, since: Day): boolean =>
  favours.some(
    ({ kind, on }) => kind === 'introduction' && on >= addDays(since, -SAME_WITHIN_DAYS) && on <= addDays(since, SAME_WITHIN_DAYS),
  );
