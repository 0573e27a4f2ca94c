import { describe, expect, it } from 'vitest';
import { aCalendar, aCustomer, aDecision, aFile, aLifeEvent } from '../../support/builders.ts';
import { gestureOf, gesturesOf, planFor, statusOf } from '../../support/planning.ts';

type Customer = Parameters<typeof aCustomer>[0];
const kept = (customer: Customer, parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ ...parts, customer: aCustomer({ mutedRules: { 'tier-check-in': true }, tier: 'C', ...customer }) });
const status = (customer: Customer, today: string, ...free: string[]) =>
  statusOf(planFor(kept(customer), today, { calendar: aCalendar(...free) }), 'holiday');
const greeted = (customer: Customer, today: string) =>
  gesturesOf(planFor(kept(customer), today), 'holiday').flatMap(({ reason }) =>
    reason.code === 'holiday' ? [[reason.holiday, reason.on]] : [],
  );

describe('Chinese New Year 2026 (17 February), to the mainland', () => {
  const springFestival = (today: string, ...free: string[]) => {
    const found = gesturesOf(planFor(kept({ language: 'zh-CN' }), today, { calendar: aCalendar(...free) }), 'holiday');
    return found.find(({ key }) => key === 'holiday:customer-1:lunar-new-year:2026:1')?.status ?? 'gone';
  };

  it.each([
    { name: 'eight days before', today: '2026-02-09', expected: 'upcoming' },
    { name: 'seven days before', today: '2026-02-10', expected: 'open' },
    { name: 'the day before 除夕', today: '2026-02-15', expected: 'open' },
    { name: 'on 除夕, a Monday', today: '2026-02-16', expected: 'due' },
    { name: 'on New Year’s Day', today: '2026-02-17', expected: 'gone' },
  ])('[S4-16] $name → $expected', ({ today, expected }) => {
    expect(springFestival(today)).toBe(expected);
  });

  it.each([
    { name: 'the Thursday before', today: '2026-02-12', expected: 'open' },
    { name: 'the Friday before, the last working day', today: '2026-02-13', expected: 'due' },
    { name: 'on 除夕', today: '2026-02-16', expected: 'due' },
    { name: 'the day after', today: '2026-02-17', expected: 'gone' },
  ])('where the rep is free on 除夕, $name → $expected', ({ today, expected }) => {
    expect(springFestival(today, '2026-02-16', '2026-02-17')).toBe(expected);
  });

  it('after a long leave before it, it opens on the last working day', () => {
    const leave = ['2026-02-05', '2026-02-06', '2026-02-09', '2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13', '2026-02-16'];
    expect(gestureOf(planFor(kept({ language: 'zh-CN' }), '2026-02-04', { calendar: aCalendar(...leave) }), 'holiday')).toMatchObject({
      status: 'due',
      opens: '2026-02-04',
      lateAfter: '2026-02-16',
    });
  });
});

describe('Chuseok 2026 (Friday, 25 September)', () => {
  it.each([
    { name: 'six days before', today: '2026-09-19', expected: 'upcoming' },
    { name: 'five days before', today: '2026-09-20', expected: 'open' },
    { name: 'on the day', today: '2026-09-25', expected: 'due' },
    { name: 'the day after', today: '2026-09-26', expected: 'gone' },
  ])('$name → $expected', ({ today, expected }) => {
    expect(status({ language: 'ko' }, today)).toBe(expected);
  });

  it('where the rep keeps it too, it is due on the last working day before', () => {
    const free = ['2026-09-24', '2026-09-25'];
    expect([status({ language: 'ko' }, '2026-09-22', ...free), status({ language: 'ko' }, '2026-09-23', ...free)]).toEqual(['open', 'due']);
  });

  it.each([
    { name: 'of a week without free days', free: [], days: ['2026-09-23', '2026-09-24', '2026-09-25'] },
    { name: 'where the rep keeps it too', free: ['2026-09-24', '2026-09-25'], days: ['2026-09-21', '2026-09-22', '2026-09-23'] },
    { name: 'where only one working day is left', free: ['2026-09-21', '2026-09-22', '2026-09-24', '2026-09-25'], days: ['2026-09-23'] },
  ])('is due over the last three working days, so that a whole book is not greeted on one: $name', ({ free, days }) => {
    const dues = Array.from({ length: 90 }, (_, index) => {
      const file = kept({ id: `customer-${index}`, language: 'ko' });
      return gestureOf(planFor(file, '2026-09-18', { calendar: aCalendar(...free) }), 'holiday')?.due ?? 'none';
    });
    expect([...new Set(dues)].toSorted()).toEqual(days);
    expect(Math.min(...days.map((day) => dues.filter((due) => due === day).length))).toBeGreaterThan(15);
  });

  it('says which day it is, and which note greets', () => {
    expect(gestureOf(planFor(kept({ language: 'ko' }), '2026-09-25'), 'holiday')).toEqual({
      rule: 'holiday',
      key: 'holiday:customer-1:mid-autumn:2026:2',
      status: 'due',
      opens: '2026-09-20',
      due: '2026-09-25',
      lateAfter: '2026-09-25',
      closes: '2026-09-25',
      reason: { code: 'holiday', holiday: 'chuseok', on: '2026-09-25', calendars: ['kr'], tone: 'cheerful' },
      occasion: 'chuseok',
      strength: 'message',
    });
  });
});

describe('whose holidays', () => {
  it.each([
    { name: 'Korean by language', customer: { language: 'ko' }, days: [['seollal', '2027-02-07']] },
    {
      name: 'mainland by language',
      customer: { language: 'zh-CN' },
      days: [
        ['lunar-new-year', '2027-02-06'],
        ['lantern-festival', '2027-02-20'],
      ],
    },
    {
      name: 'Chinese of both: once, on the day of the mainland',
      customer: { language: 'zh-CN', calendars: { cn: true, kr: true } },
      days: [
        ['lunar-new-year', '2027-02-06'],
        ['lantern-festival', '2027-02-20'],
      ],
    },
    {
      name: 'Korean of both: once, on the day of Korea',
      customer: { language: 'ko', calendars: { cn: true, kr: true } },
      days: [
        ['seollal', '2027-02-07'],
        ['lantern-festival', '2027-02-20'],
      ],
    },
    { name: 'nobody knows: the New Year only, which is over', customer: { language: 'en' }, days: [] },
    { name: 'a calendar of their own wins over the language', customer: { language: 'ko', calendars: { us: true } }, days: [] },
    { name: 'a calendar crossed out, and no other', customer: { language: 'ko', calendars: { kr: false } }, days: [] },
    { name: 'a calendar of a later version', customer: { language: 'ko', calendars: { mars: true } }, days: [] },
    { name: 'crossed out for this person', customer: { language: 'ko', festivals: { seollal: false } }, days: [] },
    {
      name: 'ticked for this person',
      customer: { language: 'ko', festivals: { 'first-full-moon': true } },
      days: [
        ['seollal', '2027-02-07'],
        ['first-full-moon', '2027-02-21'],
      ],
    },
    { name: 'no tier: nobody is greeted unasked', customer: { language: 'ko', tier: null }, days: [] },
    {
      name: 'no tier, but a calendar of their own',
      customer: { language: 'ko', tier: null, calendars: { kr: true } },
      days: [['seollal', '2027-02-07']],
    },
    {
      name: 'no tier, but ticked',
      customer: { language: 'ko', tier: null, festivals: { 'first-full-moon': true } },
      days: [['first-full-moon', '2027-02-21']],
    },
  ] as const)('$name', ({ customer, days }) => {
    expect(greeted(customer, '2027-01-25')).toEqual(days);
  });

  it.each([
    {
      customer: { calendars: { us: true } },
      today: '2026-11-26',
      days: [['us-thanksgiving', '2026-11-26']],
    },
    { customer: { language: 'en' }, today: '2026-12-20', days: [['new-year', '2027-01-01']] },
    {
      customer: { language: 'en', festivals: { christmas: true } },
      today: '2026-12-20',
      days: [
        ['christmas', '2026-12-25'],
        ['new-year', '2027-01-01'],
      ],
    },
    { customer: { language: 'ko', festivals: { diwali: true } }, today: '2026-11-01', days: [['diwali', '2026-11-08']] },
  ] as const)('$customer on $today', ({ customer, today, days }) => {
    expect(greeted(customer, today)).toEqual(days);
  });

  it('a day of mourning is never greeted, ticked or not', () => {
    expect(greeted({ calendars: { cn: true }, festivals: { qingming: true, 'hungry-ghost': true } }, '2026-04-01')).not.toContainEqual(
      expect.arrayContaining(['qingming']),
    );
  });

  it('a festival greeted by one calendar is not greeted again by another', () => {
    const decision = aDecision({ id: 'holiday:customer-1:lunar-new-year:2027:1', day: '2027-02-05' });
    const file = kept({ language: 'ko', calendars: { cn: true, kr: true } }, { decisions: [decision] });
    expect(gesturesOf(planFor(file, '2027-02-05'), 'holiday').map(({ key }) => key)).toEqual([
      'holiday:customer-1:lantern-festival:2027:1',
    ]);
  });
});

describe('tone', () => {
  const reasonOf = (file: ReturnType<typeof aFile>, today: string) => {
    const gesture = gestureOf(planFor(file, today), 'holiday');
    return gesture?.reason.code === 'holiday' ? [gesture.reason.holiday, gesture.occasion, gesture.reason.tone] : [];
  };

  it('端午 is not cheerful, and has its own note', () => {
    expect(reasonOf(kept({ language: 'zh-CN' }), '2026-06-19')).toEqual(['dragon-boat', 'dragon-boat', 'calm']);
  });

  it.each([
    { name: 'the first festival after a death is greeted calmly', today: '2026-09-25', expected: ['chuseok', 'holiday', 'calm'] },
    { name: 'the second as ever', today: '2027-01-01', expected: ['new-year', 'new-year', 'cheerful'] },
  ])('$name', ({ today, expected }) => {
    const died = aLifeEvent({ kind: 'bereavement', died: 'mother', on: '2026-06-01' });
    expect(reasonOf(kept({ language: 'ko' }, { lifeEvents: [died] }), today)).toEqual(expected);
  });

  it('a festival passed over in silence is not the first one', () => {
    const hardship = { kind: 'bereavement', since: '2026-09-01', quietUntil: '2026-10-20' };
    const file = kept({ language: 'ko', hardship });
    expect(statusOf(planFor(file, '2026-09-25'), 'holiday')).toBe('gone');
    expect(reasonOf(file, '2026-12-31')).toEqual(['new-year', 'holiday', 'calm']);
  });

  it.each([
    { on: '2026-01-02', today: '2026-12-31', expected: 'gone' },
    { on: '2025-12-31', today: '2026-12-31', expected: 'open' },
  ])('in Japan nobody in mourning since $on is wished a happy New Year', ({ on, today, expected }) => {
    const lifeEvents = [aLifeEvent({ kind: 'bereavement', on })];
    expect(statusOf(planFor(kept({ calendars: { jp: true } }, { lifeEvents }), today), 'holiday')).toBe(expected);
  });
});
