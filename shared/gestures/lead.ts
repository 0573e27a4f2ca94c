import type { Customer, Tier } from '../schema/customer.ts';
import type { GestureSettings, RuleId } from './rule.ts';

/** The days that the rep gave a rule for this customer; null where they gave none. A tier that nobody knows is none. */
export const leadDaysFor = (
  rule: RuleId,
  { tier }: Pick<Customer, 'tier'>,
  { leadDays }: Pick<GestureSettings, 'leadDays'>,
): number | null => {
  const known = tiers.find((each) => each === tier) ?? 'none';
  return leadDays[rule]?.[known] ?? null;
};

const tiers: readonly Tier[] = ['A', 'B', 'C'];
