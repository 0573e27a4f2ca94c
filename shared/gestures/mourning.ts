import type { Day } from '../schema/fields.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import type { CustomerFacts } from './rule.ts';

/** The news that the customer themself died: nothing else is to be done for them any more. */
export const isOwnDeath = ({ kind, died }: LifeEvent): boolean => kind === 'bereavement' && died === 'customer';

/** The day of the last death near a customer that we know of; null when there is none. */
export const mourningSince = ({ customer, lifeEvents }: Pick<CustomerFacts, 'customer' | 'lifeEvents'>): Day | null => {
  const { hardship } = customer;
  const days = lifeEvents.flatMap(({ kind, on }) => (kind === 'bereavement' ? [on] : []));
  if (hardship?.kind === 'bereavement') days.push(hardship.since);
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
};
