import { describe, expect, it } from 'vitest';
import {
  beganOn,
  type ComplaintChange,
  isOpen,
  nextStep,
  possibleSteps,
  proposedFollowUp,
  reopen,
  type StepResult,
  stepsTaken,
  takeStep,
} from '#shared/care/complaint.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import { aCalendar, aComplaint } from '../../support/builders.ts';

const agreed = { what: 'Two new pumps', by: '2026-03-13' };
const answered = aComplaint({ answeredOn: '2026-03-02' });
const withAgreement = aComplaint({ ...answered, agreedOn: '2026-03-03', agreed, promiseId: 'promise-1' });
const carriedOut = aComplaint({ ...withAgreement, carriedOutOn: '2026-03-12' });
const closed = aComplaint({ ...carriedOut, closedOn: '2026-03-13', satisfied: 'yes', followUpOn: '2026-03-20' });

const applied = (complaint: Complaint, change: ComplaintChange): Complaint => {
  const fields = Object.entries({ ...complaint, ...change }).filter(([, value]) => value !== undefined);
  return aComplaint(Object.fromEntries(fields));
};
const setOf = (result: StepResult): ComplaintChange => {
  if (!result.ok) throw new Error(result.error.type);
  return result.set;
};

describe('the life of a complaint', () => {
  it.each([
    { name: 'received', complaint: aComplaint(), next: 'answered', possible: ['answered'], open: true },
    { name: 'answered', complaint: answered, next: 'agreed', possible: ['agreed', 'closed'], open: true },
    { name: 'agreed', complaint: withAgreement, next: 'carried-out', possible: ['agreed', 'carried-out', 'closed'], open: true },
    { name: 'carried out', complaint: carriedOut, next: 'closed', possible: ['closed'], open: true },
    { name: 'closed', complaint: closed, next: null, possible: [], open: false },
  ])('$name → $next', ({ complaint, next, possible, open }) => {
    expect([nextStep(complaint), possibleSteps(complaint), isOpen(complaint)]).toEqual([next, possible, open]);
  });

  it('each step stamps its day and what it asks for', () => {
    const on = '2026-03-13';
    expect(takeStep(aComplaint(), { step: 'answered', on })).toEqual({ ok: true, set: { answeredOn: on } });
    expect(takeStep(answered, { step: 'agreed', on, agreed, promiseId: 'promise-1' })).toEqual({
      ok: true,
      set: { agreedOn: on, agreed, promiseId: 'promise-1' },
    });
    expect(takeStep(withAgreement, { step: 'carried-out', on })).toEqual({ ok: true, set: { carriedOutOn: on } });
    expect(takeStep(carriedOut, { step: 'closed', on, satisfied: 'not-asked', followUpOn: '2026-03-20' })).toEqual({
      ok: true,
      set: { closedOn: on, satisfied: 'not-asked', followUpOn: '2026-03-20' },
    });
  });

  it('lists the days of the steps taken', () => {
    expect(stepsTaken(carriedOut)).toEqual([
      { step: 'answered', on: '2026-03-02' },
      { step: 'agreed', on: '2026-03-03' },
      { step: 'carried-out', on: '2026-03-12' },
    ]);
  });

  it('a new agreement takes the place of one that is not carried out, with its promise', () => {
    const other = { what: 'The money back', by: null };
    expect(takeStep(withAgreement, { step: 'agreed', on: '2026-03-05', agreed: other })).toEqual({
      ok: true,
      set: { agreedOn: '2026-03-05', agreed: other, promiseId: undefined },
    });
  });

  it.each([
    { name: 'answered twice', complaint: answered, step: 'answered' },
    { name: 'carried out without an agreement', complaint: answered, step: 'carried-out' },
    { name: 'carried out when closed', complaint: closed, step: 'carried-out' },
  ] as const)('is not $name', ({ complaint, step }) => {
    expect(takeStep(complaint, { step, on: '2026-03-20' })).toEqual({ ok: false, error: { type: 'out-of-turn' } });
  });

  it('is not closed before it is answered', () => {
    const closing = { step: 'closed', on: '2026-03-03', satisfied: 'yes', followUpOn: '2026-03-10' } as const;
    expect(takeStep(aComplaint(), closing)).toEqual({ ok: false, error: { type: 'out-of-turn' } });
  });

  it.each([
    { on: '2026-03-01', ok: false },
    { on: '2026-03-02', ok: true },
  ])('received on the 2nd, answered on $on: $ok', ({ on, ok }) => {
    expect(takeStep(aComplaint({ receivedOn: '2026-03-02' }), { step: 'answered', on }).ok).toBe(ok);
  });

  it.each([
    { followUpOn: '2026-03-13', ok: false },
    { followUpOn: '2026-03-14', ok: true },
  ])('[S2-17] closed on the 13th, to be followed up on $followUpOn: $ok', ({ followUpOn, ok }) => {
    expect(takeStep(carriedOut, { step: 'closed', on: '2026-03-13', satisfied: 'yes', followUpOn }).ok).toBe(ok);
  });

  it('[S0-16] reopened, it begins again and still shows what was agreed', () => {
    const again = applied(closed, setOf(reopen(closed, '2026-03-25')));
    expect(again).toEqual(aComplaint({ agreed, promiseId: 'promise-1', reopenedOn: '2026-03-25' }));
    expect([nextStep(again), beganOn(again)]).toEqual(['answered', '2026-03-25']);
    expect(takeStep(again, { step: 'answered', on: '2026-03-24' })).toEqual({ ok: false, error: { type: 'too-early' } });
  });

  it('is reopened only when closed, and not before it came', () => {
    expect(reopen(carriedOut, '2026-03-25')).toEqual({ ok: false, error: { type: 'out-of-turn' } });
    expect(reopen(closed, '2026-03-01')).toEqual({ ok: false, error: { type: 'too-early' } });
  });

  it.each([
    { closedOn: '2026-03-02', day: '2026-03-09' },
    { closedOn: '2026-03-07', day: '2026-03-16' },
    { closedOn: '2026-03-02', day: '2026-03-10', free: ['2026-03-09'] },
  ])('closed on $closedOn, a follow-up is proposed for $day', ({ closedOn, day, free = [] }) => {
    expect(proposedFollowUp(closedOn, aCalendar(...free))).toBe(day);
  });
});
