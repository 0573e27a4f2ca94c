import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { plan, type Plan, type PlannedGesture } from '#shared/gestures/plan.ts';
import type { GestureStatus } from '#shared/gestures/waiting.ts';
import type { Calendar, CustomerFacts, GestureSettings, RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import { aCalendar } from './builders.ts';

/** The plan in a working week from Monday to Friday under the default settings, unless told otherwise. */
export const planFor = (
  file: CustomerFacts,
  today: Day,
  { calendar = aCalendar(), settings = defaultGestureSettings }: { readonly calendar?: Calendar; readonly settings?: GestureSettings } = {},
): Plan => plan(file, today, calendar, settings);

/** The first gesture of a rule; undefined when the plan has none. */
export const gestureOf = (found: Plan, rule: RuleId): PlannedGesture | undefined => found.gestures.find((gesture) => gesture.rule === rule);

/** Every gesture of a rule. */
export const gesturesOf = (found: Plan, rule: RuleId): readonly PlannedGesture[] =>
  found.gestures.filter((gesture) => gesture.rule === rule);

/** Where the first gesture of a rule stands; `gone` when the plan has none. */
export const statusOf = (found: Plan, rule: RuleId): GestureStatus | 'gone' => gestureOf(found, rule)?.status ?? 'gone';

/**
 * A text of days and states, `2026: 03-02 open, 03-03 due`, written anew with the states as `stateOn` finds them: equal to the text where all of them are
 * right. A year stands before its first day and holds for those after it.
 */
export const lived = (days: string, stateOn: (day: Day) => string): string => {
  let year = '';
  return days.replaceAll(/(?:(\d{4}): )?(\d\d-\d\d) \S+?(?=,|$)/gu, (_, newYear: string | undefined, day: string) => {
    year = newYear ?? year;
    return `${newYear === undefined ? '' : `${newYear}: `}${day} ${stateOn(`${year}-${day}`)}`;
  });
};
