import { describe, expect, it } from 'vitest';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Deceased } from '#shared/schema/life-event.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import { aCalendar, aCustomer, aDecision, aFile, aLifeEvent, aSpecialDate, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const child = aSpecialDate({ person: 'Ines', relation: 'child' });
const wedding = aSpecialDate({ kind: 'wedding' });
const founding = aSpecialDate({ kind: 'other', label: 'the founding of the firm' });

const keeping = (date: SpecialDate, customer: Partial<Customer> = {}, parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ customer: aCustomer({ specialDates: { day: date }, ...customer }), ...parts });
const days = (expected: string, file: ReturnType<typeof aFile>, rule: RuleId, ...free: string[]) =>
  lived(expected, (day) => statusOf(planFor(file, day, { calendar: aCalendar(...free) }), rule));

describe.each<{ rule: RuleId; date: SpecialDate }>([
  { rule: 'family-birthday', date: child },
  { rule: 'wedding-anniversary', date: wedding },
  { rule: 'special-day', date: founding },
])('[S4-18] $rule', ({ rule, date }) => {
  it.each([
    {
      name: 'a Wednesday',
      day: 20,
      expected: '2026: 04-19 gone, 04-20 upcoming, 05-19 upcoming, 05-20 due, 05-21 overdue, 05-23 overdue, 05-24 gone',
    },
    {
      name: 'a Sunday',
      day: 17,
      expected: '2026: 05-14 upcoming, 05-15 open, 05-16 open, 05-17 due, 05-18 overdue, 05-20 overdue, 05-21 gone',
    },
  ])('$name', ({ day, expected }) => {
    expect(days(expected, keeping({ ...date, day }), rule)).toBe(expected);
  });

  it('on the last working day before a holiday', () => {
    const expected = '2026: 05-17 upcoming, 05-18 open, 05-20 due, 05-21 overdue';
    expect(days(expected, keeping(date), rule, '2026-05-19', '2026-05-20')).toBe(expected);
  });

  it('29 February', () => {
    const expected = '2027: 02-25 upcoming, 02-26 open, 02-28 due, 03-01 overdue, 2028: 02-28 upcoming, 02-29 due, 03-01 overdue';
    expect(days(expected, keeping({ ...date, month: 2, day: 29 }), rule)).toBe(expected);
  });

  it('of the Korean year', () => {
    const expected = '2026: 09-24 upcoming, 09-25 due, 09-28 overdue, 09-29 gone, 2027: 09-14 upcoming, 09-15 due';
    expect(days(expected, keeping({ ...date, month: 8, day: 15, calendar: 'dangi' }), rule)).toBe(expected);
  });

  it.each([
    { name: 'of which only the month is known', change: { day: null } },
    { name: 'that has ended', change: { end: '2026-05-20' } },
    { name: 'that no calendar has', change: { month: 2, day: 30 } },
  ])('a day $name asks for nothing', ({ change }) => {
    expect(statusOf(planFor(keeping({ ...date, ...change }), '2026-05-20'), rule)).toBe('gone');
  });

  it('is silenced by a hard time and by no greetings', () => {
    const hardship = { kind: 'bereavement', since: '2026-05-04', quietUntil: '2026-06-22' };
    const contact = { level: 'no-greetings', since: '2026-01-05' };
    const found = [{ hardship }, { contact }].map((customer) => statusOf(planFor(keeping(date, customer), '2026-05-20'), rule));
    expect(found).toEqual(['gone', 'gone']);
  });

  it('takes the place of a check-in near it, and is a contact once it is done', () => {
    const customer = { tier: 'B' } as const;
    const touches = [aTouch({ day: '2026-04-20' })];
    const decisions = [aDecision({ id: `${rule}:customer-1:day:2026`, type: 'done-elsewhere', day: '2026-05-20' })];
    expect(planFor(keeping(date, customer, { touches }), '2026-05-20').gestures.map((gesture) => gesture.rule)).toEqual([rule]);
    expect(gestureOf(planFor(keeping(date, customer, { touches, decisions }), '2026-05-20'), 'tier-check-in')?.due).toBe('2026-06-22');
  });
});

describe('after a death in the family', () => {
  const died = (who: Deceased | undefined) =>
    aLifeEvent({ kind: 'bereavement', on: '2020-03-02', ...(who === undefined ? {} : { died: who }) });
  const spouse = aSpecialDate({ person: 'Jo', relation: 'spouse' });

  it.each<{ name: string; who: Deceased | undefined; date: SpecialDate; rules: readonly RuleId[] }>([
    { name: 'of the husband or wife, their birthday', who: 'spouse', date: spouse, rules: [] },
    { name: 'of the husband or wife, the wedding day', who: 'spouse', date: wedding, rules: [] },
    { name: 'of the husband or wife, a child’s birthday', who: 'spouse', date: child, rules: ['family-birthday'] },
    { name: 'of the husband or wife, another day', who: 'spouse', date: founding, rules: ['special-day'] },
    { name: 'of a child, a child’s birthday', who: 'child', date: child, rules: [] },
    { name: 'of a child, the wedding day', who: 'child', date: wedding, rules: ['wedding-anniversary'] },
    { name: 'of the mother', who: 'mother', date: spouse, rules: ['family-birthday'] },
    { name: 'of nobody knows whom', who: undefined, date: spouse, rules: ['family-birthday'] },
  ])('$name → $rules', ({ who, date, rules }) => {
    const { gestures } = planFor(keeping(date, {}, { lifeEvents: [died(who)] }), '2026-05-20');
    expect(gestures.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('whose day it is', () => {
  it.each([
    { name: 'of a child', date: child, rules: ['family-birthday'] },
    { name: 'their own', date: aSpecialDate(), rules: ['birthday'] },
    { name: 'a wedding', date: wedding, rules: ['wedding-anniversary'] },
    { name: 'with a name', date: founding, rules: ['special-day'] },
    { name: 'of a later kind, with a name', date: { ...founding, kind: 'jubilee' }, rules: ['special-day'] },
    { name: 'without a name', date: aSpecialDate({ kind: 'other' }), rules: [] },
  ])('$name → $rules', ({ date, rules }) => {
    expect(planFor(keeping(date), '2026-05-20').gestures.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    { date: child, occasion: 'family-birthday', reason: { code: 'family-birthday', relation: 'child', on: '2026-05-20' } },
    {
      date: aSpecialDate({ person: 'Jo' }),
      occasion: 'family-birthday',
      reason: { code: 'family-birthday', relation: 'other', on: '2026-05-20' },
    },
    { date: wedding, occasion: 'wedding-anniversary', reason: { code: 'wedding-anniversary', on: '2026-05-20' } },
    { date: founding, occasion: 'congratulations', reason: { code: 'special-day', label: 'the founding of the firm', on: '2026-05-20' } },
  ])('says $reason.code, and of the family no name', ({ date, occasion, reason }) => {
    const { gestures } = planFor(keeping(date), '2026-05-20');
    expect(gestures.map((gesture) => [gesture.occasion, gesture.reason])).toEqual([[occasion, reason]]);
  });

  it('in Germany a birthday is never wished before the day; a wedding day may be', () => {
    const german = { calendars: { de: true } };
    expect(statusOf(planFor(keeping({ ...child, day: 17 }, german), '2026-05-15'), 'family-birthday')).toBe('upcoming');
    expect(statusOf(planFor(keeping({ ...wedding, day: 17 }, german), '2026-05-15'), 'wedding-anniversary')).toBe('open');
  });
});
