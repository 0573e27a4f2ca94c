import type { RuleId } from '#shared/gestures/rule.ts';
import type { DataDeps } from '../../data/deps.ts';
import { COUNTED_TO, type TodayPart, todayOf } from '../../data/queries/today.ts';
import type { TodayEntry, TodayView } from '../protocol/today-view.ts';
import { gestureView } from './customer-view.ts';

/** What is due with whom. Notes come with the customer's file: here they would cost more than the list. */
export const todayView = async (deps: DataDeps, { only }: { readonly only: 'all' | 'complaints' }): Promise<TodayView> => {
  const { overdue, today: due, ahead: soon } = await todayOf(deps, only === 'all' ? {} : { rules: complaintRules });
  return {
    today: deps.today(),
    overdue: entriesOf(overdue),
    due: entriesOf(due),
    soon: entriesOf(soon),
    countedTo: COUNTED_TO,
    totals: { overdue: overdue.total, due: due.total, soon: soon.total },
  };
};

const complaintRules: ReadonlySet<RuleId> = new Set(['complaint-answer', 'complaint-silence', 'complaint-follow-up']);

const entriesOf = ({ entries }: TodayPart): readonly TodayEntry[] =>
  entries.map(({ customer, gesture }) => ({ customer, gesture: gestureView(gesture, null) }));
