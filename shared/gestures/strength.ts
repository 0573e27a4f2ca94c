import type { Customer } from '../schema/customer.ts';
import type { Strength } from './rule.ts';

/** How much a gesture should be (S0-30): A is visited, B is called, everybody else gets a message; so does who wants no calls. */
export const strengthFor = ({ tier, noCalls }: Pick<Customer, 'tier' | 'noCalls'>): Strength => {
  if (tier === 'A') return 'visit';
  return tier === 'B' && noCalls !== true ? 'call' : 'message';
};

/** The same where a visit would make too much of it: A is called like B. */
export const quieterStrengthFor = ({ tier, noCalls }: Pick<Customer, 'tier' | 'noCalls'>): Strength =>
  strengthFor({ tier: tier === 'A' ? 'B' : tier, ...(noCalls === undefined ? {} : { noCalls }) });
