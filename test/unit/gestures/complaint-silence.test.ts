import { describe, expect, it } from 'vitest';
import { aCalendar, aComplaint, aDecision, aFile, aTouch } from '../../support/builders.ts';
import { gestureOf, planFor, statusOf } from '../../support/planning.ts';

const answered = aComplaint({ receivedOn: '2026-03-02', answeredOn: '2026-03-02' });
const silence = (parts: Parameters<typeof aFile>[0], today: string, ...free: string[]) =>
  statusOf(planFor(aFile({ complaints: [answered], ...parts }), today, { calendar: aCalendar(...free) }), 'complaint-silence');

describe('an open complaint goes quiet', () => {
  it.each([
    { name: 'the day it was answered', today: '2026-03-02', status: 'upcoming' },
    { name: 'one working day later', today: '2026-03-03', status: 'upcoming' },
    { name: 'two working days later', today: '2026-03-04', status: 'due' },
    { name: 'three working days later', today: '2026-03-05', status: 'overdue' },
  ])('[S0-09] $name → $status', ({ today, status }) => {
    expect(silence({}, today)).toBe(status);
  });

  it.each([
    { name: 'over a weekend', answeredOn: '2026-03-06', today: '2026-03-09', free: [], status: 'upcoming' },
    { name: 'on the Tuesday after a Friday', answeredOn: '2026-03-06', today: '2026-03-10', free: [], status: 'due' },
    { name: 'over a free day', answeredOn: '2026-03-02', today: '2026-03-04', free: ['2026-03-03'], status: 'upcoming' },
    { name: 'after a free day', answeredOn: '2026-03-02', today: '2026-03-05', free: ['2026-03-03'], status: 'due' },
  ])('$name → $status', ({ answeredOn, today, free, status }) => {
    expect(silence({ complaints: [aComplaint({ answeredOn })] }, today, ...free)).toBe(status);
  });

  it.each([
    { name: 'a mail from us', touch: aTouch({ day: '2026-03-04' }), due: '2026-03-06' },
    { name: 'a call that reached them', touch: aTouch({ day: '2026-03-04', channel: 'call', outcome: 'reached' }), due: '2026-03-06' },
    {
      name: 'a call that nobody answered',
      touch: aTouch({ day: '2026-03-04', channel: 'call', outcome: 'not-reached' }),
      due: '2026-03-04',
    },
    { name: 'a mail from them', touch: aTouch({ day: '2026-03-04', direction: 'in', position: 'from' }), due: '2026-03-04' },
    { name: 'a mail before the complaint', touch: aTouch({ day: '2026-02-27' }), due: '2026-03-04' },
  ])('after $name it is due on $due', ({ touch, due }) => {
    expect(gestureOf(planFor(aFile({ complaints: [answered], touches: [touch] }), '2026-03-05'), 'complaint-silence')?.due).toBe(due);
  });

  it.each([
    { name: 'agreed', step: { agreedOn: '2026-03-04' } },
    { name: 'carried out', step: { agreedOn: '2026-03-03', carriedOutOn: '2026-03-04' } },
  ])('a step of the complaint counts as heard: $name', ({ step }) => {
    expect(silence({ complaints: [{ ...answered, ...step }] }, '2026-03-05')).toBe('upcoming');
  });

  it.each([
    { name: 'before word is due', by: '2026-03-04', due: '2026-03-05' },
    { name: 'on the day on which word is due', by: '2026-03-05', due: '2026-03-06' },
    { name: 'a day later', by: '2026-03-06', due: '2026-03-05' },
    { name: 'on no day', by: null, due: '2026-03-05' },
  ])('what was agreed for a day takes its place on that day: $name, word is due on $due', ({ by, due }) => {
    const complaint = { ...answered, agreedOn: '2026-03-03', agreed: { what: 'two new ones', by }, promiseId: 'promise-1' };
    const dueOf = (each: typeof complaint) => gestureOf(planFor(aFile({ complaints: [each] }), '2026-03-03'), 'complaint-silence')?.due;
    expect(dueOf(complaint)).toBe(due);
    expect(dueOf({ ...complaint, carriedOutOn: '2026-03-03' })).toBe('2026-03-05');
  });

  it.each([
    { name: 'not answered: that is what is due', complaint: aComplaint() },
    { name: 'closed', complaint: { ...answered, closedOn: '2026-03-02' } },
  ])('is not asked of one that is $name', ({ complaint }) => {
    expect(silence({ complaints: [complaint] }, '2026-03-20')).toBe('gone');
  });

  it.each(['done', 'done-elsewhere', 'skipped'])('an answer that is %s does not let it go quiet', (type) => {
    const decisions = [aDecision({ id: 'complaint-answer:customer-1:complaint-1:first', type, day: '2026-03-03' })];
    expect(silence({ complaints: [aComplaint()], decisions }, '2026-03-04')).toBe('upcoming');
    expect(silence({ complaints: [aComplaint()], decisions }, '2026-03-05')).toBe('due');
  });

  it.each(['done', 'done-elsewhere', 'skipped'])('%s, it comes back two working days later under another key', (type) => {
    const id = 'complaint-silence:customer-1:complaint-1:first:2026-03-02:0';
    expect(gestureOf(planFor(aFile({ complaints: [answered] }), '2026-03-05'), 'complaint-silence')?.key).toBe(id);
    const decisions = [aDecision({ id, type, day: '2026-03-05' })];
    expect(gestureOf(planFor(aFile({ complaints: [answered], decisions }), '2026-03-05'), 'complaint-silence')).toMatchObject({
      key: 'complaint-silence:customer-1:complaint-1:first:2026-03-05:0',
      due: '2026-03-09',
      reason: { code: 'complaint-silent', since: '2026-03-05' },
      occasion: 'complaint-update',
    });
  });

  it('skipped on the day of the last sign, it is not gone for good', () => {
    const decisions = [
      aDecision({ id: 'complaint-silence:customer-1:complaint-1:first:2026-03-02:0', type: 'skipped', day: '2026-03-02' }),
    ];
    expect(gestureOf(planFor(aFile({ complaints: [answered], decisions }), '2026-03-04'), 'complaint-silence')).toMatchObject({
      key: 'complaint-silence:customer-1:complaint-1:first:2026-03-02:1',
      status: 'due',
    });
  });
});
