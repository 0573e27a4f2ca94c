import { describe, expect, it } from 'vitest';
import { aComplaint, aCustomer, aDecision, aFile } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const ill = (quietUntil: string | null = null) => aCustomer({ hardship: { kind: 'illness', since: '2026-03-02', quietUntil } });
const life = (days: string, file: ReturnType<typeof aFile>) => lived(days, (day) => statusOf(planFor(file, day), 'quiet-review'));

describe('a hard time without an end', () => {
  it.each([
    { name: 'after 30 days', days: '2026: 03-02 gone, 03-31 gone, 04-01 due, 04-08 due, 04-09 overdue, 04-30 overdue' },
    { name: 'after 60 days', days: '2026: 05-01 due, 05-08 due, 05-09 overdue, 05-30 overdue' },
    { name: 'after 90 days, a Sunday', days: '2026: 05-31 open, 06-01 due, 06-08 due, 06-09 overdue' },
  ])('is thought about again $name', ({ days }) => {
    expect(life(days, aFile({ customer: ill() }))).toBe(days);
  });

  it('settled, it is asked again 30 days later', () => {
    const decisions = [aDecision({ id: 'quiet-review:customer-1:2026-03-02:1', type: 'skipped', day: '2026-04-02' })];
    const days = '2026: 04-02 gone, 04-30 gone, 05-01 due';
    expect(life(days, aFile({ customer: ill(), decisions }))).toBe(days);
    expect(gestureOf(planFor(aFile({ customer: ill(), decisions }), '2026-05-01'), 'quiet-review')).toMatchObject({
      key: 'quiet-review:customer-1:2026-03-02:2',
      reason: { code: 'quiet-since', since: '2026-03-02' },
    });
  });

  it.each([
    { kind: 'illness', occasion: 'get-well' },
    { kind: 'accident', occasion: 'get-well' },
    { kind: 'bereavement', occasion: 'sympathy' },
    { kind: 'of-a-later-version', occasion: 'sympathy' },
  ])('asks after $kind with $occasion', ({ kind, occasion }) => {
    const customer = aCustomer({ hardship: { kind, since: '2026-03-02', quietUntil: null } });
    expect(gestureOf(planFor(aFile({ customer }), '2026-04-01'), 'quiet-review')?.occasion).toBe(occasion);
  });

  it.each([
    { name: 'with an end', customer: ill('2026-06-01') },
    { name: 'that is over', customer: aCustomer() },
  ])('not one $name', ({ customer }) => {
    expect(statusOf(planFor(aFile({ customer }), '2026-04-01'), 'quiet-review')).toBe('gone');
  });

  it('is no check-in: an open complaint leaves it', () => {
    const file = aFile({ customer: ill(), complaints: [aComplaint({ receivedOn: '2026-03-30' })] });
    expect(statusOf(planFor(file, '2026-04-01'), 'quiet-review')).toBe('due');
  });
});
