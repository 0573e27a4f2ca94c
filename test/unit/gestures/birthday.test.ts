import { describe, expect, it } from 'vitest';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { aCalendar, aCustomer, aDecision, aFile, aSpecialDate } from '../../support/builders.ts';
import { gestureOf, gesturesOf, planFor, statusOf } from '../../support/planning.ts';

const born = (date: Parameters<typeof aSpecialDate>[0], customer: Parameters<typeof aCustomer>[0] = {}) =>
  aFile({ customer: aCustomer({ specialDates: { own: aSpecialDate(date) }, ...customer }) });

const status = (file: ReturnType<typeof aFile>, today: string, ...free: string[]) =>
  statusOf(planFor(file, today, { calendar: aCalendar(...free) }), 'birthday');

describe('birthday, a Wednesday', () => {
  it.each([
    { name: 'more than a month before', today: '2026-04-16', expected: 'gone' },
    { name: 'thirty days before wishes may leave', today: '2026-04-17', expected: 'upcoming' },
    { name: 'four days before', today: '2026-05-16', expected: 'upcoming' },
    { name: 'three days before', today: '2026-05-17', expected: 'open' },
    { name: 'the day before', today: '2026-05-19', expected: 'open' },
    { name: 'on the day', today: '2026-05-20', expected: 'due' },
    { name: 'the day after', today: '2026-05-21', expected: 'overdue' },
    { name: 'a week after', today: '2026-05-27', expected: 'overdue' },
    { name: 'more than a week after', today: '2026-05-28', expected: 'gone' },
    { name: 'before the next', today: '2027-05-17', expected: 'open' },
  ])('[S4-18] $name → $expected', ({ today, expected }) => {
    expect(status(born({ month: 5, day: 20 }), today)).toBe(expected);
  });

  it('says why, and what it asks for', () => {
    expect(planFor(born({}), '2026-05-20').gestures).toEqual([
      {
        rule: 'birthday',
        key: 'birthday:customer-1:own:2026',
        status: 'due',
        opens: '2026-05-17',
        due: '2026-05-20',
        lateAfter: '2026-05-20',
        closes: '2026-05-27',
        reason: { code: 'birthday', on: '2026-05-20', lunar: null },
        occasion: 'birthday',
        strength: 'message',
      },
    ]);
  });

  it.each([
    { today: '2026-05-20', occasion: 'birthday' },
    { today: '2026-05-21', occasion: 'birthday-belated' },
  ])('on $today the note is $occasion', ({ today, occasion }) => {
    expect(gestureOf(planFor(born({}), today), 'birthday')?.occasion).toBe(occasion);
  });

  it.each([
    { lead: 0, opens: '2026-05-20' },
    { lead: 1, opens: '2026-05-19' },
    { lead: 3, opens: '2026-05-17' },
    { lead: 10, opens: '2026-05-17' },
  ])('with $lead days of lead it opens on $opens', ({ lead, opens }) => {
    const settings = { ...defaultGestureSettings, birthdayLeadDays: lead };
    expect(gestureOf(planFor(born({}), '2026-05-20', { settings }), 'birthday')?.opens).toBe(opens);
  });
});

describe('birthday on a free day', () => {
  it.each([
    { name: 'Sunday: from the Thursday before', month: 5, day: 17, free: [], opens: '2026-05-14' },
    {
      name: 'in a long holiday: from the last working day before',
      month: 5,
      day: 20,
      free: ['2026-05-18', '2026-05-19', '2026-05-20'],
      opens: '2026-05-15',
    },
  ])('$name', ({ month, day, free, opens }) => {
    const file = born({ month, day });
    expect(gestureOf(planFor(file, '2026-05-13', { calendar: aCalendar(...free) }), 'birthday')).toMatchObject({
      opens,
      status: 'upcoming',
    });
  });

  it('stays on its day: due on Sunday, belated on Monday', () => {
    expect([status(born({ day: 17 }), '2026-05-17'), status(born({ day: 17 }), '2026-05-18')]).toEqual(['due', 'overdue']);
  });

  it('without lead, a Sunday’s wishes may leave on Friday', () => {
    const settings = { ...defaultGestureSettings, birthdayLeadDays: 0 };
    expect(gestureOf(planFor(born({ day: 17 }), '2026-05-15', { settings }), 'birthday')?.status).toBe('open');
  });
});

describe('birthday in Germany', () => {
  it.each([
    { name: 'by calendar', customer: { calendars: { de: true } } },
    { name: 'by language', customer: { language: 'de' } },
    { name: 'by language and region', customer: { language: 'de-AT' } },
  ])('$name: never before the day', ({ customer }) => {
    const file = born({ day: 20 }, customer);
    expect([status(file, '2026-05-19'), status(file, '2026-05-20'), status(file, '2026-05-21')]).toEqual(['upcoming', 'due', 'overdue']);
  });

  it('a calendar that is crossed out says nothing', () => {
    expect(status(born({ day: 20 }, { calendars: { de: false, fr: true } }), '2026-05-19')).toBe('open');
  });

  it('not on the Friday before a Sunday either', () => {
    const file = born({ day: 17 }, { calendars: { de: true } });
    expect([status(file, '2026-05-15'), status(file, '2026-05-17')]).toEqual(['upcoming', 'due']);
  });

  it('of a month only, on its last day', () => {
    const file = born({ day: null }, { calendars: { de: true } });
    expect([status(file, '2026-05-30'), status(file, '2026-05-31'), status(file, '2026-06-01')]).toEqual(['upcoming', 'due', 'gone']);
  });
});

describe('birthday of other kinds', () => {
  it.each([
    { name: '29 February in a common year', date: { month: 2, day: 29 }, today: '2026-02-27', due: '2026-02-28' },
    { name: '29 February in a leap year', date: { month: 2, day: 29 }, today: '2028-02-27', due: '2028-02-29' },
    { name: 'first day of the Chinese year', date: { month: 1, day: 1, calendar: 'chinese' }, today: '2027-02-01', due: '2027-02-06' },
    { name: 'first day of the Korean year', date: { month: 1, day: 1, calendar: 'dangi' }, today: '2027-02-01', due: '2027-02-07' },
    {
      name: 'leap month in a year without',
      date: { month: 6, day: 10, calendar: 'chinese', leapMonth: true },
      today: '2026-07-20',
      due: '2026-07-23',
    },
    {
      name: 'leap month in a year with it',
      date: { month: 6, day: 10, calendar: 'chinese', leapMonth: true },
      today: '2025-07-20',
      due: '2025-08-03',
    },
    { name: 'before the year turns', date: { month: 1, day: 2 }, today: '2026-12-20', due: '2027-01-02' },
  ])('$name is $due', ({ date, today, due }) => {
    expect(gestureOf(planFor(born(date), today), 'birthday')?.due).toBe(due);
  });

  it('a lunar one says what it is in its own calendar', () => {
    expect(gestureOf(planFor(born({ month: 8, day: 15, calendar: 'dangi' }), '2026-09-20'), 'birthday')).toMatchObject({
      due: '2026-09-25',
      reason: { code: 'birthday', on: '2026-09-25', lunar: { calendar: 'dangi', month: 8, day: 15, leapMonth: false } },
    });
  });

  it.each([
    { name: 'the first of the month', today: '2026-05-01', expected: 'open' },
    { name: 'the last working day', today: '2026-05-29', expected: 'due' },
    { name: 'the last day, a Sunday', today: '2026-05-31', expected: 'due' },
    { name: 'the day after', today: '2026-06-01', expected: 'gone' },
  ])('of which only the month is known, $name → $expected', ({ today, expected }) => {
    expect(status(born({ day: null }), today)).toBe(expected);
    expect(gestureOf(planFor(born({ day: null }), '2026-05-04'), 'birthday')?.reason).toEqual({
      code: 'birthday-month',
      from: '2026-05-01',
      to: '2026-05-31',
    });
  });

  it.each([
    { name: 'of a child', date: aSpecialDate({ person: 'Ines', relation: 'child' }) },
    { name: 'that is a wedding day', date: aSpecialDate({ kind: 'wedding' }) },
    { name: 'that has ended', date: aSpecialDate({ end: '2026-05-20' }) },
    { name: 'that no calendar has', date: aSpecialDate({ month: 2, day: 30 }) },
    { name: 'in a calendar of a later version', date: aSpecialDate({ calendar: 'hebrew' }) },
    { name: 'before the first', date: aSpecialDate({ year: 2030 }) },
  ])('one $name asks for nothing', ({ date }) => {
    expect(status(aFile({ customer: aCustomer({ specialDates: { own: date } }) }), '2026-05-20')).toBe('gone');
  });

  it('one that ends the day after is still kept', () => {
    expect(status(born({ end: '2026-05-21' }), '2026-05-20')).toBe('due');
  });
});

describe('birthday, decided', () => {
  it.each(['done', 'done-elsewhere', 'skipped'])('%s, it is settled for this year and returns in the next', (type) => {
    const decisions = [aDecision({ id: 'birthday:customer-1:own:2026', type, day: '2026-05-19' })];
    const file = { ...born({}), decisions: new Map(decisions.map((each) => [each.id, each])) };
    expect(gesturesOf(planFor(file, '2026-05-21'), 'birthday')).toEqual([]);
    expect(planFor(file, '2026-05-21').changesOn).toBe('2027-04-17');
    expect(gestureOf(planFor(file, '2027-05-20'), 'birthday')).toMatchObject({ key: 'birthday:customer-1:own:2027', status: 'due' });
  });

  it.each([
    { until: '2026-05-25', today: '2026-05-25', expected: 'overdue' },
    { until: '2026-05-25', today: '2026-05-28', expected: 'gone' },
    { until: '2026-06-05', today: '2026-06-05', expected: 'gone' },
  ])('put off until $until, on $today it is $expected: wishes never come later than a week after', ({ until, today, expected }) => {
    const decision = aDecision({ id: 'birthday:customer-1:own:2026', type: 'snoozed', until });
    expect(status({ ...born({}), decisions: new Map([[decision.id, decision]]) }, today)).toBe(expected);
  });
});
