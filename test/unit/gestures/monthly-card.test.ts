import { describe, expect, it } from 'vitest';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { aCalendar, aCustomer, aDecision, aFile } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const settings = { ...defaultGestureSettings, rulesOn: new Set(['monthly-card']) };
const cardOf = (file: ReturnType<typeof aFile>, today: string, calendar = aCalendar()) =>
  gestureOf(planFor(file, today, { settings, calendar }), 'monthly-card');

describe('a card every month', () => {
  it('[S4-24] is for nobody until the rep wants it', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
    const off = days.map((day) => statusOf(planFor(aFile(), day), 'monthly-card'));
    const on = days.map((day) => cardOf(aFile(), day)?.status ?? 'gone');
    expect(new Set(off)).toEqual(new Set(['gone']));
    expect(new Set(on)).toEqual(new Set(['gone', 'due']));
  });

  it('stays with what the rep wants of it, for everybody and for one person', () => {
    const statuses = [
      planFor(aFile(), '2026-03-31', { settings: { ...settings, rulesOff: new Set(['monthly-card']) } }),
      planFor(aFile({ customer: aCustomer({ mutedRules: { 'monthly-card': true } }) }), '2026-03-31', { settings }),
    ].map((plan) => statusOf(plan, 'monthly-card'));
    expect(statuses).toEqual(['due', 'gone']);
  });

  it('then is due from a day of their own to the end of the month, and not made up for', () => {
    const due = cardOf(aFile(), '2026-03-31')?.due ?? '';
    const [before, on] = [Number(due.slice(8)) - 1, Number(due.slice(8))].map((day) => `03-${String(day).padStart(2, '0')}`);
    const days = `2026: ${before} gone, ${on} due, 03-31 due, 04-01 gone`;
    expect(lived(days, (day) => cardOf(aFile(), day)?.status ?? 'gone')).toBe(days);
  });

  it('falls on all the days of a month, for everybody, with a tier or without', () => {
    const dues = Array.from({ length: 600 }, (_, index) => {
      const customer = aCustomer({ id: `customer-${index}`, tier: index % 2 === 0 ? 'A' : null });
      return cardOf(aFile({ customer }), '2026-03-31', { isFree: () => false })?.due;
    });
    expect(new Set(dues).size).toBe(25);
    expect(dues).not.toContain(undefined);
  });

  it('waits for a working day, but not beyond the month', () => {
    const free = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
    expect(cardOf(aFile(), '2026-03-31', aCalendar(...free))).toMatchObject({ due: '2026-03-31', closes: '2026-03-31' });
  });

  it('one a month, under the name of the month', () => {
    const decisions = [aDecision({ id: 'monthly-card:customer-1:2026-03', day: '2026-03-31' })];
    expect(cardOf(aFile({ decisions }), '2026-03-31')).toBeUndefined();
    expect(cardOf(aFile({ decisions }), '2026-04-30')).toMatchObject({
      key: 'monthly-card:customer-1:2026-04',
      reason: { code: 'monthly-card', month: '2026-04-01' },
      strength: 'message',
    });
  });

  it('none to somebody in a hard time, or who wants no greetings', () => {
    const customers = [
      aCustomer({ hardship: { kind: 'illness', since: '2026-03-02', quietUntil: null } }),
      aCustomer({ contact: { level: 'no-greetings', since: '2026-03-02' } }),
    ];
    expect(customers.map((customer) => cardOf(aFile({ customer }), '2026-03-31'))).toEqual([undefined, undefined]);
  });
});
