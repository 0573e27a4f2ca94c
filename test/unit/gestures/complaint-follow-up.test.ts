import { describe, expect, it } from 'vitest';
import { aComplaint, aDecision, aFile } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const closed = aComplaint({ answeredOn: '2026-03-02', closedOn: '2026-03-06', satisfied: 'yes', followUpOn: '2026-03-13' });
const status = (complaint: ReturnType<typeof aComplaint>, today: string) =>
  statusOf(planFor(aFile({ complaints: [complaint] }), today), 'complaint-follow-up');

describe('follow up a complaint', () => {
  it.each([
    { name: 'the day before', today: '2026-03-12', expected: 'upcoming' },
    { name: 'on its day, a Friday', today: '2026-03-13', expected: 'due' },
    { name: 'over the weekend', today: '2026-03-15', expected: 'due' },
    { name: 'two working days after', today: '2026-03-17', expected: 'due' },
    { name: 'three working days after', today: '2026-03-18', expected: 'overdue' },
    { name: 'half a year after', today: '2026-09-14', expected: 'overdue' },
  ])('[S2-17] $name → $expected', ({ today, expected }) => {
    expect(status(closed, today)).toBe(expected);
  });

  it.each([
    { name: 'on that Saturday', today: '2026-03-14', expected: 'open' },
    { name: 'on the Monday', today: '2026-03-16', expected: 'due' },
  ])('set for a Saturday, $name → $expected', ({ today, expected }) => {
    expect(status({ ...closed, followUpOn: '2026-03-14' }, today)).toBe(expected);
  });

  it('an open complaint has none', () => {
    expect(status(aComplaint({ followUpOn: '2026-03-13' }), '2026-03-13')).toBe('gone');
  });

  it('closed again after it was opened again, it is followed up again', () => {
    const decisions = [aDecision({ id: 'complaint-follow-up:customer-1:complaint-1:first' })];
    expect(statusOf(planFor(aFile({ complaints: [closed], decisions }), '2026-03-13'), 'complaint-follow-up')).toBe('gone');
    const again = { ...closed, reopenedOn: '2026-03-10' };
    expect(gestureOf(planFor(aFile({ complaints: [again], decisions }), '2026-03-13'), 'complaint-follow-up')).toMatchObject({
      key: 'complaint-follow-up:customer-1:complaint-1:2026-03-10',
      status: 'due',
      reason: { code: 'complaint-closed', on: '2026-03-06' },
      occasion: 'complaint-follow-up',
    });
  });
});
