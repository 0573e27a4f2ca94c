import { describe, expect, it } from 'vitest';
import type { Customer } from '#shared/schema/customer.ts';
import type { TouchSource } from '#shared/schema/touch.ts';
import { recordComplaint } from '../../../../extension/data/commands/record-complaint.ts';
import { recordContact } from '../../../../extension/data/commands/record-contact.ts';
import { recordDeal } from '../../../../extension/data/commands/record-deal.ts';
import { recordNews } from '../../../../extension/data/commands/record-news.ts';
import { recordPromise } from '../../../../extension/data/commands/record-promise.ts';
import { recordQuestion } from '../../../../extension/data/commands/record-question.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { NewContact } from '../../../../extension/messaging/protocol/requests.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, emptyMaps } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const GONE = { ok: false, error: { type: 'gone' } };
const INVALID = { ok: false, error: { type: 'invalid' } };
const TOMORROW = '2026-03-03';
const NO_DAY = '2026-02-30';
const SOURCE: TouchSource = { webmail: 'gmail', mailbox: 'mina@firm.example', thread: '18c0a', messageId: 'm1' };

const OF = { customerId: 'customer-1' };
const A_COMPLAINT = { ...OF, receivedOn: MONDAY, words: 'Two are cracked.', wants: '', source: null };
const A_QUESTION = { ...OF, kind: 'question', sensed: false, words: 'How long is the warranty?', askedOn: MONDAY, source: null } as const;
const A_PROMISE = { ...OF, text: 'the test report', due: '2026-03-06', source: null };
const NEWS = { ...OF, kind: 'promotion', on: MONDAY, words: 'Head of Purchasing', source: null } as const;
const A_CALL: NewContact = { ...OF, channel: 'call', day: MONDAY, reached: true, words: 'They like the new valve', hook: '' };

const withDana = async (dana: Partial<Customer> = {}): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(dana));
  return world;
};

const living = async ({ db }: World, kind: 'complaint' | 'question' | 'promise' | 'lifeEvent' | 'touch' | 'deal') =>
  (await db[kind].toArray()).filter((row) => row['deleted'] !== true);

const hardshipOf = async ({ db }: World) => (await db.customer.get('customer-1'))?.['hardship'];

const takenBack = async ({ deps }: World, result: CommandResult): Promise<CommandResult> => {
  if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
  return undo(deps, result.changeId);
};

describe.each([
  { name: 'recordComplaint', run: ({ deps }: World) => recordComplaint(deps, A_COMPLAINT) },
  { name: 'recordQuestion', run: ({ deps }: World) => recordQuestion(deps, A_QUESTION) },
  { name: 'recordPromise', run: ({ deps }: World) => recordPromise(deps, A_PROMISE) },
  { name: 'recordNews', run: ({ deps }: World) => recordNews(deps, NEWS) },
  { name: 'recordContact', run: ({ deps }: World) => recordContact(deps, A_CALL) },
])('$name', ({ run }) => {
  it('refuses a customer who is not there, or no longer', async () => {
    expect(await run(aWorld())).toEqual(GONE);
    expect(await run(await withDana({ deleted: true }))).toEqual(GONE);
  });

  it('is taken back whole, also after a restart of the browser', async () => {
    const world = await withDana();
    const result = await run(world);
    expect(await takenBack(world.restarted(), result)).toMatchObject({ ok: true });
  });
});

describe('a complaint', () => {
  it('is kept in the customer’s words with where it came from', async () => {
    const world = await withDana();
    await recordComplaint(world.deps, { ...A_COMPLAINT, words: ' Two are cracked. ', wants: ' New ones ', source: SOURCE });
    expect(await living(world, 'complaint')).toEqual([
      { id: expect.any(String), ...OF, receivedOn: MONDAY, words: 'Two are cracked.', wants: 'New ones', source: SOURCE },
    ]);
  });

  it('may be without a word, and is gone after an undo', async () => {
    const world = await withDana();
    const result = await recordComplaint(world.deps, { ...A_COMPLAINT, words: '' });
    expect(await living(world, 'complaint')).toEqual([{ id: expect.any(String), ...OF, receivedOn: MONDAY, words: '' }]);
    await takenBack(world, result);
    expect(await living(world, 'complaint')).toEqual([]);
  });

  it.each([TOMORROW, NO_DAY, ''])('of "%s" is refused', async (receivedOn) => {
    const { deps } = await withDana();
    expect(await recordComplaint(deps, { ...A_COMPLAINT, receivedOn })).toEqual(INVALID);
  });
});

describe('a question', () => {
  it('is kept, a sensed wish as well', async () => {
    const world = await withDana();
    await recordQuestion(world.deps, { ...A_QUESTION, kind: 'wish', sensed: true, words: ' A quieter pump ', source: SOURCE });
    expect(await living(world, 'question')).toEqual([
      { id: expect.any(String), ...OF, askedOn: MONDAY, words: 'A quieter pump', kind: 'wish', sensed: true, source: SOURCE },
    ]);
  });

  it('may be without a word: the form says so', async () => {
    const world = await withDana();
    await recordQuestion(world.deps, { ...A_QUESTION, words: ' ' });
    expect(await living(world, 'question')).toMatchObject([{ words: '' }]);
  });

  it.each([{ askedOn: TOMORROW }, { askedOn: NO_DAY }])('with %o is refused', async (odd) => {
    const { deps } = await withDana();
    expect(await recordQuestion(deps, { ...A_QUESTION, ...odd })).toEqual(INVALID);
  });
});

describe('a promise', () => {
  it('is made today, for a day or for none', async () => {
    const world = await withDana();
    await recordPromise(world.deps, { ...A_PROMISE, source: SOURCE });
    await recordPromise(world.deps, { ...A_PROMISE, text: ' a visit ', due: null });
    const made = { id: expect.any(String), ...OF, madeOn: MONDAY };
    expect(await living(world, 'promise')).toEqual([
      { ...made, text: 'the test report', due: '2026-03-06', source: SOURCE },
      { ...made, text: 'a visit' },
    ]);
  });

  it.each([{ text: ' ' }, { due: NO_DAY }])('with %o is refused', async (odd) => {
    const { deps } = await withDana();
    expect(await recordPromise(deps, { ...A_PROMISE, ...odd })).toEqual(INVALID);
  });
});

describe('news', () => {
  it('that is good is kept and begins no hard time', async () => {
    const world = await withDana();
    await recordNews(world.deps, { ...NEWS, source: SOURCE });
    expect(await living(world, 'lifeEvent')).toEqual([
      { id: expect.any(String), ...OF, kind: 'promotion', on: MONDAY, words: 'Head of Purchasing', source: SOURCE },
    ]);
    expect(await hardshipOf(world)).toBeUndefined();
  });

  it('of a bereavement begins a quiet time in the same change; one undo takes back both', async () => {
    const world = await withDana();
    const quietUntil = '2026-04-20';
    const result = await recordNews(world.deps, { ...NEWS, kind: 'bereavement', words: '', died: 'father', quietUntil });
    expect(await living(world, 'lifeEvent')).toMatchObject([{ kind: 'bereavement', died: 'father' }]);
    expect(await hardshipOf(world)).toEqual({ kind: 'bereavement', since: MONDAY, quietUntil });
    await takenBack(world, result);
    expect([await living(world, 'lifeEvent'), await hardshipOf(world)]).toEqual([[], undefined]);
  });

  it.each([
    { name: 'without a day lasts until the rep ends it', news: { kind: 'illness' }, quietUntil: null },
    { name: 'with a day lasts until then', news: { kind: 'accident', quietUntil: TOMORROW }, quietUntil: TOMORROW },
    {
      name: 'after the customer’s own death has no end',
      news: { kind: 'bereavement', died: 'customer', quietUntil: TOMORROW },
      quietUntil: null,
    },
  ] as const)('of a hard time $name', async ({ news, quietUntil }) => {
    const world = await withDana();
    await recordNews(world.deps, { ...NEWS, ...news });
    expect(await hardshipOf(world)).toEqual({ kind: news.kind, since: MONDAY, quietUntil });
  });

  it('of a hard time that is over leaves the customer as they are', async () => {
    const world = await withDana();
    await recordNews(world.deps, { ...NEWS, kind: 'illness', on: '2026-01-05', quietUntil: MONDAY });
    expect([await living(world, 'lifeEvent'), await hardshipOf(world)]).toMatchObject([[{ kind: 'illness' }], undefined]);
  });

  it.each([
    { before: '2026-04-20', next: '2026-03-09', quietUntil: '2026-04-20' },
    { before: '2026-03-09', next: '2026-04-20', quietUntil: '2026-04-20' },
    { before: null, next: '2026-04-20', quietUntil: null },
    { before: '2026-04-20', next: null, quietUntil: null },
    { before: '2026-02-01', next: '2026-03-09', quietUntil: '2026-03-09' },
  ])('quiet until $before and then until $next: quiet until $quietUntil', async ({ before, next, quietUntil }) => {
    const world = await withDana({ hardship: { kind: 'illness', since: '2026-01-05', quietUntil: before } });
    await recordNews(world.deps, { ...NEWS, kind: 'accident', quietUntil: next });
    expect(await hardshipOf(world)).toEqual({ kind: 'accident', since: MONDAY, quietUntil });
  });

  it.each([
    { on: NO_DAY },
    { died: 'father' },
    { quietUntil: TOMORROW },
    { kind: 'illness', died: 'spouse' },
    { kind: 'bereavement', died: 'child', diedName: 'nobody we know' },
    { kind: 'illness', quietUntil: NO_DAY },
  ] as const)('with %o is refused', async (odd) => {
    const { deps } = await withDana();
    expect(await recordNews(deps, { ...NEWS, ...odd })).toEqual(INVALID);
  });
});

describe('a contact', () => {
  const from = (contact: Partial<NewContact>): NewContact => ({ ...A_CALL, words: '', ...contact });
  const kept = { id: expect.any(String), ...OF, at: '2026-03-02T09:00:00.000Z', day: MONDAY, direction: 'out' };

  it('keeps what was said, what to come back to and how content they seemed', async () => {
    const world = await withDana();
    await recordContact(world.deps, { ...A_CALL, hook: ' Ask about Lisbon ', satisfaction: 'good' });
    expect(await living(world, 'touch')).toEqual([
      {
        ...kept,
        channel: 'call',
        outcome: 'reached',
        summary: 'They like the new valve',
        hook: { text: 'Ask about Lisbon' },
        satisfaction: 'good',
      },
    ]);
  });

  it('keeps what was given', async () => {
    const world = await withDana();
    const { reached: _, ...aGift } = from({ channel: 'gift', words: ' A calendar ' });
    await recordContact(world.deps, aGift);
    expect(await living(world, 'touch')).toEqual([{ ...kept, channel: 'gift', gift: { what: 'A calendar' } }]);
  });

  it.each([
    { reached: true, lastContact: MONDAY },
    { reached: false, lastContact: null },
  ])('by telephone counts when it reached them: $reached', async ({ reached, lastContact }) => {
    const world = await withDana();
    await recordContact(world.deps, from({ reached }));
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastContact });
  });

  it('by mail counts, on the day it was', async () => {
    const world = await withDana();
    const { reached: _, ...aMail } = from({ channel: 'email', day: '2026-02-27' });
    await recordContact(world.deps, aMail);
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastContact: '2026-02-27' });
  });

  it('is refused on a day to come or none, as a call without an outcome, and with one where there is no call', async () => {
    const { deps } = await withDana();
    const { reached: _, ...aCallWithout } = A_CALL;
    const odd = [from({ day: TOMORROW }), from({ day: NO_DAY }), aCallWithout, from({ channel: 'visit' })];
    expect(await Promise.all(odd.map((contact) => recordContact(deps, contact)))).toEqual(odd.map(() => INVALID));
  });
});

describe('a deal', () => {
  it('keeps the days of delivery and renewal', async () => {
    const world = await withDana();
    const days = { closedOn: MONDAY, promisedDelivery: '2026-03-20', renewalOn: '2027-03-02' };
    await recordDeal(world.deps, { ...OF, what: 'Pumps', ...days });
    expect(await living(world, 'deal')).toEqual([{ ...emptyMaps('deal'), id: expect.any(String), ...OF, what: 'Pumps', ...days }]);
  });

  it.each([{ promisedDelivery: NO_DAY }, { renewalOn: '' }])('with %o is refused', async (odd) => {
    const { deps } = await withDana();
    expect(await recordDeal(deps, { ...OF, what: 'Pumps', closedOn: MONDAY, ...odd })).toEqual(INVALID);
  });
});
