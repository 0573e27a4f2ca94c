import { daysOfTheDead } from '#shared/care/days-of-the-dead.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';
import type { Patch } from '../patch.ts';

type Death = Pick<LifeEvent, 'died' | 'diedName' | 'on'>;

/** Days that end with a death end on its day, unless they had ended before. */
export const daysEnd = (customer: Customer, death: Death): readonly Patch[] => moved(customer, death, undefined, death.on);

/** Days that had ended with it end on another day, or come back where `to` is undefined. */
export const daysEndOn = (customer: Customer, death: Death, to: Day | undefined): readonly Patch[] => moved(customer, death, death.on, to);

const moved = (customer: Customer, death: Death, from: Day | undefined, to: Day | undefined): readonly Patch[] =>
  Object.entries(daysOfTheDead(customer, death))
    .filter(([, { end }]) => end === from)
    .map(([id, { end: _, ...date }]) => ({
      kind: 'customer',
      id: customer.id,
      set: { [`specialDates/${id}`]: to === undefined ? date : { ...date, end: to } },
    }));
