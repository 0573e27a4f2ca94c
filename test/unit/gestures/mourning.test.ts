import { describe, expect, it } from 'vitest';
import { daysOfTheDead } from '#shared/care/days-of-the-dead.ts';
import { hasDied, isOfTheDead } from '#shared/gestures/mourning.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import { aComplaint, aCustomer, aDeal, aFile, aLifeEvent, aPromise, aQuestion, aSpecialDate } from '../../support/builders.ts';
import { planFor } from '../../support/planning.ts';

const death = aLifeEvent({ kind: 'bereavement', on: '2026-03-02', words: '', died: 'customer' });

/** On 3 March: a birthday, thanks, a check-in, a question, a promise, an open complaint and one to ask after again. */
const everythingDue = aFile({
  customer: aCustomer({ tier: 'A', specialDates: { own: aSpecialDate({ month: 3, day: 4 }) } }),
  deals: [aDeal({ closedOn: '2026-03-02' })],
  complaints: [
    aComplaint({ receivedOn: '2026-03-02' }),
    aComplaint({ id: 'settled', receivedOn: '2026-02-20', answeredOn: '2026-02-20', closedOn: '2026-02-24', followUpOn: '2026-03-03' }),
  ],
  promises: [aPromise({ due: '2026-03-03' })],
  questions: [aQuestion()],
});

const rulesOf = (file: Parameters<typeof planFor>[0]): readonly string[] =>
  [...new Set(planFor(file, '2026-03-03').gestures.map(({ rule }) => rule))].toSorted();

describe('the customer has died', () => {
  it('ends every gesture but for open complaints, promises and one word of sympathy', () => {
    expect(rulesOf(everythingDue)).toEqual([
      'birthday',
      'complaint-answer',
      'complaint-follow-up',
      'promise-due',
      'question-answer',
      'thank-for-deal',
    ]);
    expect(rulesOf({ ...everythingDue, lifeEvents: [death] })).toEqual(['complaint-answer', 'promise-due', 'sympathy']);
  });

  it('does not come back to life when the rep ends the quiet time, nor by consent', () => {
    const customer = aCustomer({ ...everythingDue.customer, contact: { level: 'ok', since: '2026-03-03' } });
    expect(customer.hardship).toBeUndefined();
    expect(rulesOf({ ...everythingDue, customer, lifeEvents: [death] })).toEqual(['complaint-answer', 'promise-due', 'sympathy']);
  });

  it.each([
    { name: 'their father', event: { ...death, died: 'father' } },
    { name: 'somebody not known', event: aLifeEvent({ kind: 'bereavement' }) },
    { name: 'an illness of their own', event: { ...death, kind: 'illness' } },
  ])('is not said by the death of $name', ({ event }) => {
    expect(hasDied({ lifeEvents: [event] })).toBe(false);
  });
});

describe('days that end with a death', () => {
  const own = aSpecialDate();
  const wedding = aSpecialDate({ kind: 'wedding' });
  const wife = aSpecialDate({ person: 'Mira', relation: 'spouse' });
  const son = aSpecialDate({ person: 'Ben', relation: 'child' });
  const nameDay = aSpecialDate({ kind: 'other', label: 'name day', person: 'Ben', relation: 'child' });
  const daughter = aSpecialDate({ person: 'Ada', relation: 'child' });

  it.each<{ name: string; died: string | undefined; diedName?: string; days: Record<string, SpecialDate>; ending: string[] }>([
    { name: 'the spouse: theirs and the wedding', died: 'spouse', days: { own, wedding, wife, son }, ending: ['wedding', 'wife'] },
    { name: 'the only child: all of theirs', died: 'child', days: { own, wife, son, nameDay }, ending: ['nameDay', 'son'] },
    { name: 'one of two children: nobody knows whose', died: 'child', days: { son, daughter }, ending: [] },
    {
      name: 'the one of two children who is named',
      died: 'child',
      diedName: 'Ben',
      days: { son, nameDay, daughter },
      ending: ['nameDay', 'son'],
    },
    { name: 'the father', died: 'father', days: { own, wedding, wife, son }, ending: [] },
    { name: 'somebody not known', died: 'unknown', days: { own, wedding, wife, son }, ending: [] },
    { name: 'nobody', died: undefined, days: { own, wedding, wife, son }, ending: [] },
  ])('$name', ({ died, diedName, days, ending }) => {
    expect(Object.keys(daysOfTheDead({ specialDates: days }, { died, diedName })).toSorted()).toEqual(ending);
  });
});

describe('days that are not greeted after a death', () => {
  const wedding = aSpecialDate({ kind: 'wedding' });
  const wife = aSpecialDate({ person: 'Mira', relation: 'spouse' });
  const ben = aSpecialDate({ person: 'Ben', relation: 'child' });
  const ada = aSpecialDate({ person: 'Ada', relation: 'child' });
  const days = { own: aSpecialDate(), wedding, wife, ben, ada };

  it.each([
    { name: 'the spouse', event: { died: 'spouse' }, over: ['wedding', 'wife'] },
    { name: 'a child who is named', event: { died: 'child', diedName: 'Ben' }, over: ['ben'] },
    { name: 'a child, nobody says which', event: { died: 'child' }, over: ['ben', 'ada'] },
    { name: 'the mother', event: { died: 'mother' }, over: [] },
  ])('$name', ({ event, over }) => {
    const lifeEvents = [aLifeEvent({ kind: 'bereavement', ...event })];
    expect(Object.entries(days).flatMap(([id, date]) => (isOfTheDead({ lifeEvents }, date) ? [id] : []))).toEqual(over);
  });
});
