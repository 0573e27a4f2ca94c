import type { Day } from '../schema/fields.ts';
import type { CustomerFacts } from './rule.ts';

/** The day of the last death near a customer that we know of; null when there is none. */
export const mourningSince = ({ customer, lifeEvents }: Pick<CustomerFacts, 'customer' | 'lifeEvents'>): Day | null => {
  const { hardship } = customer;
  const days = lifeEvents.flatMap(({ kind, on }) => (kind === 'bereavement' ? [on] : []));
  if (hardship?.kind === 'bereavement') days.push(hardship.since);
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
};

/** The customer is dead: nothing is due to them any more but what was promised, and a complaint that those they leave still wait on. */
export const hasDied = ({ lifeEvents }: Pick<CustomerFacts, 'lifeEvents'>): boolean =>
  lifeEvents.some(({ kind, died }) => kind === 'bereavement' && died === 'customer');
