import type { Day } from '../schema/fields.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import type { SpecialDate } from '../schema/special-date.ts';
import type { CustomerFacts } from './rule.ts';

/** The news that the customer themself died. */
export const isOwnDeath = ({ kind, died }: LifeEvent): boolean => kind === 'bereavement' && died === 'customer';

/**
 * Whether a day is that of somebody who died: the birthday of a husband or wife, and the wedding day with them; the birthday of a child. Of several children
 * the one who is named; where nobody is, nobody here knows which one it was, and none of their days is named.
 */
export const isOfTheDead = ({ lifeEvents }: Pick<CustomerFacts, 'lifeEvents'>, { kind, relation, person }: SpecialDate): boolean => {
  const whose = kind === 'wedding' ? 'spouse' : relation;
  if (whose !== 'spouse' && whose !== 'child') return false;
  const deaths = lifeEvents.filter((event) => event.kind === 'bereavement' && event.died === whose);
  return deaths.some(({ diedName }) => whose === 'spouse' || diedName === undefined || diedName === person);
};

/** The day of the last death near a customer that we know of; null when there is none. */
export const mourningSince = ({ customer, lifeEvents }: Pick<CustomerFacts, 'customer' | 'lifeEvents'>): Day | null => {
  const { hardship } = customer;
  const days = lifeEvents.flatMap(({ kind, on }) => (kind === 'bereavement' ? [on] : []));
  if (hardship?.kind === 'bereavement') days.push(hardship.since);
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
};

/** The customer is dead: nothing is due to them any more. What is owed to those they leave says `silence.ts`. */
export const hasDied = ({ lifeEvents }: Pick<CustomerFacts, 'lifeEvents'>): boolean => lifeEvents.some(isOwnDeath);
