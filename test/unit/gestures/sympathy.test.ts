import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import { aComplaint, aCustomer, aDeal, aDecision, aFile, aLifeEvent, aPromise, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const ill = { kind: 'illness', since: '2026-03-02', quietUntil: null } as const;
const stands = (file: CustomerFacts, days: string) => lived(days, (day) => statusOf(planFor(file, day), 'sympathy'));
const afterDeath = (on: string) => aFile({ lifeEvents: [aLifeEvent({ kind: 'bereavement', died: 'mother', on })] });

describe('a word of sympathy', () => {
  it.each([
    {
      name: 'heard on a Monday',
      on: '2026-03-02',
      days: '2026: 03-01 upcoming, 03-02 due, 03-03 due, 03-04 overdue, 04-01 overdue, 04-02 gone',
    },
    { name: 'heard on a Friday', on: '2026-03-06', days: '2026: 03-06 due, 03-09 due, 03-10 overdue' },
    { name: 'heard on a Saturday', on: '2026-03-07', days: '2026: 03-07 due, 03-10 due, 03-11 overdue' },
  ])('[S4-20] $name', ({ on, days }) => {
    expect(stands(afterDeath(on), days)).toBe(days);
  });

  it.each([
    { kind: 'illness', hardship: ill, status: 'due' },
    { kind: 'accident', hardship: ill, status: 'due' },
    { kind: 'bereavement', hardship: ill, status: 'due' },
    { kind: 'promotion', hardship: ill, status: 'gone' },
    { kind: 'other', hardship: ill, status: 'gone' },
  ])('in a hard time $kind → $status', ({ kind, hardship, status }) => {
    const file = aFile({ customer: aCustomer({ hardship }), lifeEvents: [aLifeEvent({ kind })] });
    expect(statusOf(planFor(file, '2026-03-02'), 'sympathy')).toBe(status);
  });

  it.each([
    ['illness', 'gone'],
    ['accident', 'gone'],
    ['bereavement', 'due'],
  ])('once the hard time is over, %s → %s', (kind, status) => {
    expect(statusOf(planFor(aFile({ lifeEvents: [aLifeEvent({ kind })] }), '2026-03-02'), 'sympathy')).toBe(status);
  });

  it('says only what kind of news it is', () => {
    const lifeEvents = [aLifeEvent({ kind: 'illness', words: 'his heart' })];
    expect(gestureOf(planFor(aFile({ customer: aCustomer({ hardship: ill }), lifeEvents }), '2026-03-02'), 'sympathy')).toMatchObject({
      key: 'sympathy:customer-1:life-event-1',
      reason: { code: 'news', kind: 'illness', words: '', on: '2026-03-02' },
      occasion: 'sympathy',
    });
  });

  it.each([
    { level: 'no-greetings', status: 'due' },
    { level: 'no-advertising', status: 'due' },
    { level: 'none', status: 'gone' },
  ])('consent $level → $status', ({ level, status }) => {
    const file = aFile({ ...afterDeath('2026-03-02'), customer: aCustomer({ contact: { level, since: '2026-01-05' } }), decisions: [] });
    expect(statusOf(planFor(file, '2026-03-02'), 'sympathy')).toBe(status);
  });
});

describe('a customer who died', () => {
  const died = aLifeEvent({ id: 'death', kind: 'bereavement', died: 'customer', on: '2026-03-02' });
  const file = (parts: Parameters<typeof aFile>[0] = {}) =>
    aFile({
      customer: aCustomer({ tier: 'A', hardship: { ...ill, kind: 'bereavement' } }),
      lifeEvents: [aLifeEvent({ id: 'ill', kind: 'illness', on: '2026-02-23' }), aLifeEvent({ on: '2026-02-27' }), died],
      deals: [aDeal({ closedOn: '2026-02-27' })],
      touches: [aTouch({ day: '2026-02-02' })],
      ...parts,
    });

  const open = { complaints: [aComplaint({ receivedOn: '2026-02-27' })], promises: [aPromise()] };
  const keysOn = (day: string, parts: Parameters<typeof aFile>[0]) => planFor(file(parts), day).gestures.map(({ key }) => key);

  it('is owed one word of sympathy, to family or firm, and nothing else', () => {
    expect(planFor(file(), '2026-03-03').gestures.map(({ key, status }) => [key, status])).toEqual([['sympathy:customer-1:death', 'due']]);
  });

  it('then nothing, for ever', () => {
    const decisions = [aDecision({ id: 'sympathy:customer-1:death', day: '2026-03-03' })];
    expect(planFor(file({ decisions }), '2026-03-03')).toMatchObject({ gestures: [], changesOn: null });
    expect(planFor(file(), '2027-01-01')).toMatchObject({ gestures: [], changesOn: null });
  });

  it('leaves what was open to be finished, until it is', () => {
    const finished = {
      complaints: [aComplaint({ receivedOn: '2026-02-27', answeredOn: '2026-03-04', closedOn: '2026-03-05', followUpOn: '2026-03-19' })],
      promises: [aPromise({ keptOn: '2026-03-05' })],
    };
    const stillOpen = ['complaint-answer:customer-1:complaint-1:first', 'promise-due:customer-1:promise-1'];
    expect(keysOn('2026-03-03', open).toSorted()).toEqual([...stillOpen, 'sympathy:customer-1:death']);
    expect(keysOn('2027-01-01', open).toSorted()).toEqual(stillOpen);
    expect(keysOn('2026-03-19', finished)).toEqual(['sympathy:customer-1:death']);
    expect(keysOn('2027-01-01', finished)).toEqual([]);
  });
});
