import type { TodayEntry, TodayView } from '../messaging/protocol/today-view.ts';
import type { TodayAtWork } from './memory.ts';

export interface TodayGroup {
  readonly name: 'overdue' | 'due' | 'soon';
  readonly entries: readonly TodayEntry[];
  /** Beyond those that are shown; with `isCounted` false there may be more than that, and than `total`. */
  readonly more: number;
  readonly total: number;
  readonly isCounted: boolean;
  /** Line of the heading in the whole list, from 1; the entries follow line by line, then how many more there are. */
  readonly line: number;
}

const NAMES = ['overdue', 'due', 'soon'] as const;

/** The groups that have something in them, in the order in which it hurts. */
export const groupsOf = (today: TodayView): readonly TodayGroup[] => {
  const groups: TodayGroup[] = [];
  let line = 1;
  for (const name of NAMES) {
    const { [name]: entries } = today;
    const total = today.totals[name];
    const more = Math.max(0, total - entries.length);
    if (total === 0) continue;
    groups.push({ name, entries, more, total, isCounted: total < today.countedTo, line });
    line += 1 + entries.length + (more > 0 ? 1 : 0);
  }
  return groups;
};

/** Where the keys stand in these entries: on the one they stood on, else on what took its place, else on the first; -1 when there are none. */
export const placeIn = (keys: readonly string[], at: TodayAtWork['at']): number => {
  if (at === null) return keys.length === 0 ? -1 : 0;
  const found = keys.indexOf(at.key);
  return found === -1 ? Math.min(at.index, keys.length - 1) : found;
};
