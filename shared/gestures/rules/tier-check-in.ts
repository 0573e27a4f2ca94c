import { nextWorkingDay } from '../../calendar/calendar.ts';
import { addDays, addInterval, daysBetween } from '../../calendar/days.ts';
import type { Customer, Tier } from '../../schema/customer.ts';
import type { Day } from '../../schema/fields.ts';
import { isOpen } from '../../care/complaint.ts';
import { complaintKey } from '../complaint-key.ts';
import { lastContactDay } from '../contact.ts';
import { gestureKey } from '../key.ts';
import type { CustomerFacts, GestureRule, GestureSettings, Interval, Reason, RuleId } from '../rule.ts';
import { isSettling } from '../settled.ts';
import { firstDayFor } from '../spread.ts';
import { quieterStrengthFor, strengthFor } from '../strength.ts';
import { nextTurn } from '../turn.ts';

/** A check-in may be done this part of its interval early, and is late only when as much has passed again. */
const ROOM_SHARE = 1 / 4;
const ROOM_AT_MOST_DAYS = 14;

/**
 * Be in touch again one interval after the last contact (S0-05): by tier, or by the customer's own cadence, which needs no tier. Without
 * either nothing is yielded. It opens a quarter of the interval early (at most 14 days), waits for a working day, and never closes. A customer
 * never contacted is first due on a day of the first interval after `since`, picked by id, and not late before that interval is over.
 *
 * While trust comes back after a complaint nobody waits longer than a week. Who hears from us more often than once a month is not visited each time: visits
 * have a rhythm of their own (S2-14).
 *
 * Key: the day of the last contact or `never`, and how many check-ins were settled since. A check-in marked as done is a contact on that day;
 * a skipped one returns one interval after it was due, or after the skip when that came later: nobody falls silent.
 */
export const tierCheckIn: GestureRule = {
  id: 'tier-check-in',
  kind: 'care',
  *due(file, calendar, settings) {
    const { customer } = file;
    const usual = intervalOf(customer, settings);
    if (usual === null) return;
    const every = isRecovering(file) ? shorter(usual, settings.recovery) : usual;
    const lastContact = lastContactOf(file);
    const { occurrence, day } = nextTurn(file.decisions, {
      every,
      from: lastContact ?? firstDayFor(customer, every),
      firstAfter: lastContact === null ? 0 : 1,
      keyOf: (each) => keyOf(customer, lastContact, each),
    });
    const due = nextWorkingDay(day, calendar);
    const room = roomDays(day, every);
    yield {
      key: keyOf(customer, lastContact, occurrence),
      opens: addDays(day, -room),
      due,
      lateAfter: nextWorkingDay(later(addDays(due, room), lastContact ?? addInterval(customer.since, every)), calendar),
      closes: null,
      reason: reasonFor({ tier: tierOf(customer), every, lastContact, isShorter: every !== usual }),
      occasion: 'check-in',
      strength: isShorterThanAMonth(every) ? quieterStrengthFor(customer) : strengthFor(customer),
    };
  },
};

const tiers: readonly Tier[] = ['A', 'B', 'C'];

const keyOf = (customer: Customer, lastContact: Day | null, occurrence: number): string =>
  gestureKey('tier-check-in', customer.id, lastContact ?? 'never', occurrence);

const intervalOf = (customer: Customer, { cadence }: GestureSettings): Interval | null => {
  if (customer.cadenceDays !== undefined) return { count: customer.cadenceDays, unit: 'days' };
  const tier = tierOf(customer);
  return tier === null ? null : cadence[tier];
};

const tierOf = ({ tier }: Customer): Tier | null => tiers.find((known) => known === tier) ?? null;

interface Rhythm {
  readonly tier: Tier | null;
  readonly every: Interval;
  readonly lastContact: Day | null;
  readonly isShorter: boolean;
}

const reasonFor = ({ tier, every, lastContact, isShorter }: Rhythm): Reason =>
  lastContact === null
    ? { code: 'never-contacted', tier, every }
    : { code: 'cadence', tier, every, lastContact, ...(isShorter ? { recovery: true } : {}) };

/** From the closing of a complaint until the rep has asked whether all is well: trust is to come back (S0-04, S2-17). */
const isRecovering = ({ customer, complaints, decisions }: CustomerFacts): boolean =>
  complaints.some(
    (complaint) =>
      isOpen(complaint) ||
      (complaint.followUpOn !== undefined && !isSettling(decisions.get(complaintKey('complaint-follow-up', complaint, customer)))),
  );

const isShorterThanAMonth = (every: Interval): boolean => addInterval(SOME_DAY, every) < addInterval(SOME_DAY, FOUR_WEEKS);

const FOUR_WEEKS: Interval = { count: 28, unit: 'days' };

const shorter = (one: Interval, other: Interval): Interval => (addInterval(SOME_DAY, other) < addInterval(SOME_DAY, one) ? other : one);

/** To compare intervals of days with intervals of months. */
const SOME_DAY: Day = '2026-01-01';

/** Rules whose gesture is a contact by itself, also where it was only marked as done: a check-in, and the words for a special day or event that took its place. */
const contactRules: readonly RuleId[] = [
  'tier-check-in',
  'birthday',
  'holiday',
  'year-end',
  'family-birthday',
  'wedding-anniversary',
  'special-day',
  'congratulate',
  'sympathy',
];

const lastContactOf = ({ customer, touches, decisions }: CustomerFacts): Day | null => {
  const own = contactRules.map((rule) => `${gestureKey(rule, customer.id)}:`);
  let last = lastContactDay(touches);
  for (const [key, { type, day }] of decisions) {
    const done = own.some((each) => key.startsWith(each)) && (type === 'done' || type === 'done-elsewhere');
    if (done && (last === null || day > last)) last = day;
  }
  return last;
};

const roomDays = (day: Day, every: Interval): number =>
  Math.min(ROOM_AT_MOST_DAYS, Math.floor(daysBetween(day, addInterval(day, every)) * ROOM_SHARE));

const later = (one: Day, other: Day): Day => (one > other ? one : other);
