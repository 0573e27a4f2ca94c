import { noticeRange, noticeRules } from '#shared/gestures/lead.ts';
import type { LeadDays } from '#shared/gestures/rule.ts';
import type { DayTables, TierDays } from '../../messaging/protocol/settings.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}

const TIERS = ['A', 'B', 'C'] as const;
const TIERS_OR_NONE = [...TIERS, 'none'] as const;

/** Ten years: whoever is seen less often has no rhythm. */
const RHYTHM: Range = { least: 1, most: 3_650 };

const byTier: ReadonlyMap<string, Range> = new Map(TIERS.map((tier) => [tier, RHYTHM]));

/** The cells of each table of days, and what each may hold. */
const cells: Readonly<Record<keyof DayTables, ReadonlyMap<string, Range>>> = {
  'check-in-days': byTier,
  'visit-days': byTier,
  'notice-days': new Map(noticeRules.flatMap((rule) => TIERS_OR_NONE.map((tier) => [`${rule}:${tier}`, noticeRange[rule]]))),
};

/** Whether a table has such a cell, and it may hold that many days. */
export const mayHold = (key: keyof DayTables, cell: string, days: number): boolean => {
  const range = cells[key].get(cell);
  return range !== undefined && Number.isInteger(days) && days >= range.least && days <= range.most;
};

/** What is stored by tier, without what makes no sense. */
export const tierDaysIn = (key: 'check-in-days' | 'visit-days', stored: Stored): TierDays => soundCells(key, stored, TIERS, (tier) => tier);

/** What is stored by rule and tier, without what makes no sense. */
export const noticeDaysIn = (stored: Stored): LeadDays =>
  Object.fromEntries(
    noticeRules
      .map((rule) => [rule, soundCells('notice-days', stored, TIERS_OR_NONE, (tier) => `${rule}:${tier}`)] as const)
      .filter(([, days]) => Object.keys(days).length > 0),
  );

type Stored = Readonly<Record<string, number>> | undefined;

const soundCells = <Name extends string>(
  key: keyof DayTables,
  stored: Stored = {},
  names: readonly Name[],
  cellOf: (name: Name) => string,
): Readonly<Partial<Record<Name, number>>> => {
  const days: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const held = stored[cellOf(name)];
    if (held !== undefined && mayHold(key, cellOf(name), held)) days[name] = held;
  }
  return days;
};
