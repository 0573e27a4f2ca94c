import type { PlannedGesture } from '#shared/gestures/plan.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';

/** Parts of Today. `ahead`: not due yet, by the day on which it will be. */
export type TodayGroup = 'overdue' | 'today' | 'ahead';

/** Null for what rests by the rep's own decision. */
export const groupOf = ({ status }: Pick<PlannedGesture, 'status'>): TodayGroup | null => {
  switch (status) {
    case 'overdue':
      return 'overdue';
    case 'due':
      return 'today';
    case 'open':
    case 'upcoming':
      return 'ahead';
    case 'snoozed':
    case 'scheduled':
      return null;
  }
};

/** Where a gesture stands in the index: by group and rule, then by day; with the key, so that two gestures are never one entry. */
export const placeOf = (gesture: PlannedGesture): string | null => {
  const group = groupOf(gesture);
  return group === null ? null : `${LETTERS[group]}/${gesture.rule}/${gesture.due}/${gesture.key}`;
};

/** First and last place of a group and, where one is named, of one rule and of days up to one. */
export const placesBetween = (group: TodayGroup, rule?: RuleId, until?: Day): readonly [string, string] => {
  const start = rule === undefined ? `${LETTERS[group]}/` : `${LETTERS[group]}/${rule}/`;
  return [start, `${start}${until ?? ''}${LAST}`];
};

/** Behind every text that a place may go on with. */
const LAST = '\uffff';

const LETTERS: Readonly<Record<TodayGroup, string>> = { overdue: 'a', today: 'b', ahead: 'c' };
