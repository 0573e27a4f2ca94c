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

/**
 * How many days before its day a gesture may be done at the least and at the most. Good wishes leave at most three days early, a promise may be prepared
 * for two weeks. Less than the least is what is usual: the day itself, and for a promise the working day before it.
 */
export const noticeRange: Readonly<Record<NoticeRule, { readonly least: number; readonly most: number }>> = {
  birthday: { least: 0, most: 3 },
  'family-birthday': { least: 1, most: 3 },
  'wedding-anniversary': { least: 1, most: 3 },
  'special-day': { least: 1, most: 3 },
  'promise-due': { least: 2, most: 14 },
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
