import type { Customer, Tier } from '../schema/customer.ts';
import type { GestureSettings, RuleId } from './rule.ts';

/** Whose notice the rep may choose. */
export const noticeRules = [
  'birthday',
  'family-birthday',
  'wedding-anniversary',
  'special-day',
  'promise-due',
] as const satisfies readonly RuleId[];

export type NoticeRule = (typeof noticeRules)[number];

/** Good wishes leave at most three days early; a promise may be prepared for two weeks. */
export const noticeAtMostDays: Readonly<Record<NoticeRule, number>> = {
  birthday: 3,
  'family-birthday': 3,
  'wedding-anniversary': 3,
  'special-day': 3,
  'promise-due': 14,
};

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
