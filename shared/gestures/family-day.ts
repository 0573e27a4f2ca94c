import { lastWorkingDayBy } from '../calendar/calendar.ts';
import { addDays } from '../calendar/days.ts';
import type { OccasionId } from '../notes/note.ts';
import type { Day } from '../schema/fields.ts';
import type { SpecialDate } from '../schema/special-date.ts';
import { ANNOUNCED_DAYS } from './announced.ts';
import { gestureKey } from './key.ts';
import { leadDaysFor } from './lead.ts';
import { isOfTheDead } from './mourning.ts';
import { isNeverEarly } from './never-early.ts';
import type { Calendar, CustomerFacts, DueGesture, GestureSettings, Reason, RuleId } from './rule.ts';
import { quieterStrengthFor, strengthFor } from './strength.ts';
import { returnsOf } from './yearly.ts';

const LATE_WITHIN_DAYS = 3;

interface FamilyYear {
  readonly calendar: Calendar;
  readonly settings: GestureSettings;
  readonly today: Day;
}

interface FamilyDay {
  readonly rule: RuleId;
  readonly occasion: OccasionId;
  readonly isWanted: (date: SpecialDate) => boolean;
  readonly reason: (date: SpecialDate, on: Day) => Reason;
}

/** Wishes never leave earlier, whatever notice the rep wants. */
const LEAD_AT_MOST_DAYS = 3;

/**
 * What a day of the customer's family, or another day they keep, asks for each year: a word on the day, from the last working day by it or as early as the
 * rep wants it, and for three days after it. Where only the month is known nothing: the day is not ours to choose. After a death in the family the
 * days of whoever died are over. Key: the date's id and the year its own
 * calendar counts.
 */
export function* familyDays(
  file: CustomerFacts,
  { rule, occasion, isWanted, reason }: FamilyDay,
  { calendar, settings, today }: FamilyYear,
): Iterable<DueGesture> {
  const { customer } = file;
  const isKept = (date: SpecialDate): boolean => date.day !== null && isWanted(date) && !isOfTheDead(file, date);
  for (const { id, date, occurrence } of returnsOf(customer, isKept, today, LATE_WITHIN_DAYS)) {
    const on = occurrence.first;
    const lead = addDays(on, -Math.min(leadDaysFor(rule, customer, settings) ?? 0, LEAD_AT_MOST_DAYS));
    const opens = date.kind === 'birthday' && isNeverEarly(customer) ? on : earlier(lead, lastWorkingDayBy(on, calendar));
    yield {
      key: gestureKey(rule, customer.id, id, occurrence.year),
      announced: addDays(opens, -ANNOUNCED_DAYS),
      opens,
      due: on,
      lateAfter: on,
      closes: addDays(on, LATE_WITHIN_DAYS),
      reason: reason(date, on),
      occasion,
      strength: isOfFamily(date) ? quieterStrengthFor(customer) : strengthFor(customer),
    };
  }
}

/** Nobody calls at the door because a child has a birthday. */
const isOfFamily = ({ kind }: SpecialDate): boolean => kind === 'birthday' || kind === 'wedding';

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
