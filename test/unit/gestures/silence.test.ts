import { describe, expect, it } from 'vitest';
import type { DueGesture, GestureKind } from '#shared/gestures/rule.ts';
import { unlessSilenced } from '#shared/gestures/silence.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { aComplaint, aCustomer, aFile, aLifeEvent } from '../../support/builders.ts';

/** Due on 20 May, over on the 27th. */
const gesture: DueGesture = {
  key: 'any',
  opens: '2026-05-18',
  due: '2026-05-20',
  lateAfter: '2026-05-22',
  closes: '2026-05-27',
  reason: { code: 'year-end', year: 2026 },
  occasion: 'check-in',
  strength: 'message',
};

const kinds: readonly GestureKind[] = ['trouble', 'promise', 'answer', 'sympathy', 'thanks', 'service', 'care', 'greeting', 'sales'];
const left = (customer: Partial<Customer>, parts: Parameters<typeof aFile>[0] = {}) =>
  kinds.filter((kind) => unlessSilenced(gesture, kind, aFile({ customer: aCustomer(customer), ...parts })) !== null);
const without = (...silenced: readonly GestureKind[]) => kinds.filter((kind) => !silenced.includes(kind));
const consent = (level: string) => ({ contact: { level, since: '2026-01-05' } });
const quiet = (quietUntil: string | null) => ({ hardship: { kind: 'bereavement', since: '2026-04-06', quietUntil } });

describe('what silences which kind', () => {
  it.each<{ name: string; customer: Partial<Customer>; expected: readonly GestureKind[] }>([
    { name: 'nothing', customer: {}, expected: kinds },
    { name: 'ok', customer: consent('ok'), expected: kinds },
    { name: 'no greetings', customer: consent('no-greetings'), expected: without('greeting') },
    { name: 'no advertising', customer: consent('no-advertising'), expected: without('sales') },
    { name: 'no contact at all', customer: consent('none'), expected: ['trouble', 'promise', 'answer'] },
    { name: 'a level of a later version', customer: consent('only on Sundays'), expected: ['trouble', 'promise', 'answer'] },
    { name: 'quiet until the last day in time', customer: quiet('2026-05-22'), expected: kinds },
    { name: 'quiet until the day after', customer: quiet('2026-05-23'), expected: without('greeting', 'sales') },
    { name: 'quiet until its last day', customer: quiet('2026-05-27'), expected: without('greeting', 'sales') },
    { name: 'quiet until after its last day', customer: quiet('2026-05-28'), expected: without('service', 'care', 'greeting', 'sales') },
    { name: 'quiet until the rep says so', customer: quiet(null), expected: without('greeting', 'sales') },
  ])('$name', ({ customer, expected }) => {
    expect(left(customer)).toEqual(expected);
  });

  it.each([
    { name: 'an open complaint', parts: { complaints: [aComplaint()] }, expected: without('service', 'sales') },
    { name: 'a closed one', parts: { complaints: [aComplaint({ closedOn: '2026-03-09' })] }, expected: kinds },
    { name: 'the death of somebody close', parts: { lifeEvents: [aLifeEvent({ kind: 'bereavement', died: 'mother' })] }, expected: kinds },
    {
      name: 'their own death',
      parts: { lifeEvents: [aLifeEvent({ kind: 'bereavement', died: 'customer' })] },
      expected: ['trouble', 'promise', 'sympathy'],
    },
  ] as const)('$name', ({ parts, expected }) => {
    expect(left({}, parts)).toEqual(expected);
  });

  it('asks nobody after their death whether all is well after a complaint', () => {
    const followUp: DueGesture = { ...gesture, reason: { code: 'complaint-closed', on: '2026-05-06', words: '' } };
    expect(unlessSilenced(followUp, 'trouble', aFile())).toBe(followUp);
    expect(unlessSilenced(followUp, 'trouble', aFile({ lifeEvents: [aLifeEvent({ kind: 'bereavement', died: 'customer' })] }))).toBeNull();
  });

  it.each([
    { kind: 'care', expected: { opens: '2026-05-22', due: '2026-05-22', lateAfter: '2026-05-22' } },
    { kind: 'service', expected: { opens: '2026-05-22', due: '2026-05-22', lateAfter: '2026-05-22' } },
    { kind: 'greeting', expected: { opens: '2026-05-22', due: '2026-05-22', lateAfter: '2026-05-22' } },
    { kind: 'thanks', expected: { opens: '2026-05-18', due: '2026-05-20', lateAfter: '2026-05-22' } },
    { kind: 'answer', expected: { opens: '2026-05-18', due: '2026-05-20', lateAfter: '2026-05-22' } },
  ] as const)('$kind rests until the end of a quiet time, or does not', ({ kind, expected }) => {
    expect(unlessSilenced(gesture, kind, aFile({ customer: aCustomer(quiet('2026-05-22')) }))).toMatchObject(expected);
  });
});
