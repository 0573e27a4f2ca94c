import { describe, expect, it } from 'vitest';
import { aCalendar, aComplaint, aCustomer, aDecision, aFile } from '../../support/builders.ts';
import { gestureOf, gesturesOf, planFor, statusOf } from '../../support/planning.ts';

const statusFor = (complaint: ReturnType<typeof aComplaint>, today: string, ...free: string[]) =>
  statusOf(planFor(aFile({ complaints: [complaint] }), today, { calendar: aCalendar(...free) }), 'complaint-answer');

describe('answer a complaint', () => {
  it.each([
    { name: 'the day it comes', today: '2026-03-02', status: 'due' },
    { name: 'the next working day', today: '2026-03-03', status: 'due' },
    { name: 'the day after that', today: '2026-03-04', status: 'overdue' },
    { name: 'a year later', today: '2027-03-02', status: 'overdue' },
  ])('[S0-10] received on Monday, $name → $status', ({ today, status }) => {
    expect(statusFor(aComplaint({ receivedOn: '2026-03-02' }), today)).toBe(status);
  });

  it.each([
    { name: 'on Friday itself', receivedOn: '2026-03-06', today: '2026-03-06', status: 'due' },
    { name: 'on Friday, the Sunday after', receivedOn: '2026-03-06', today: '2026-03-08', status: 'due' },
    { name: 'on Friday, the Monday after', receivedOn: '2026-03-06', today: '2026-03-09', status: 'due' },
    { name: 'on Friday, the Tuesday after', receivedOn: '2026-03-06', today: '2026-03-10', status: 'overdue' },
    { name: 'on Saturday, on Sunday', receivedOn: '2026-03-07', today: '2026-03-08', status: 'open' },
    { name: 'on Saturday, on Monday', receivedOn: '2026-03-07', today: '2026-03-09', status: 'due' },
    { name: 'on Saturday, on Tuesday', receivedOn: '2026-03-07', today: '2026-03-10', status: 'due' },
    { name: 'on Saturday, on Wednesday', receivedOn: '2026-03-07', today: '2026-03-11', status: 'overdue' },
  ])('received $name → $status', ({ receivedOn, today, status }) => {
    expect(statusFor(aComplaint({ receivedOn }), today)).toBe(status);
  });

  it('passes over a free day', () => {
    expect(statusFor(aComplaint({ receivedOn: '2026-03-02' }), '2026-03-04', '2026-03-03')).toBe('due');
    expect(statusFor(aComplaint({ receivedOn: '2026-03-02' }), '2026-03-05', '2026-03-03')).toBe('overdue');
  });

  it.each([
    { name: 'answered', complaint: aComplaint({ answeredOn: '2026-03-02' }) },
    { name: 'closed', complaint: aComplaint({ answeredOn: '2026-03-02', closedOn: '2026-03-02' }) },
  ])('is not asked of one that is $name', ({ complaint }) => {
    expect(statusFor(complaint, '2026-03-04')).toBe('gone');
  });

  it('opened again, it is to be answered again, under another key', () => {
    const first = gestureOf(planFor(aFile({ complaints: [aComplaint()] }), '2026-03-02'), 'complaint-answer');
    const complaints = [aComplaint({ reopenedOn: '2026-04-01' })];
    const decisions = [aDecision({ id: first?.key ?? '' })];
    expect(gestureOf(planFor(aFile({ complaints, decisions }), '2026-04-01'), 'complaint-answer')).toEqual({
      rule: 'complaint-answer',
      key: 'complaint-answer:customer-1:complaint-1:2026-04-01',
      status: 'due',
      opens: '2026-04-01',
      due: '2026-04-01',
      lateAfter: '2026-04-02',
      closes: null,
      reason: { code: 'complaint-received', on: '2026-04-01', again: true, words: aComplaint().words },
      occasion: 'complaint-answer',
      strength: 'message',
    });
  });

  it('each complaint by itself', () => {
    const complaints = [aComplaint({ id: 'a' }), aComplaint({ id: 'b' })];
    expect(gesturesOf(planFor(aFile({ complaints, customer: aCustomer({ tier: 'A' }) }), '2026-03-02'), 'complaint-answer')).toHaveLength(
      2,
    );
  });
});
