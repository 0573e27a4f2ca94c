import { daysOfTheDead } from '#shared/care/days-of-the-dead.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';
import type { Patch } from '../patch.ts';

/** Days that end with a death end on its day, unless they had ended before. */
export const daysEnd = (customer: Customer, { died, on }: Pick<LifeEvent, 'died' | 'on'>): readonly Patch[] =>
  moved(customer, died, undefined, on);

/** Days that had ended with it end on another day, or come back where `to` is undefined. */
export const daysEndOn = (customer: Customer, { died, on }: Pick<LifeEvent, 'died' | 'on'>, to: Day | undefined): readonly Patch[] =>
  moved(customer, died, on, to);

const moved = (customer: Customer, died: LifeEvent['died'], from: Day | undefined, to: Day | undefined): readonly Patch[] =>
  Object.entries(daysOfTheDead(customer, died))
    .filter(([, { end }]) => end === from)
    .map(([id, { end: _, ...date }]) => ({
      kind: 'customer',
      id: customer.id,
      set: { [`specialDates/${id}`]: to === undefined ? date : { ...date, end: to } },
    }));
