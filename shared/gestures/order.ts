import { gestureRules } from './index.ts';
import type { DueGesture, GestureKind, RuleId } from './rule.ts';
import type { GestureStatus } from './waiting.ts';

interface Ranked extends Pick<DueGesture, 'due' | 'key'> {
  readonly kind: GestureKind;
  readonly status: GestureStatus;
}

/** Open complaints and broken promises stand above everything (S0-09, S0-18); then by state, by what is at stake, by day. */
export const byWhatHurtsMost = (one: Ranked, other: Ranked): number =>
  Number(hurtsNow(other)) - Number(hurtsNow(one)) ||
  statusOrder[one.status] - statusOrder[other.status] ||
  kindOrder[one.kind] - kindOrder[other.kind] ||
  compareText(one.due, other.due) ||
  compareText(one.key, other.key);

/** The order of a plan, for the plans of several customers put together. */
export const inPlanOrder = (one: PlannedRanked, other: PlannedRanked): number =>
  byWhatHurtsMost({ ...one, kind: kindOf(one) }, { ...other, kind: kindOf(other) });

type PlannedRanked = Omit<Ranked, 'kind'> & { readonly rule: RuleId };

const statusOrder: Readonly<Record<GestureStatus, number>> = { overdue: 0, due: 1, open: 2, upcoming: 3, snoozed: 4, scheduled: 5 };

const kindOrder: Readonly<Record<GestureKind, number>> = {
  trouble: 0,
  promise: 1,
  answer: 2,
  sympathy: 3,
  thanks: 4,
  service: 5,
  greeting: 6,
  care: 7,
  sales: 8,
};

/** A rule that is no longer there is nothing we owe. */
const kindOf = ({ rule }: PlannedRanked): GestureKind => gestureRules.find(({ id }) => id === rule)?.kind ?? 'care';

const hurtsNow = ({ kind, status }: Ranked): boolean =>
  kind === 'trouble' ? status === 'overdue' || status === 'due' || status === 'open' : kind === 'promise' && status === 'overdue';

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
