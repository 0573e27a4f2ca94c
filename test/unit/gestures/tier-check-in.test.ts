import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import type { Decision } from '#shared/schema/decision.ts';
import { aCalendar, aCustomer, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const everyDayWorks = { isFree: () => false };
const keyOf = (anchor: string, occurrence: number) => gestureKey('tier-check-in', 'customer-1', anchor, occurrence);
const decided = (type: Decision['type'], anchor: string, occurrence: number, day: string) =>
  aDecision({ id: keyOf(anchor, occurrence), type, day });

const contactedOn = (day: string, tier: string | null = 'A') => ({ customer: aCustomer({ tier }), touches: [aTouch({ day })] });
const checkIn = (file: Parameters<typeof aFile>[0], today: string, calendar = aCalendar()) =>
  gestureOf(planFor(aFile(file), today, { calendar }), 'tier-check-in');

describe('tier check-in, after a contact', () => {
  it.each([
    { tier: 'A', name: 'the day of the contact', today: '2026-03-02', status: 'upcoming' },
    { tier: 'A', name: 'five days after', today: '2026-03-07', status: 'upcoming' },
    { tier: 'A', name: 'six days after', today: '2026-03-08', status: 'open' },
    { tier: 'A', name: 'seven days after', today: '2026-03-09', status: 'due' },
    { tier: 'A', name: 'eight days after', today: '2026-03-10', status: 'due' },
    { tier: 'A', name: 'nine days after', today: '2026-03-11', status: 'overdue' },
    { tier: 'A', name: 'a year after', today: '2027-03-02', status: 'overdue' },
    { tier: 'B', name: 'eight days before the month is over', today: '2026-03-25', status: 'upcoming' },
    { tier: 'B', name: 'seven days before the month is over', today: '2026-03-26', status: 'open' },
    { tier: 'B', name: 'the day before the month is over', today: '2026-04-01', status: 'open' },
    { tier: 'B', name: 'a month after', today: '2026-04-02', status: 'due' },
    { tier: 'B', name: 'a month and a week after', today: '2026-04-09', status: 'due' },
    { tier: 'B', name: 'a day more', today: '2026-04-10', status: 'overdue' },
    { tier: 'C', name: 'fifteen days before six months are over', today: '2026-08-18', status: 'upcoming' },
    { tier: 'C', name: 'fourteen days before six months are over', today: '2026-08-19', status: 'open' },
    { tier: 'C', name: 'six months after', today: '2026-09-02', status: 'due' },
    { tier: 'C', name: 'six months and two weeks after', today: '2026-09-16', status: 'due' },
    { tier: 'C', name: 'a day more', today: '2026-09-17', status: 'overdue' },
  ])('[S0-05] $tier, $name → $status', ({ tier, today, status }) => {
    expect(statusOf(planFor(aFile(contactedOn('2026-03-02', tier)), today), 'tier-check-in')).toBe(status);
  });

  it('says why, and what it asks for', () => {
    expect(planFor(aFile(contactedOn('2026-03-02')), '2026-03-09').gestures).toEqual([
      {
        rule: 'tier-check-in',
        key: 'tier-check-in:customer-1:2026-03-02:0',
        status: 'due',
        opens: '2026-03-08',
        due: '2026-03-09',
        lateAfter: '2026-03-10',
        closes: null,
        reason: { code: 'cadence', tier: 'A', every: { count: 7, unit: 'days' }, lastContact: '2026-03-02' },
        occasion: 'check-in',
        strength: 'call',
      },
    ]);
  });

  it.each([
    { contact: '2026-01-31', tier: 'B', due: '2026-02-28' },
    { contact: '2028-01-31', tier: 'B', due: '2028-02-29' },
    { contact: '2028-02-29', tier: 'B', due: '2028-03-29' },
    { contact: '2026-08-31', tier: 'C', due: '2027-02-28' },
  ])('months end on their last day: $contact, $tier', ({ contact, tier, due }) => {
    expect(checkIn(contactedOn(contact, tier), contact, everyDayWorks)?.due).toBe(due);
  });

  it.each([
    { name: 'Saturday waits for Monday', contact: '2026-02-28', free: [], due: '2026-03-09', lateAfter: '2026-03-10' },
    {
      name: 'Sunday and a free Monday wait for Tuesday',
      contact: '2026-03-01',
      free: ['2026-03-09'],
      due: '2026-03-10',
      lateAfter: '2026-03-11',
    },
    { name: 'due on Friday, late only after Monday', contact: '2026-02-27', free: [], due: '2026-03-06', lateAfter: '2026-03-09' },
  ])('free days: $name', ({ contact, free, due, lateAfter }) => {
    const found = checkIn(contactedOn(contact), contact, aCalendar(...free));
    expect({ due: found?.due, lateAfter: found?.lateAfter }).toEqual({ due, lateAfter });
  });

  it('keeps its key when tier, cadence or free days change', () => {
    const files = [
      contactedOn('2026-03-02', 'A'),
      contactedOn('2026-03-02', 'C'),
      { ...contactedOn('2026-03-02', 'A'), customer: aCustomer({ tier: 'A', cadenceDays: 90 }) },
    ];
    const calendars = [aCalendar(), everyDayWorks, { isFree: () => true }];
    const keys = files.flatMap((file) => calendars.map((calendar) => checkIn(file, '2026-03-02', calendar)?.key));
    expect(new Set(keys)).toEqual(new Set([keyOf('2026-03-02', 0)]));
  });

  it.each([
    { name: 'a mail from them', touch: aTouch({ day: '2026-03-06', direction: 'in', position: 'from' }) },
    { name: 'a mail they were copied on', touch: aTouch({ day: '2026-03-06', position: 'cc' }) },
    { name: '[S3-13] a call nobody answered', touch: aTouch({ day: '2026-03-06', channel: 'call', outcome: 'not-reached' }) },
  ])('$name leaves it as it was', ({ touch }) => {
    const file = { customer: aCustomer({ tier: 'A' }), touches: [aTouch({ day: '2026-03-02' }), touch] };
    expect(checkIn(file, '2026-03-09')?.due).toBe('2026-03-09');
  });

  it('starts anew with every contact', () => {
    const file = { customer: aCustomer({ tier: 'A' }), touches: [aTouch({ day: '2026-03-02' }), aTouch({ day: '2026-03-05' })] };
    expect(checkIn(file, '2026-03-09')).toMatchObject({ key: keyOf('2026-03-05', 0), due: '2026-03-12' });
  });

  it('does not believe a contact that lies more than a day ahead until its day comes', () => {
    const customer = aCustomer({ tier: 'A', mutedRules: { holiday: true, 'year-end': true } });
    const file = { customer, touches: [aTouch({ day: '2026-03-02' }), aTouch({ day: '2062-03-05' })] };
    expect(checkIn(file, '2026-03-09')?.due).toBe('2026-03-09');
    expect(planFor(aFile(file), '2026-03-20').changesOn).toBe('2062-03-04');
    expect(checkIn(file, '2062-03-04')?.due).toBe('2062-03-13');
  });

  it('believes a contact of tomorrow, written in an eastern time zone', () => {
    expect(checkIn(contactedOn('2026-03-03'), '2026-03-02')).toMatchObject({ key: keyOf('2026-03-03', 0), due: '2026-03-10' });
  });
});

describe('tier check-in, whom it is for', () => {
  it.each([
    { name: 'no tier', customer: aCustomer({ tier: null }) },
    { name: 'a tier of a later version', customer: aCustomer({ tier: 'platinum' }) },
    { name: 'a tier named like a property', customer: aCustomer({ tier: 'constructor' }) },
    { name: 'archived', customer: aCustomer({ tier: 'A', archived: true }) },
  ])('nobody with $name', ({ customer }) => {
    expect(planFor(aFile({ customer, touches: [aTouch()] }), '2026-06-01').gestures).toEqual([]);
  });

  it.each([
    { tier: 'A', reasonTier: 'A' },
    { tier: null, reasonTier: null },
    { tier: 'platinum', reasonTier: null },
  ])('a cadence of their own wins over tier $tier', ({ tier, reasonTier }) => {
    const file = { customer: aCustomer({ tier, cadenceDays: 90 }), touches: [aTouch({ day: '2026-03-02' })] };
    expect(checkIn(file, '2026-03-02')).toMatchObject({
      opens: '2026-05-17',
      due: '2026-06-01',
      lateAfter: '2026-06-15',
      reason: { code: 'cadence', tier: reasonTier, every: { count: 90, unit: 'days' }, lastContact: '2026-03-02' },
    });
  });

  it('follows the cadence in the settings', () => {
    const settings = {
      ...defaultGestureSettings,
      cadence: { ...defaultGestureSettings.cadence, A: { count: 3, unit: 'months' } as const },
    };
    expect(gestureOf(planFor(aFile(contactedOn('2026-03-02')), '2026-03-02', { settings }), 'tier-check-in')?.due).toBe('2026-06-02');
  });

  it.each([1, 2, 3])('a cadence of %d days has no room to be early', (cadenceDays) => {
    const file = { customer: aCustomer({ tier: 'A', cadenceDays }), touches: [aTouch({ day: '2026-03-02' })] };
    const due = addDays('2026-03-02', cadenceDays);
    expect(checkIn(file, '2026-03-02', everyDayWorks)).toMatchObject({ opens: due, due, lateAfter: due });
  });
});

describe('tier check-in, never contacted', () => {
  it('is first due on a day of the first interval, picked by id', () => {
    expect(checkIn({ customer: aCustomer({ tier: 'A', since: '2026-01-05' }) }, '2026-01-05')).toEqual({
      rule: 'tier-check-in',
      key: keyOf('never', 0),
      status: 'upcoming',
      opens: '2026-01-11',
      due: '2026-01-12',
      lateAfter: '2026-01-13',
      closes: null,
      reason: { code: 'never-contacted', tier: 'A', every: { count: 7, unit: 'days' } },
      occasion: 'check-in',
      strength: 'call',
    });
  });

  it.each([
    { name: 'the day on which the first half year is over', today: '2026-07-06', expected: 'due' },
    { name: 'the day after', today: '2026-07-07', expected: 'overdue' },
  ])('early in the first interval it is due for the rest of it, and late only afterwards: $name → $expected', ({ today, expected }) => {
    const ids = Array.from({ length: 50 }, (_, index) => `customer-${index}`);
    const found = ids.map((id) => checkIn({ customer: aCustomer({ id, tier: 'C', since: '2026-01-05' }) }, today));
    const early = found.filter((gesture) => gesture !== undefined && gesture.due < '2026-06-01');
    expect(early.length).toBeGreaterThan(20);
    expect(new Set(early.map((gesture) => gesture?.status))).toEqual(new Set([expected]));
  });

  it.each([
    { tier: 'A', interval: 7, days: 7 },
    { tier: 'B', interval: 31, days: 31 },
    { tier: 'C', interval: 181, days: 181 },
  ])('spreads an import of $tier over the whole first interval', ({ tier, interval, days }) => {
    const since = '2026-01-05';
    const dues = Array.from({ length: 4000 }, (_, index) => {
      const customer = aCustomer({ id: `imported-${index}`, tier, since });
      return checkIn({ customer }, since, everyDayWorks)?.due ?? '';
    });
    const perDay = new Map<string, number>();
    for (const due of dues) perDay.set(due, (perDay.get(due) ?? 0) + 1);
    expect(perDay.size).toBe(days);
    expect([...perDay.keys()].toSorted().at(0)).toBe(addDays(since, 1));
    expect([...perDay.keys()].toSorted().at(-1)).toBe(addDays(since, interval));
    const busiest = Math.max(...perDay.values());
    expect(busiest).toBeLessThan((4000 / days) * 2.2);
  });

  it('forgets that first day with the first contact', () => {
    expect(checkIn(contactedOn('2026-01-06'), '2026-01-06')).toMatchObject({ key: keyOf('2026-01-06', 0), due: '2026-01-13' });
  });
});

describe('tier check-in, decided', () => {
  it('skipped before or on its day, it returns one interval after that day', () => {
    for (const day of ['2026-03-04', '2026-03-08', '2026-03-09']) {
      const file = { ...contactedOn('2026-03-02'), decisions: [decided('skipped', '2026-03-02', 0, day)] };
      expect(checkIn(file, day)).toMatchObject({ key: keyOf('2026-03-02', 1), due: '2026-03-16' });
    }
  });

  it('skipped late, it returns one interval after the skip', () => {
    const file = { ...contactedOn('2026-03-02'), decisions: [decided('skipped', '2026-03-02', 0, '2026-03-24')] };
    expect(checkIn(file, '2026-03-24')).toMatchObject({ key: keyOf('2026-03-02', 1), due: '2026-03-31' });
  });

  it('skipped again and again, it keeps returning on the same day of the month', () => {
    const decisions = [
      decided('skipped', '2026-01-31', 0, '2026-02-27'),
      decided('skipped', '2026-01-31', 1, '2026-03-30'),
      decided('skipped', '2026-01-31', 2, '2026-04-30'),
    ];
    expect(checkIn({ ...contactedOn('2026-01-31', 'B'), decisions }, '2026-04-30', everyDayWorks)).toMatchObject({
      key: keyOf('2026-01-31', 3),
      due: '2026-05-31',
    });
  });

  it('skipped though never contacted, it returns one interval later', () => {
    const file = { customer: aCustomer({ tier: 'A', since: '2026-01-05' }), decisions: [decided('skipped', 'never', 0, '2026-01-12')] };
    expect(checkIn(file, '2026-01-12')).toMatchObject({ key: keyOf('never', 1), due: '2026-01-19' });
  });

  it.each(['done', 'done-elsewhere'])('%s counts as contact on the day of the decision', (type) => {
    const file = { ...contactedOn('2026-03-02'), decisions: [decided(type, '2026-03-02', 0, '2026-03-11')] };
    expect(checkIn(file, '2026-03-11')).toMatchObject({
      key: keyOf('2026-03-11', 0),
      due: '2026-03-18',
      reason: { lastContact: '2026-03-11' },
    });
  });

  it('done and logged on one day is one contact', () => {
    const touches = [aTouch({ day: '2026-03-02' }), aTouch({ id: 'touch-2', day: '2026-03-09', gestureKey: keyOf('2026-03-02', 0) })];
    const file = { customer: aCustomer({ tier: 'A' }), touches, decisions: [decided('done', '2026-03-02', 0, '2026-03-09')] };
    expect(checkIn(file, '2026-03-09')).toMatchObject({ key: keyOf('2026-03-09', 0), due: '2026-03-16' });
  });

  it('done on the very day of the last contact, it is not offered under the settled key', () => {
    const file = { ...contactedOn('2026-03-02'), decisions: [decided('done', '2026-03-02', 0, '2026-03-02')] };
    expect(checkIn(file, '2026-03-02')).toMatchObject({ key: keyOf('2026-03-02', 1), due: '2026-03-09' });
  });

  it('an older touch that turns up later does not undo what was done since', () => {
    const touches = [aTouch({ day: '2026-02-02' }), aTouch({ id: 'late', day: '2026-02-10' })];
    const file = { customer: aCustomer({ tier: 'A' }), touches, decisions: [decided('done-elsewhere', '2026-02-02', 0, '2026-03-02')] };
    expect(checkIn(file, '2026-03-02')).toMatchObject({ key: keyOf('2026-03-02', 0), due: '2026-03-09' });
  });

  it('decisions about other gestures are no contact', () => {
    const decisions = [
      aDecision({ id: gestureKey('thank-for-deal', 'customer-1', 'deal-1'), day: '2026-03-06' }),
      aDecision({ id: gestureKey('tier-check-in', 'customer-10', '2026-03-02', 0), day: '2026-03-06' }),
    ];
    expect(checkIn({ ...contactedOn('2026-03-02'), decisions }, '2026-03-06')?.due).toBe('2026-03-09');
  });

  it('a decision of a later version settles nothing', () => {
    const file = { ...contactedOn('2026-03-02'), decisions: [decided('delegated', '2026-03-02', 0, '2026-03-09')] };
    expect(checkIn(file, '2026-03-09')).toMatchObject({ key: keyOf('2026-03-02', 0), status: 'due' });
  });
});
