import type { CustomerFacts } from '#shared/gestures/rule.ts';
import type { Touch } from '#shared/schema/touch.ts';
import type { HistoryEntry } from '../../messaging/protocol.ts';

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

const touchEntry = (touch: Touch): HistoryEntry => ({
  type: 'touch',
  id: touch.id,
  day: touch.day,
  at: touch.at,
  channel: touch.channel,
  direction: touch.direction,
  reached: touch.channel !== 'call' || touch.outcome === 'reached',
  subject: touch.subject ?? '',
  summary: touch.summary ?? '',
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
