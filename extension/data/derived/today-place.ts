import type { PlannedGesture } from '#shared/gestures/plan.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { GestureStatus } from '#shared/gestures/waiting.ts';
import type { Day } from '#shared/schema/fields.ts';

/** What stands in the index of Today; what rests by the rep's own decision does not. */
export type PlacedStatus = Exclude<GestureStatus, 'snoozed' | 'scheduled'>;

/** Where a gesture stands in it: by status and rule, then by day; with the key, so that two gestures are never one entry. */
export const placeOf = ({ status, rule, due, key }: PlannedGesture): string | null => {
  const letter = LETTERS.get(status);
  return letter === undefined ? null : `${letter}/${rule}/${due}/${key}`;
};

/** Gestures of one rule and status; `from` and `until` are the first and last day on which they are due. */
export interface PlaceRange {
  readonly status: PlacedStatus;
  readonly from?: Day;
  readonly until?: Day;
}

/** First and last place of a range. */
export const placesIn = ({ status, from = '', until = '' }: PlaceRange, rule: RuleId): readonly [string, string] => {
  const start = `${LETTERS.get(status) ?? ''}/${rule}/`;
  return [`${start}${from}`, `${start}${until}${LAST}`];
};

/** Behind every text that a place may go on with. */
const LAST = '\uffff';

const LETTERS: ReadonlyMap<GestureStatus, string> = new Map<PlacedStatus, string>([
  ['overdue', 'a'],
  ['due', 'b'],
  ['open', 'c'],
  ['upcoming', 'd'],
]);
