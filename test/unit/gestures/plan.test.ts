import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { GestureRule } from '#shared/gestures/rule.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { defaultGestureSettings } from '#shared/gestures/settings.ts';
import { aCalendar, aCustomer, aDeal, aDecision, aFavour, aFile, aTouch, NOTHING_LATER } from '../../support/builders.ts';
import { planFor, statusOf } from '../../support/planning.ts';

const dealKey = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const onlyNow = aCustomer({ mutedRules: NOTHING_LATER });
const snoozedUntil = (until: string) =>
  aFile({ customer: onlyNow, deals: [aDeal()], decisions: [aDecision({ id: dealKey, type: 'snoozed', until })] });

describe('what is left out', () => {
  const everything = { deals: [aDeal()], favours: [aFavour()], touches: [aTouch({ day: '2026-02-20' })] };
  const rulesOf = (customer: ReturnType<typeof aCustomer>, rulesOff: readonly string[] = []) =>
    planFor(aFile({ ...everything, customer }), '2026-03-03', {
      settings: { ...defaultGestureSettings, rulesOff: new Set(rulesOff) },
    }).gestures.map(({ rule }) => rule);

  it('nothing, by itself', () => {
    expect(rulesOf(aCustomer({ tier: 'A' }))).toEqual(['tier-check-in', 'thank-for-deal', 'thank-for-favour']);
  });

  it('a kind muted for this person, and only while it is muted', () => {
    expect(rulesOf(aCustomer({ tier: 'A', mutedRules: { 'tier-check-in': true, 'thank-for-deal': false } }))).toEqual([
      'thank-for-deal',
      'thank-for-favour',
    ]);
  });

  it('a rule that is switched off', () => {
    expect(rulesOf(aCustomer({ tier: 'A' }), ['thank-for-favour', 'no-such-rule'])).toEqual(['tier-check-in', 'thank-for-deal']);
  });

  it('everything of somebody archived', () => {
    expect(rulesOf(aCustomer({ tier: 'A', archived: true }))).toEqual([]);
  });
});

describe('paused', () => {
  const file = aFile({ customer: aCustomer({ tier: 'A', pausedUntil: '2026-03-10' }), deals: [aDeal()], touches: [aTouch()] });

  it.each([
    { name: 'the day before', today: '2026-03-09', expected: [] },
    { name: 'on the day', today: '2026-03-10', expected: ['thank-for-deal', 'tier-check-in'] },
  ])('$name', ({ today, expected }) => {
    expect(planFor(file, today).gestures.map(({ rule }) => rule)).toEqual(expected);
  });

  it('changes on the day the pause ends', () => {
    expect(planFor(file, '2026-03-03')).toEqual({ gestures: [], changesOn: '2026-03-10', crowded: false, failed: [] });
  });

  it('changes never where nothing waits behind the pause', () => {
    expect(planFor(aFile({ customer: aCustomer({ pausedUntil: '2026-03-10' }) }), '2026-03-03').changesOn).toBeNull();
  });
});

describe('snoozed', () => {
  it.each([
    { name: 'the day before', until: '2026-03-06', today: '2026-03-05', status: 'snoozed' },
    { name: 'on the day, in its own state', until: '2026-03-06', today: '2026-03-06', status: 'overdue' },
    { name: 'until a day on which it is due', until: '2026-03-04', today: '2026-03-04', status: 'due' },
    { name: 'until a day on which it is only open', until: '2026-03-02', today: '2026-03-02', status: 'open' },
    { name: 'until its last day', until: '2026-03-16', today: '2026-03-16', status: 'overdue' },
    { name: 'until its last day, and still there a week later', until: '2026-03-16', today: '2026-03-23', status: 'overdue' },
    { name: 'until its last day, gone after that week', until: '2026-03-16', today: '2026-03-24', status: 'gone' },
    { name: 'past its last day, waiting', until: '2026-04-20', today: '2026-04-19', status: 'snoozed' },
    { name: 'past its last day, back on the day named', until: '2026-04-20', today: '2026-04-20', status: 'overdue' },
    { name: 'past its last day, gone a week later', until: '2026-04-20', today: '2026-04-28', status: 'gone' },
    { name: 'for a day, it keeps its last day', until: '2026-03-04', today: '2026-03-16', status: 'overdue' },
    { name: 'for a day, it is gone after its last day', until: '2026-03-04', today: '2026-03-17', status: 'gone' },
  ])('$name → $status', ({ until, today, status }) => {
    expect(statusOf(planFor(snoozedUntil(until), today), 'thank-for-deal')).toBe(status);
  });

  it('shows until when it stays', () => {
    expect(planFor(snoozedUntil('2026-04-20'), '2026-04-20').gestures).toMatchObject([
      { due: '2026-03-03', lateAfter: '2026-03-04', closes: '2026-04-27' },
    ]);
  });

  it('a check-in stays for ever', () => {
    const key = gestureKey('tier-check-in', 'customer-1', '2026-03-02', 0);
    const decisions = [aDecision({ id: key, type: 'snoozed', until: '2026-03-20' })];
    const file = aFile({ customer: aCustomer({ tier: 'A' }), touches: [aTouch()], decisions });
    expect(statusOf(planFor(file, '2026-03-19'), 'tier-check-in')).toBe('snoozed');
    expect(planFor(file, '2026-03-20').gestures).toMatchObject([{ key, due: '2026-03-09', closes: null, status: 'overdue' }]);
  });

  it('without a day it hides nothing', () => {
    const decisions = [aDecision({ id: dealKey, type: 'snoozed' })];
    expect(statusOf(planFor(aFile({ deals: [aDeal()], decisions }), '2026-03-03'), 'thank-for-deal')).toBe('due');
  });
});

describe('scheduled', () => {
  const scheduled = (until?: string) =>
    aFile({ deals: [aDeal()], decisions: [aDecision({ id: dealKey, type: 'scheduled', ...(until === undefined ? {} : { until }) })] });

  it.each([
    { name: 'the day it was scheduled', today: '2026-03-02', status: 'scheduled' },
    { name: 'the day before the limit, past its last day', today: '2026-03-17', status: 'scheduled' },
    { name: 'on the limit, for the mail never left', today: '2026-03-18', status: 'overdue' },
    { name: 'a week after the limit', today: '2026-03-25', status: 'overdue' },
    { name: 'after that week', today: '2026-03-26', status: 'gone' },
  ])('$name → $status', ({ today, status }) => {
    expect(statusOf(planFor(scheduled('2026-03-18'), today), 'thank-for-deal')).toBe(status);
  });

  it('changes on the limit', () => {
    expect(planFor(scheduled('2026-03-18'), '2026-03-02').changesOn).toBe('2026-03-18');
  });

  it('without a limit it hides nothing', () => {
    expect(statusOf(planFor(scheduled(), '2026-03-03'), 'thank-for-deal')).toBe('due');
  });

  it('comes after everything else, also what is put off', () => {
    const key = (deal: string) => gestureKey('thank-for-deal', 'customer-1', deal);
    const file = aFile({
      deals: [aDeal({ id: 'a' }), aDeal({ id: 'b' }), aDeal({ id: 'c', closedOn: '2026-03-20' })],
      decisions: [
        aDecision({ id: key('a'), type: 'scheduled', until: '2026-03-16' }),
        aDecision({ id: key('b'), type: 'snoozed', until: '2026-03-16' }),
      ],
    });
    expect(planFor(file, '2026-03-03').gestures.map(({ status }) => status)).toEqual(['upcoming', 'snoozed', 'scheduled']);
  });
});

describe('changesOn', () => {
  const deals = [aDeal({ closedOn: '2026-03-02' })];

  it.each([
    { today: '2026-02-20', changesOn: '2026-03-02' },
    { today: '2026-03-01', changesOn: '2026-03-02' },
    { today: '2026-03-02', changesOn: '2026-03-03' },
    { today: '2026-03-03', changesOn: '2026-03-05' },
    { today: '2026-03-05', changesOn: '2026-03-17' },
    { today: '2026-03-16', changesOn: '2026-03-17' },
    { today: '2026-03-17', changesOn: null },
  ])('a thank-you on $today: $changesOn', ({ today, changesOn }) => {
    expect(planFor(aFile({ customer: onlyNow, deals }), today).changesOn).toBe(changesOn);
  });

  it('passes over the days on which a snoozed gesture would have changed', () => {
    expect(planFor(snoozedUntil('2026-03-10'), '2026-03-02').changesOn).toBe('2026-03-10');
  });

  it('is the first of all gestures', () => {
    const file = aFile({ customer: aCustomer({ tier: 'A' }), deals, touches: [aTouch({ day: '2026-02-27' })] });
    expect(planFor(file, '2026-03-03').changesOn).toBe('2026-03-05');
    expect(planFor(file, '2026-03-06').changesOn).toBe('2026-03-10');
  });
});

describe('order', () => {
  it('overdue first, then due, open, upcoming, snoozed; thanks before check-ins; the oldest first; then by key', () => {
    const file = aFile({
      customer: aCustomer({ tier: 'A' }),
      touches: [aTouch({ day: '2026-02-25' })],
      deals: [
        aDeal({ id: 'future', closedOn: '2026-03-20' }),
        aDeal({ id: 'today', closedOn: '2026-03-04' }),
        aDeal({ id: 'b', closedOn: '2026-03-02' }),
        aDeal({ id: 'a', closedOn: '2026-03-02' }),
        aDeal({ id: 'old', closedOn: '2026-02-24' }),
        aDeal({ id: 'put-off', closedOn: '2026-02-23' }),
      ],
      favours: [aFavour({ id: 'older', on: '2026-02-23' })],
      decisions: [aDecision({ id: gestureKey('thank-for-deal', 'customer-1', 'put-off'), type: 'snoozed', until: '2026-03-06' })],
    });
    expect(planFor(file, '2026-03-04').gestures.map(({ key, status }) => [status, key])).toEqual([
      ['overdue', 'thank-for-favour:customer-1:older'],
      ['overdue', 'thank-for-deal:customer-1:old'],
      ['due', 'thank-for-deal:customer-1:a'],
      ['due', 'thank-for-deal:customer-1:b'],
      ['due', 'tier-check-in:customer-1:2026-02-25:0'],
      ['open', 'thank-for-deal:customer-1:today'],
      ['upcoming', 'thank-for-deal:customer-1:future'],
      ['snoozed', 'thank-for-deal:customer-1:put-off'],
    ]);
  });
});

describe('a broken rule', () => {
  const brokenAtOnce: GestureRule = {
    id: 'thank-for-favour',
    kind: 'thanks',
    due() {
      throw new Error('planted fault');
    },
  };
  const brokenHalfway: GestureRule = {
    id: 'thank-for-favour',
    kind: 'thanks',
    *due(file, calendar, settings, today) {
      for (const rule of gestureRules) yield* rule.due(file, calendar, settings, today);
      throw new Error('planted fault');
    },
  };

  it.each([
    { name: 'at once', broken: brokenAtOnce },
    { name: 'halfway', broken: brokenHalfway },
  ])('that throws $name is named and hides no other', ({ broken }) => {
    const rules = [broken, ...gestureRules.filter(({ id }) => id !== broken.id)];
    const file = aFile({ customer: aCustomer({ tier: 'A' }), deals: [aDeal()], favours: [aFavour()], touches: [aTouch()] });
    const found = plan(file, '2026-03-03', aCalendar(), defaultGestureSettings, rules);
    expect(found.failed).toEqual(['thank-for-favour']);
    expect(found.gestures.map(({ rule }) => rule)).toEqual(['thank-for-deal', 'tier-check-in']);
  });

  it('is not run while it is switched off', () => {
    const settings = { ...defaultGestureSettings, rulesOff: new Set(['thank-for-favour']) };
    expect(plan(aFile(), '2026-03-03', aCalendar(), settings, [brokenAtOnce])).toEqual({
      gestures: [],
      changesOn: null,
      crowded: false,
      failed: [],
    });
  });
});
