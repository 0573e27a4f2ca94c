import { beforeEach, describe, expect, it } from 'vitest';
import type { Complaint } from '#shared/schema/complaint.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import type { CustomerView } from '../../../extension/messaging/protocol/customer-view.ts';
import { aComplaint, aCustomer, aDeal, aPromise, aQuestion, aTouch } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import { fakeTabs, panel, say } from './browser.ts';
import { aConversation, aWorldWithDana, type HostWorld, MINA } from './page.ts';
import { view } from './views.ts';

const THURSDAY = '2026-02-26';
const FRIDAY = '2026-02-27';
const TOMORROW = '2026-03-03';
const SOURCE = { webmail: 'gmail', mailbox: MINA, thread: '18c0a', messageId: 'm1' };

const shown = async (world: HostWorld): Promise<CustomerView> => {
  const { customer } = await view(world, aConversation());
  if (customer === null) throw new Error('Nobody is shown');
  return customer;
};

const withComplaints = async (...complaints: readonly Complaint[]): Promise<HostWorld> => {
  const world = await aWorldWithDana();
  await store(world, 'complaint', ...complaints);
  return world;
};

describe('complaints', () => {
  it('are shown with what comes next, and with the thread they came in', async () => {
    const world = await withComplaints(aComplaint({ source: SOURCE, wants: 'New ones' }));
    expect((await shown(world)).complaints).toEqual([
      {
        id: 'complaint-1',
        receivedOn: MONDAY,
        words: 'Two of the pumps arrived with a cracked housing.',
        wants: 'New ones',
        next: 'answer',
        answeredOn: null,
        agreed: null,
        carriedOutOn: null,
        closedOn: null,
        satisfied: null,
        followUpOn: null,
        thread: '18c0a',
      },
    ]);
  });

  const ANSWERED = { answeredOn: MONDAY };
  const AGREED = { ...ANSWERED, agreedOn: MONDAY, agreed: { what: 'New ones', by: null } };
  const CARRIED_OUT = { ...AGREED, carriedOutOn: MONDAY };
  const CLOSED = { ...CARRIED_OUT, closedOn: MONDAY, satisfied: 'yes', followUpOn: MONDAY };

  it.each([
    { stamps: {}, next: 'answer' },
    { stamps: ANSWERED, next: 'agree' },
    { stamps: AGREED, next: 'carry-out' },
    { stamps: CARRIED_OUT, next: 'close' },
    { stamps: CLOSED, next: null },
  ])('ask for $next next', async ({ stamps, next }) => {
    const world = await withComplaints(aComplaint(stamps));
    expect((await shown(world)).complaints).toMatchObject([{ next }]);
  });

  it('say when each step was taken and what was agreed', async () => {
    const world = await withComplaints(aComplaint(CLOSED));
    const { agreedOn: _, ...stamps } = CLOSED;
    expect((await shown(world)).complaints).toMatchObject([stamps]);
  });

  it('come open ones first, then the one closed last until the day of its follow-up', async () => {
    const world = await withComplaints(
      aComplaint({ id: 'over', ...CLOSED, followUpOn: FRIDAY }),
      aComplaint({ id: 'closed-before', ...CLOSED, closedOn: FRIDAY, followUpOn: TOMORROW }),
      aComplaint({ id: 'closed-last', ...CLOSED }),
      aComplaint({ id: 'younger' }),
      aComplaint({ id: 'older', receivedOn: FRIDAY }),
      aComplaint({ id: 'deleted', deleted: true }),
    );
    expect((await shown(world)).complaints.map(({ id }) => id)).toEqual(['older', 'younger', 'closed-last']);
  });

  it.each([
    { name: 'another mailbox', source: { ...SOURCE, mailbox: 'info@firm.example' } },
    { name: 'another webmail', source: { ...SOURCE, webmail: 'outlook' } },
    { name: 'a new mail', source: { ...SOURCE, thread: '' } },
  ])('name no thread of $name', async ({ source }) => {
    const world = await withComplaints(aComplaint({ source }));
    expect((await shown(world)).complaints).toMatchObject([{ thread: null }]);
  });

  it('of others in the same organisation are named while they are open', async () => {
    const world = await aWorldWithDana({ organisationId: 'firm' });
    const sam = aCustomer({ id: 'sam', givenName: 'Sam', emails: {}, organisationId: 'firm' });
    await store(world, 'customer', sam, { ...sam, id: 'gone', deleted: true }, { ...sam, id: 'elsewhere', organisationId: 'other' });
    await store(
      world,
      'complaint',
      aComplaint(),
      aComplaint({ id: 'c2', customerId: 'sam' }),
      aComplaint({ id: 'c3', customerId: 'sam', receivedOn: FRIDAY, answeredOn: MONDAY }),
      aComplaint({ id: 'c4', customerId: 'sam', ...CLOSED }),
      aComplaint({ id: 'c5', customerId: 'gone' }),
      aComplaint({ id: 'c6', customerId: 'elsewhere' }),
    );
    expect((await shown(world)).complaintsAround).toEqual([
      { customerId: 'sam', name: 'Sam Fox', receivedOn: FRIDAY, isAnswered: true },
      { customerId: 'sam', name: 'Sam Fox', receivedOn: MONDAY, isAnswered: false },
    ]);
  });

  it('of others are nobody’s business where there is no organisation', async () => {
    const world = await aWorldWithDana();
    await store(world, 'customer', aCustomer({ id: 'sam', emails: {} }));
    await store(world, 'complaint', aComplaint({ customerId: 'sam' }));
    expect((await shown(world)).complaintsAround).toEqual([]);
  });
});

describe('what else is open', () => {
  it('are promises by their day, those without one last; what has ended is not', async () => {
    const world = await aWorldWithDana();
    const { due: _, ...openEnded } = aPromise({ id: 'p0', text: 'a visit' });
    await store(
      world,
      'promise',
      openEnded,
      aPromise({ id: 'p1', due: MONDAY }),
      aPromise({ id: 'p2', due: FRIDAY }),
      aPromise({ id: 'p3', keptOn: MONDAY }),
    );
    expect((await shown(world)).promises).toEqual([
      { id: 'p2', text: 'the test report', due: FRIDAY, isLate: true, monthly: null, thread: null },
      { id: 'p1', text: 'the test report', due: MONDAY, isLate: false, monthly: null, thread: null },
      { id: 'p0', text: 'a visit', due: null, isLate: false, monthly: null, thread: null },
    ]);
  });

  it('are questions, oldest first, until they are answered', async () => {
    const world = await aWorldWithDana();
    await store(
      world,
      'question',
      aQuestion(),
      aQuestion({ id: 'q2', askedOn: FRIDAY, kind: 'wish', sensed: true, words: 'A quieter pump' }),
      aQuestion({ id: 'q3', answeredOn: MONDAY }),
    );
    expect((await shown(world)).questions).toEqual([
      { id: 'q2', kind: 'wish', words: 'A quieter pump', askedOn: FRIDAY, sensed: true },
      { id: 'question-1', kind: 'question', words: 'How long is the warranty?', askedOn: MONDAY, sensed: false },
    ]);
  });

  it.each([
    { quietUntil: null, isShown: true },
    { quietUntil: TOMORROW, isShown: true },
    { quietUntil: MONDAY, isShown: false },
  ])('is a hard time, quiet until $quietUntil: $isShown', async ({ quietUntil, isShown }) => {
    const world = await aWorldWithDana({ hardship: { kind: 'illness', since: THURSDAY, quietUntil } });
    expect((await shown(world)).hardship).toEqual(isShown ? { kind: 'illness', quietUntil } : null);
  });

  it('is what the last contact left for next time, until it is used', async () => {
    const world = await aWorldWithDana();
    await store(
      world,
      'touch',
      aTouch({ id: 't1', day: THURSDAY, hook: { text: 'Lisbon' } }),
      aTouch({ id: 't2', day: FRIDAY, hook: { text: 'The new office' } }),
      aTouch({ id: 't3', hook: { text: 'Sailing', usedOn: MONDAY } }),
      aTouch({ id: 't4', day: MONDAY }),
    );
    expect((await shown(world)).hook).toEqual({ touchId: 't2', text: 'The new office', day: FRIDAY });
  });

  it('is nothing for somebody new; kinds that the rep muted are named', async () => {
    expect(await shown(await aWorldWithDana({ mutedRules: { 'tier-check-in': true, 'thank-for-deal': false } }))).toMatchObject({
      complaints: [],
      complaintsAround: [],
      promises: [],
      questions: [],
      hardship: null,
      hook: null,
      muted: ['tier-check-in'],
    });
  });
});

describe('Today', () => {
  let world: HostWorld;

  beforeEach(async () => {
    fakeTabs();
    world = await aWorldWithDana({ tier: 'B', mutedRules: { 'tier-check-in': true } });
    startHost({ data: () => Promise.resolve(world.deps) });
    await store(
      world,
      'deal',
      aDeal({ id: 'd1', closedOn: THURSDAY }),
      aDeal({ id: 'd2', closedOn: '2026-03-01' }),
      aDeal({ id: 'd3', closedOn: '2026-03-04' }),
    );
  });

  it('says what is overdue, due and soon, with whom, and writes no notes for it', async () => {
    const entry = { customer: { id: 'customer-1', name: 'Dana Fox', tier: 'B' }, gesture: { rule: 'thank-for-deal', note: null } };
    expect(await say(panel(), 'today', { only: 'all' })).toMatchObject({
      res: { today: MONDAY, overdue: [entry], due: [entry], soon: [entry], totals: { overdue: 1, due: 1, soon: 1 } },
    });
  });

  it('shows complaints alone where the rep wants only these', async () => {
    await store(world, 'complaint', aComplaint());
    expect(await say(panel(), 'today', { only: 'complaints' })).toMatchObject({
      res: { overdue: [], due: [{ gesture: { rule: 'complaint-answer' } }], soon: [], totals: { overdue: 0, due: 1, soon: 0 } },
    });
  });
});
