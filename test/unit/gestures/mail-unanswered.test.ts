import { describe, expect, it } from 'vitest';
import type { Touch } from '#shared/schema/touch.ts';
import { aCalendar, aComplaint, aCustomer, aDecision, aFile, aLifeEvent, aPromise, aQuestion, aTouch } from '../../support/builders.ts';
import { gestureOf, gesturesOf, lived, planFor, statusOf } from '../../support/planning.ts';

const source = (thread = 't1') => ({ webmail: 'gmail', mailbox: 'me@rep.example', thread, messageId: 'm1' }) as const;
const theirs = (overrides: Partial<Touch> = {}): Touch =>
  aTouch({ id: 'theirs', direction: 'in', position: 'from', subject: 'The drawing', source: source(), ...overrides });
const ours = (overrides: Partial<Touch> = {}): Touch =>
  aTouch({ id: 'ours', at: '2026-03-02T10:00:00.000Z', source: source(), ...overrides });

const file = (touches: readonly Touch[], parts: Parameters<typeof aFile>[0] = {}) =>
  aFile({ customer: aCustomer({ tier: 'A' }), touches, ...parts });
const status = (touches: readonly Touch[], today = '2026-03-03') => statusOf(planFor(file(touches), today), 'mail-unanswered');

describe('a mail that waits for an answer', () => {
  it.each([
    { tier: 'A', days: '2026: 03-02 gone, 03-03 due, 03-04 overdue, 03-24 overdue, 03-25 gone' },
    { tier: 'B', days: '2026: 03-03 gone, 03-04 due, 03-05 overdue, 03-25 overdue, 03-26 gone' },
    { tier: 'C', days: '2026: 03-04 gone, 03-05 due, 03-06 overdue, 03-26 overdue, 03-27 gone' },
    { tier: null, days: '2026: 03-03 gone, 03-05 gone, 03-10 gone' },
    { tier: 'platinum', days: '2026: 03-03 gone, 03-05 gone, 03-10 gone' },
  ])('of a Monday, tier $tier', ({ tier, days }) => {
    const waiting = aFile({ customer: aCustomer({ tier }), touches: [theirs()] });
    expect(lived(days, (day) => statusOf(planFor(waiting, day), 'mail-unanswered'))).toBe(days);
  });

  it.each([
    { name: 'a Friday', day: '2026-03-06', free: [], days: '2026: 03-06 gone, 03-08 gone, 03-09 due, 03-10 overdue' },
    { name: 'the day before a holiday', day: '2026-03-02', free: ['2026-03-03'], days: '2026: 03-03 gone, 03-04 due, 03-05 overdue' },
  ])('of $name waits for the working day after', ({ day, free, days }) => {
    const found = (each: string) => statusOf(planFor(file([theirs({ day })]), each, { calendar: aCalendar(...free) }), 'mail-unanswered');
    expect(lived(days, found)).toBe(days);
  });

  it('says why, and what it asks for', () => {
    expect(gestureOf(planFor(file([theirs()]), '2026-03-03'), 'mail-unanswered')).toEqual({
      rule: 'mail-unanswered',
      key: 'mail-unanswered:customer-1:theirs',
      status: 'due',
      opens: '2026-03-03',
      due: '2026-03-03',
      lateAfter: '2026-03-03',
      closes: '2026-03-24',
      reason: { code: 'mail-unanswered', subject: 'The drawing', on: '2026-03-02' },
      occasion: 'mail-answer',
      strength: 'message',
    });
  });

  it.each<{ name: string; touches: readonly Touch[]; expected: string }>([
    { name: 'a reply in its thread', touches: [theirs(), ours()], expected: 'gone' },
    { name: 'a reply in its thread on which they were only copied', touches: [theirs(), ours({ position: 'cc' })], expected: 'gone' },
    { name: 'a mail of ours before it', touches: [ours(), theirs({ at: '2026-03-02T11:00:00.000Z' })], expected: 'due' },
    { name: 'a mail of ours in another thread', touches: [theirs(), ours({ source: source('t2') })], expected: 'due' },
    { name: 'a mail of ours without a thread', touches: [theirs(), ours({ source: source('') })], expected: 'due' },
    {
      name: 'a call that reached them',
      touches: [theirs(), ours({ channel: 'call', outcome: 'reached' })],
      expected: 'gone',
    },
    {
      name: 'a call that nobody answered',
      touches: [theirs(), ours({ channel: 'call', outcome: 'not-reached' })],
      expected: 'due',
    },
    { name: 'a visit', touches: [theirs(), ours({ channel: 'visit' })], expected: 'gone' },
    { name: 'a visit before it', touches: [ours({ channel: 'visit', at: '2026-03-02T08:00:00.000Z' }), theirs()], expected: 'due' },
    { name: 'a document sent to all', touches: [theirs(), ours({ channel: 'document' })], expected: 'due' },
    {
      name: 'another mail of theirs in the thread',
      touches: [theirs(), theirs({ id: 'again', at: '2026-03-02T10:00:00.000Z' })],
      expected: 'due',
    },
    { name: 'a message of theirs elsewhere', touches: [theirs({ channel: 'messenger' })], expected: 'gone' },
  ])('after $name → $expected', ({ touches, expected }) => {
    expect(status(touches)).toBe(expected);
  });

  it('each thread waits for its own answer, once', () => {
    const touches = [theirs(), theirs({ id: 'again', at: '2026-03-02T10:00:00.000Z' }), theirs({ id: 'other', source: source('t2') })];
    expect(gesturesOf(planFor(file(touches), '2026-03-03'), 'mail-unanswered').map(({ key }) => key)).toEqual([
      'mail-unanswered:customer-1:again',
      'mail-unanswered:customer-1:other',
    ]);
  });

  it('“no answer needed” settles it, and the next mail is asked for again', () => {
    const decisions = [aDecision({ id: 'mail-unanswered:customer-1:theirs', type: 'skipped', day: '2026-03-03' })];
    const next = theirs({ id: 'next', at: '2026-03-04T09:00:00.000Z', day: '2026-03-04' });
    expect(statusOf(planFor(file([theirs()], { decisions }), '2026-03-05'), 'mail-unanswered')).toBe('gone');
    expect(statusOf(planFor(file([theirs(), next], { decisions }), '2026-03-05'), 'mail-unanswered')).toBe('due');
  });

  it.each([
    { name: 'a question', parts: { questions: [aQuestion({ source: source() })] } },
    { name: 'a complaint', parts: { complaints: [aComplaint({ source: source() })] } },
    { name: 'a promise', parts: { promises: [aPromise({ source: source() })] } },
    { name: 'news', parts: { lifeEvents: [aLifeEvent({ source: source() })] } },
  ])('$name recorded from it is asked for by its own rule', ({ parts }) => {
    expect(statusOf(planFor(file([theirs()], parts), '2026-03-03'), 'mail-unanswered')).toBe('gone');
  });

  it.each([
    { name: 'from another thread', question: aQuestion({ source: source('t2') }) },
    { name: 'from an earlier mail of the thread', question: aQuestion({ source: source(), askedOn: '2026-02-27' }) },
    { name: 'from no mail', question: aQuestion() },
  ])('a question recorded $name is none of it', ({ question }) => {
    expect(statusOf(planFor(file([theirs()], { questions: [question] }), '2026-03-03'), 'mail-unanswered')).toBe('due');
  });
});
