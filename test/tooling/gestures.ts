import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Day } from '#shared/schema/fields.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aFavour,
  aFile,
  aLifeEvent,
  aPromise,
  aQuestion,
  aRelation,
  aSpecialDate,
  aTouch,
} from '../support/builders.ts';

/**
 * Prints the four days of every rule (may be done from, due from, overdue after, gone after) for one invented customer, of whom everything is true at
 * once, and for one who bought once. `npm run gestures -- 2026-09-18` says on which day; rules named after it narrow what is printed.
 */
const print = (asked: readonly string[]): void => {
  const today = asked.find((each) => /^\d{4}-\d\d-\d\d$/.test(each)) ?? '2026-09-18';
  const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: [] });
  const named = gestureRules.filter(({ id }) => asked.includes(id));
  for (const rule of named.length > 0 ? named : gestureRules) {
    console.log(`── ${rule.id} (${rule.kind})`);
    for (const gesture of [fileOn(today), formerFileOn(today)].flatMap((file) => [
      ...rule.due(file, calendar, defaultGestureSettings, today),
    ])) {
      const days = [gesture.opens, gesture.due, gesture.lateAfter].map(withWeekday);
      const last = gesture.closes === null ? 'never gone' : `gone after ${withWeekday(gesture.closes)}`;
      console.log(`   from ${days[0]} · due ${days[1]} · overdue after ${days[2]} · ${last}`);
      console.log(`   ${gesture.occasion} · ${gesture.strength} · ${JSON.stringify(gesture.reason)}\n`);
    }
  }
};

const fileOn = (today: Day): CustomerFacts =>
  aFile({
    customer: aCustomer({
      tier: 'B',
      language: 'ko',
      since: addDays(today, -400),
      visitEveryDays: 90,
      specialDates: {
        solar: aSpecialDate({ month: 10, day: 4 }),
        lunar: aSpecialDate({ month: 8, day: 20, calendar: 'dangi' }),
        child: aSpecialDate({ month: 10, day: 6, person: 'Ines', relation: 'child' }),
        wedding: aSpecialDate({ kind: 'wedding', month: 10, day: 11 }),
        founded: aSpecialDate({ kind: 'other', label: 'the founding of the firm', month: 10, day: 20 }),
      },
    }),
    deals: [
      aDeal({ closedOn: today, promisedDelivery: addDays(today, 14) }),
      aDeal({ id: 'contract', closedOn: addDays(today, -200), renewalOn: addDays(today, 100) }),
      aDeal({ id: 'delivered', closedOn: addDays(today, -20), deliveredOn: addDays(today, -5) }),
    ],
    favours: [aFavour({ on: today })],
    complaints: [
      aComplaint({ id: 'new', receivedOn: today }),
      aComplaint({ id: 'quiet', receivedOn: addDays(today, -4), answeredOn: addDays(today, -4) }),
      aComplaint({ id: 'closed', receivedOn: addDays(today, -9), closedOn: addDays(today, -7), followUpOn: today }),
    ],
    promises: [
      aPromise({ madeOn: addDays(today, -3), due: addDays(today, 3) }),
      { id: 'monthly', customerId: 'customer-1', text: 'the figures', madeOn: addDays(today, -60), monthlyOn: 10 },
    ],
    lifeEvents: [aLifeEvent({ on: today }), aLifeEvent({ id: 'death', kind: 'bereavement', on: today })],
    introductions: [aRelation({ customerId: 'newcomer', toId: 'customer-1', relation: 'introduced-by', since: today })],
    questions: [aQuestion({ askedOn: today }), aQuestion({ id: 'sensed', askedOn: today, sensed: true })],
    touches: [
      aTouch({ day: addDays(today, -4) }),
      aTouch({ id: 'theirs', day: addDays(today, -1), direction: 'in', position: 'from', subject: 'A question', source }),
    ],
  });

/** Of a customer who bought once, and of whom little is known. */
const formerFileOn = (today: Day): CustomerFacts => {
  const hardship = { kind: 'illness', since: addDays(today, -20), quietUntil: null };
  const customer = aCustomer({ id: 'former', tier: null, since: addDays(today, -800), hardship });
  return aFile({ customer, deals: [aDeal({ closedOn: addDays(today, -20) })] });
};

const source = { webmail: 'gmail', mailbox: 'me@rep.example', thread: 't1', messageId: 'm1' };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const withWeekday = (day: Day): string => `${weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]} ${day}`;

print(process.argv.slice(2));
