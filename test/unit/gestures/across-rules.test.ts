import { describe, expect, it } from 'vitest';
import { gestureRules } from '#shared/gestures/index.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts, GestureRule } from '#shared/gestures/rule.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Customer } from '#shared/schema/customer.ts';
import {
  aCalendar,
  aComplaint,
  aCustomer,
  aDeal,
  aDecision,
  aFavour,
  aFile,
  aPromise,
  aQuestion,
  aSpecialDate,
  aTouch,
  NOTHING_LATER,
} from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const TODAY = '2026-05-20';

/** Stands for the rules that offer something: none of them is built yet. */
const offer: GestureRule = {
  id: 'thank-for-favour',
  kind: 'sales',
  *due({ customer }) {
    yield {
      key: `offer:${customer.id}`,
      opens: TODAY,
      due: TODAY,
      lateAfter: TODAY,
      closes: null,
      reason: { code: 'deal-closed', what: 'offer', on: TODAY },
      occasion: 'check-in',
      strength: 'message',
    };
  },
};
const rules = [...gestureRules.filter(({ id }) => id !== 'thank-for-favour'), offer];

/** A birthday, a check-in, thanks, an offer, a question, a promise and an answered complaint, all for today. */
const everything = (customer: Partial<Customer>, parts: Partial<CustomerFacts> = {}) =>
  aFile({
    customer: aCustomer({ tier: 'A', specialDates: { own: aSpecialDate() }, ...customer }),
    deals: [aDeal({ closedOn: '2026-05-19' })],
    questions: [aQuestion({ askedOn: '2026-05-19' })],
    promises: [aPromise({ madeOn: '2026-05-11', due: TODAY })],
    complaints: [aComplaint({ receivedOn: '2026-05-15', answeredOn: '2026-05-15' })],
    touches: [aTouch({ day: '2026-05-11' })],
    ...parts,
    decisions: [],
  });
const shown = (customer: Partial<Customer>, today = TODAY, parts: Partial<CustomerFacts> = {}) =>
  new Set(
    plan(everything(customer, parts), today, aCalendar(), defaultGestureSettings, rules)
      .gestures.filter(({ status }) => status !== 'upcoming')
      .map(({ rule }) => rule),
  );

const awaited = ['complaint-silence', 'promise-due', 'question-answer'];
const all = [...awaited, 'thank-for-deal', 'birthday', 'thank-for-favour'];
const noComplaint = { complaints: [] };

describe('consent', () => {
  it.each([
    { level: 'ok', silenced: ['thank-for-favour'] },
    { level: 'no-greetings', silenced: ['birthday', 'thank-for-favour'] },
    { level: 'no-advertising', silenced: ['thank-for-favour'] },
    { level: 'none', silenced: ['birthday', 'thank-for-deal', 'thank-for-favour'] },
    { level: 'of a later version', silenced: ['birthday', 'thank-for-deal', 'thank-for-favour'] },
  ])('$level silences $silenced, with a complaint open', ({ level, silenced }) => {
    const contact = { level, since: '2026-03-02' };
    expect(shown({ contact })).toEqual(new Set(all.filter((rule) => !silenced.includes(rule))));
  });

  it.each([
    { level: 'ok', offered: true },
    { level: 'no-greetings', offered: true },
    { level: 'no-advertising', offered: false },
    { level: 'none', offered: false },
  ])('$level lets an offer through: $offered', ({ level, offered }) => {
    expect(shown({ contact: { level, since: '2026-03-02' } }, TODAY, noComplaint).has('thank-for-favour')).toBe(offered);
  });
});

describe('an open complaint', () => {
  it('silences offers', () => {
    expect(shown({}).has('thank-for-favour')).toBe(false);
    expect(shown({}, TODAY, noComplaint).has('thank-for-favour')).toBe(true);
  });

  it('[S0-09] is word enough: no check-in beside it, but one again when word on it was put off, or once it is closed', () => {
    const complaint = aComplaint({ receivedOn: '2026-05-15', answeredOn: '2026-05-15' });
    const checkIn = (parts: Parameters<typeof aFile>[0]) =>
      statusOf(
        planFor(aFile({ customer: aCustomer({ tier: 'A' }), touches: [aTouch({ day: '2026-05-11' })], ...parts }), TODAY),
        'tier-check-in',
      );
    const putOff = { id: 'complaint-silence:customer-1:complaint-1:first:2026-05-15:0', type: 'snoozed', until: '2026-05-22' } as const;
    expect(checkIn({ complaints: [complaint] })).toBe('gone');
    expect(checkIn({ complaints: [complaint], decisions: [aDecision(putOff)] })).toBe('overdue');
    expect(checkIn({ complaints: [{ ...complaint, closedOn: '2026-05-18', followUpOn: '2026-06-01' }] })).toBe('overdue');
  });

  it('a closed one does not', () => {
    const complaints = [
      aComplaint({ receivedOn: '2026-05-15', answeredOn: '2026-05-15', closedOn: '2026-05-18', followUpOn: '2026-06-01' }),
    ];
    expect(shown({}, TODAY, { complaints }).has('thank-for-favour')).toBe(true);
  });
});

describe('a hard time', () => {
  it.each([
    { name: 'the day before its end', today: '2026-05-20', quietUntil: '2026-05-21', birthday: 'gone' },
    { name: 'on its last day of quiet', today: '2026-05-20', quietUntil: '2026-05-20', birthday: 'due' },
  ])('[S4-20] silences a birthday, $name → $birthday', ({ today, quietUntil, birthday }) => {
    const hardship = { kind: 'illness', since: '2026-05-04', quietUntil };
    expect(statusOf(planFor(everything({ hardship }), today), 'birthday')).toBe(birthday);
  });

  it('a birthday within it is not made up for afterwards', () => {
    const hardship = { kind: 'illness', since: '2026-05-04', quietUntil: '2026-05-22' };
    expect(statusOf(planFor(everything({ hardship }), '2026-05-22'), 'birthday')).toBe('gone');
  });

  it('wishes that may leave early wait for its end', () => {
    const hardship = { kind: 'illness', since: '2026-05-04', quietUntil: '2026-05-19' };
    expect(gestureOf(planFor(everything({ hardship }), '2026-05-18'), 'birthday')).toMatchObject({
      opens: '2026-05-19',
      status: 'upcoming',
    });
  });

  it('lets a check-in rest until its day, and no longer', () => {
    const hardship = { kind: 'bereavement', since: '2026-05-04', quietUntil: '2026-06-22' };
    const file = everything({ hardship, mutedRules: NOTHING_LATER }, noComplaint);
    expect(gestureOf(planFor(file, '2026-06-21'), 'tier-check-in')).toMatchObject({
      opens: '2026-06-22',
      due: '2026-06-22',
      status: 'upcoming',
    });
    expect(statusOf(planFor(file, '2026-06-22'), 'tier-check-in')).toBe('due');
  });

  it('leaves a check-in that comes after it as it is', () => {
    const file = aFile({ customer: aCustomer({ tier: 'B' }), touches: [aTouch({ day: '2026-03-02' })] });
    const quiet = aFile({
      customer: aCustomer({ tier: 'B', hardship: { kind: 'illness', since: '2026-03-03', quietUntil: '2026-03-10' } }),
      touches: [aTouch({ day: '2026-03-02' })],
    });
    expect(planFor(quiet, '2026-03-10').gestures).toEqual(planFor(file, '2026-03-10').gestures);
  });

  it('without a day lasts until the rep says so; check-ins go on, for that is how one hears', () => {
    const hardship = { kind: 'illness', since: '2026-01-04', quietUntil: null };
    const touches = [aTouch({ day: '2026-04-27' })];
    expect(shown({ hardship }, TODAY, { ...noComplaint, touches })).toEqual(
      new Set(['promise-due', 'question-answer', 'thank-for-deal', 'tier-check-in', 'quiet-review']),
    );
  });

  it('never silences what they wait for', () => {
    const hardship = { kind: 'bereavement', since: '2026-05-04', quietUntil: '2026-06-22' };
    expect(shown({ hardship })).toEqual(new Set([...awaited, 'thank-for-deal']));
  });
});

describe('a special day near a check-in', () => {
  const file = (day: number, lastContact: string, parts: Parameters<typeof aFile>[0] = {}) =>
    aFile({
      customer: aCustomer({ tier: 'B', specialDates: { own: aSpecialDate({ day }) } }),
      touches: [aTouch({ day: lastContact })],
      ...parts,
    });

  it.each([
    { name: 'the day on which it opens', day: 11, absorbed: true },
    { name: 'the day before it opens', day: 10, absorbed: false },
    { name: 'the day on which it is due', day: 18, absorbed: true },
    { name: 'the last day in time', day: 25, absorbed: true },
    { name: 'the day on which it would be late', day: 26, absorbed: false },
  ])('[S4-18] takes its place on $name: $absorbed', ({ day, absorbed }) => {
    const found = new Set(planFor(file(day, '2026-04-18'), '2026-05-09').gestures.map(({ rule }) => rule));
    expect(found).toEqual(new Set(absorbed ? ['birthday'] : ['birthday', 'tier-check-in']));
  });

  it('not once the wishes are put off', () => {
    const decisions = [aDecision({ id: 'birthday:customer-1:own:2026', type: 'snoozed', until: '2026-05-22' })];
    expect(statusOf(planFor(file(20, '2026-04-18', { decisions }), '2026-05-20'), 'tier-check-in')).toBe('due');
  });

  it('not once they are skipped, nor when they came to nothing', () => {
    const decisions = [aDecision({ id: 'birthday:customer-1:own:2026', type: 'skipped', day: '2026-05-20' })];
    expect(statusOf(planFor(file(20, '2026-04-18', { decisions }), '2026-05-20'), 'tier-check-in')).toBe('due');
    expect(statusOf(planFor(file(20, '2026-04-18'), '2026-05-27'), 'tier-check-in')).toBe('gone');
    expect(statusOf(planFor(file(20, '2026-04-18'), '2026-05-28'), 'tier-check-in')).toBe('overdue');
  });

  it.each(['done', 'done-elsewhere'])('%s, the wishes are the contact that the next check-in counts from', (type) => {
    const decisions = [aDecision({ id: 'birthday:customer-1:own:2026', type, day: '2026-05-20' })];
    expect(gestureOf(planFor(file(20, '2026-04-18', { decisions }), '2026-05-20'), 'tier-check-in')?.due).toBe('2026-06-22');
  });

  it('a birthday of which only the month is known takes no place', () => {
    const customer = aCustomer({ tier: 'B', specialDates: { own: aSpecialDate({ day: null }) } });
    const found = planFor(aFile({ customer, touches: [aTouch({ day: '2026-04-29' })] }), '2026-05-29');
    expect(found.gestures.map(({ rule }) => rule)).toEqual(['birthday', 'tier-check-in']);
  });
});

describe('too many gestures in a short time', () => {
  const crowded = (contacts: readonly string[], favours: number, today = '2026-03-09') =>
    planFor(
      aFile({
        touches: contacts.map((day, index) => aTouch({ id: `touch-${index}`, day })),
        favours: Array.from({ length: favours }, (_, index) => aFavour({ id: `favour-${index}`, on: '2026-03-08' })),
      }),
      today,
    ).crowded;

  it.each([
    { name: 'three in a week', contacts: ['2026-03-05', '2026-03-06'], favours: 1, expected: false },
    { name: 'four in a week', contacts: ['2026-03-04', '2026-03-05', '2026-03-06'], favours: 1, expected: true },
    { name: 'four in eight days', contacts: ['2026-03-02', '2026-03-05', '2026-03-06'], favours: 1, expected: false },
    { name: 'four in seven days', contacts: ['2026-03-03', '2026-03-05', '2026-03-06'], favours: 1, expected: true },
    { name: 'two of one day are one', contacts: ['2026-03-05', '2026-03-05', '2026-03-06'], favours: 1, expected: false },
    { name: 'four at once', contacts: [], favours: 4, expected: true },
    {
      name: 'much contact, and nothing of ours waiting',
      contacts: ['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07'],
      favours: 0,
      expected: false,
    },
  ])('[S4-17] $name: $expected', ({ contacts, favours, expected }) => {
    expect(crowded(contacts, favours)).toBe(expected);
  });

  it('what they wait for is never too much', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => aQuestion({ id }));
    expect(planFor(aFile({ questions }), '2026-03-04').crowded).toBe(false);
  });
});

describe('order', () => {
  it('an open complaint and a broken promise stand first, whatever else is late', () => {
    const file = aFile({
      customer: aCustomer({ tier: 'A', specialDates: { own: aSpecialDate({ month: 3, day: 4 }) } }),
      touches: [aTouch({ day: '2026-02-02' })],
      deals: [aDeal({ closedOn: '2026-02-25' })],
      complaints: [aComplaint({ receivedOn: '2026-03-04' })],
      promises: [aPromise({ id: 'late', due: '2026-03-03' }), aPromise({ id: 'today', due: '2026-03-04' })],
      questions: [aQuestion({ askedOn: '2026-02-26' })],
    });
    expect(planFor(file, '2026-03-04').gestures.map(({ key, status }) => [key.split(':')[0], key.split(':')[2], status])).toEqual([
      ['promise-due', 'late', 'overdue'],
      ['complaint-answer', 'complaint-1', 'due'],
      ['question-answer', 'question-1', 'overdue'],
      ['thank-for-deal', 'deal-1', 'overdue'],
      ['promise-due', 'today', 'due'],
      ['birthday', 'own', 'due'],
    ]);
  });

  it('a complaint that is put off, or not yet due again, stands where its day puts it', () => {
    const file = aFile({
      deals: [aDeal({ closedOn: '2026-03-02' })],
      complaints: [aComplaint({ receivedOn: '2026-03-02', answeredOn: '2026-03-03' })],
    });
    expect(planFor(file, '2026-03-03').gestures.map(({ rule }) => rule)).toEqual(['thank-for-deal', 'complaint-silence']);
  });
});

describe('nobody falls silent', () => {
  it('a skipped greeting comes back in a year, a skipped check-in after one interval', () => {
    const customer = aCustomer({ tier: 'A', specialDates: { own: aSpecialDate() } });
    const decisions = [
      aDecision({ id: 'birthday:customer-1:own:2026', type: 'skipped', day: '2026-05-20' }),
      aDecision({ id: 'tier-check-in:customer-1:2026-05-14:0', type: 'skipped', day: '2026-05-20' }),
    ];
    const found = planFor(aFile({ customer, touches: [aTouch({ day: '2026-05-14' })], decisions }), '2026-05-20');
    expect(found.gestures).toMatchObject([{ key: 'tier-check-in:customer-1:2026-05-14:1', due: '2026-05-28' }]);
    expect(statusOf(planFor(aFile({ customer, decisions }), '2027-05-20'), 'birthday')).toBe('due');
  });

  it('noCalls: what would be a call is a message', () => {
    const strength = (noCalls: boolean) =>
      gestureOf(planFor(aFile({ customer: aCustomer({ tier: 'B', noCalls }), deals: [aDeal()] }), '2026-03-03'), 'thank-for-deal')
        ?.strength;
    expect([strength(false), strength(true)]).toEqual(['call', 'message']);
  });
});
