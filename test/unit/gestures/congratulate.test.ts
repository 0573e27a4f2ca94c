import { describe, expect, it } from 'vitest';
import { aCalendar, aCustomer, aDecision, aFile, aLifeEvent, aTouch } from '../../support/builders.ts';
import { gestureOf, lived, planFor, statusOf } from '../../support/planning.ts';

const life = (days: string, on: string, ...free: string[]) =>
  lived(days, (day) =>
    statusOf(planFor(aFile({ lifeEvents: [aLifeEvent({ on })] }), day, { calendar: aCalendar(...free) }), 'congratulate'),
  );

describe('congratulate', () => {
  it.each([
    {
      name: 'heard on a Monday',
      on: '2026-03-02',
      days: '2026: 03-01 upcoming, 03-02 due, 03-04 due, 03-05 overdue, 04-01 overdue, 04-02 gone',
    },
    { name: 'heard on a Saturday', on: '2026-03-07', days: '2026: 03-07 open, 03-08 open, 03-09 due, 03-11 due, 03-12 overdue' },
    { name: 'heard on a Thursday', on: '2026-03-05', days: '2026: 03-05 due, 03-09 due, 03-10 overdue' },
  ])('[S2-11] $name', ({ on, days }) => {
    expect(life(days, on)).toBe(days);
  });

  it('waits for the end of a holiday', () => {
    const days = '2026: 03-02 open, 03-03 open, 03-04 due, 03-06 due, 03-07 overdue';
    expect(life(days, '2026-03-02', '2026-03-02', '2026-03-03')).toBe(days);
  });

  it.each([
    ['promotion', 'due'],
    ['move', 'due'],
    ['new-product', 'due'],
    ['certificate', 'due'],
    ['accident', 'gone'],
    ['illness', 'gone'],
    ['bereavement', 'gone'],
    ['other', 'gone'],
    ['of a later version', 'gone'],
  ])('%s → %s', (kind, status) => {
    expect(statusOf(planFor(aFile({ lifeEvents: [aLifeEvent({ kind })] }), '2026-03-03'), 'congratulate')).toBe(status);
  });

  it('says why, and what it asks for', () => {
    const file = aFile({ customer: aCustomer({ tier: 'B' }), lifeEvents: [aLifeEvent()], touches: [aTouch()] });
    expect(gestureOf(planFor(file, '2026-03-03'), 'congratulate')).toEqual({
      rule: 'congratulate',
      key: 'congratulate:customer-1:life-event-1',
      status: 'due',
      opens: '2026-03-02',
      due: '2026-03-02',
      lateAfter: '2026-03-04',
      closes: '2026-04-01',
      reason: { code: 'news', kind: 'promotion', words: 'Head of Purchasing', on: '2026-03-02' },
      occasion: 'congratulations',
      strength: 'call',
    });
  });

  it('done, it is the contact that the next check-in counts from', () => {
    const decisions = [aDecision({ id: 'congratulate:customer-1:life-event-1', type: 'done-elsewhere', day: '2026-03-04' })];
    const file = aFile({
      customer: aCustomer({ tier: 'A' }),
      lifeEvents: [aLifeEvent()],
      touches: [aTouch({ day: '2026-02-27' })],
      decisions,
    });
    expect(gestureOf(planFor(file, '2026-03-05'), 'tier-check-in')?.due).toBe('2026-03-11');
  });
});
