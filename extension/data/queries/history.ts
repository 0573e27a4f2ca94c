import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Touch, TouchSource } from '#shared/schema/touch.ts';
import type { HistoryEntry } from '../../messaging/protocol/customer-view.ts';
import type { AftercareDb, RecordRef } from '../db.ts';
import { customerFacts } from './customer-facts.ts';
import { livingCustomer } from './living-customer.ts';
import { type HistoryFilter, isOfFilter } from './history-filter.ts';

export interface History {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** All there are, shown or not. */
  readonly total: number;
}

/** Contacts, closed deals and favours of one customer; an open deal has no day and is no history. */
export const historyOf = ({ touches, deals, favours }: Pick<CustomerFacts, 'touches' | 'deals' | 'favours'>, limit: number): History => {
  const entries: HistoryEntry[] = [
    ...touches.map(touchEntry),
    ...deals.flatMap(({ id, what, closedOn }) => (closedOn === undefined ? [] : [{ type: 'deal', id, day: closedOn, what } as const])),
    ...favours.map(({ id, on, kind, what }) => ({ type: 'favour', id, day: on, kind, what }) as const),
  ];
  return { entries: entries.toSorted(newestFirst).slice(0, limit), total: entries.length };
};

export interface HistoryItem {
  readonly entry: HistoryEntry;
  /** Where the mail is; null for what the rep noted: that may be changed whole, of a mail only the words. */
  readonly source: TouchSource | null;
}

export interface HistoryPage {
  /** Newest first. */
  readonly items: readonly HistoryItem[];
  /** All that the filter lets through. */
  readonly total: number;
  readonly unreadable: readonly RecordRef[];
}

export interface HistoryWish {
  readonly filter?: HistoryFilter;
  readonly offset: number;
  readonly limit: number;
}

/** One piece of a customer's history; of a file that was merged, of the one that was kept. Null when there is no such customer, or none that can be read. */
export const historyPage = async (
  db: AftercareDb,
  customerId: string,
  { filter = 'all', offset, limit }: HistoryWish,
): Promise<HistoryPage | null> => {
  const stored = await livingCustomer(db, customerId);
  const read = stored === null ? null : await customerFacts(db, stored.id);
  if (read === null || !read.ok) return null;
  const sources = new Map(read.facts.touches.map(({ id, source }) => [id, source ?? null]));
  const wanted = historyOf(read.facts, Infinity).entries.filter((entry) => isOfFilter(entry, filter));
  return {
    items: wanted
      .slice(offset, offset + limit)
      .map((entry) => ({ entry, source: entry.type === 'touch' ? (sources.get(entry.id) ?? null) : null })),
    total: wanted.length,
    unreadable: read.unreadable,
  };
};

const touchEntry = (touch: Touch): HistoryEntry => ({
  type: 'touch',
  id: touch.id,
  day: touch.day,
  at: touch.at,
  channel: touch.channel,
  direction: touch.direction,
  reached: touch.channel !== 'call' || touch.outcome === 'reached',
  subject: touch.subject ?? '',
  summary: touch.summary ?? touch.gift?.what ?? '',
  occasion: touch.note?.occasion ?? null,
});

/** By day; within a day contacts by their moment, then deals and favours, which know none. Ids settle the rest, so the order never flickers. */
const newestFirst = (one: HistoryEntry, other: HistoryEntry): number =>
  compareText(other.day, one.day) || compareText(momentOf(other), momentOf(one)) || compareText(one.id, other.id);

const momentOf = (entry: HistoryEntry): string => (entry.type === 'touch' ? entry.at : '');

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
