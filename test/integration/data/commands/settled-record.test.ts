import { describe, expect, it } from 'vitest';
import { complaintKey } from '#shared/gestures/complaint-key.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import type { OccasionId } from '#shared/notes/note.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { logMail } from '../../../../extension/data/commands/log-mail.ts';
import { logScheduled } from '../../../../extension/data/commands/log-scheduled.ts';
import { logSent, type SentMail } from '../../../../extension/data/commands/log-sent.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { revokeSent } from '../../../../extension/data/commands/revoke-sent.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aComplaint, aCustomer, aPromise, aQuestion } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const ANSWER_KEY = complaintKey('complaint-answer', aComplaint(), aCustomer());
const PROMISE_KEY = gestureKey('promise-due', 'customer-1', 'promise-1');
const QUESTION_KEY = gestureKey('question-answer', 'customer-1', 'question-1');

const GESTURES = [
  { occasion: 'complaint-answer', key: ANSWER_KEY, kind: 'complaint', id: 'complaint-1', field: 'answeredOn' },
  { occasion: 'promise-kept', key: PROMISE_KEY, kind: 'promise', id: 'promise-1', field: 'keptOn' },
  { occasion: 'question-answer', key: QUESTION_KEY, kind: 'question', id: 'question-1', field: 'answeredOn' },
] as const;

/** Two complaints, promises and questions: a gesture is about one of each. */
const aWorldOfCare = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer());
  await store(world, 'complaint', aComplaint(), aComplaint({ id: 'complaint-2' }));
  await store(world, 'promise', aPromise(), aPromise({ id: 'promise-2' }));
  await store(world, 'question', aQuestion(), aQuestion({ id: 'question-2' }));
  return world;
};

const mailWith = (gestureKeyOf: string | null, occasion: OccasionId): SentMail => ({
  customerId: 'customer-1',
  webmail: 'gmail',
  mailbox: 'mina@firm.example',
  thread: '18c0a',
  subject: 'Your pumps',
  position: 'to',
  gestureKey: gestureKeyOf,
  note: { occasion, variant: 'at-once', language: 'en', register: 'warm' },
});

const records = ({ db }: World) => Promise.all([db.complaint, db.promise, db.question].map((table) => table.toArray()));
const decisionOn = async ({ db }: World, key: string) => (await db.decision.get(key))?.['type'];

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
  return result.changeId;
};

describe.each(GESTURES)('a mail with a note of $occasion', ({ occasion, key, kind, id, field }) => {
  it('settles its own record with its gesture, and no other', async () => {
    const world = await aWorldOfCare();
    const before = (await records(world)).flat();
    await logSent(world.deps, mailWith(key, occasion));
    expect((await records(world)).flat()).toEqual(before.map((row) => (row.id === id ? { ...row, [field]: MONDAY } : row)));
    expect(await decisionOn(world, key)).toBe('done');
  });

  it.each([
    { name: 'called back', back: revokeSent },
    { name: 'undone', back: undo },
  ])('that is $name leaves the record as it was', async ({ back }) => {
    const world = await aWorldOfCare();
    const before = await records(world);
    const changeId = changeOf(await logSent(world.deps, mailWith(key, occasion)));
    expect(await back(world.restarted().deps, changeId)).toMatchObject({ ok: true });
    expect(await records(world.restarted())).toEqual(before);
  });

  it('that leaves later settles the record on the day it left', async () => {
    const world = await aWorldOfCare();
    const mail = mailWith(key, occasion);
    await logScheduled(world.deps, mail);
    expect(await world.db[kind].get(id)).not.toHaveProperty(field);
    const message = { id: 'm7', at: '2026-03-03T07:00:00.000Z', direction: 'out', position: 'to', customerId: 'customer-1' } as const;
    await logMail(world.deps, { ...mail, timeZone: 'UTC', messages: [message] });
    expect(await world.db[kind].get(id)).toMatchObject({ [field]: '2026-03-03' });
  });

  it('that has no gesture settles nothing', async () => {
    const world = await aWorldOfCare();
    const before = await records(world);
    await logSent(world.deps, mailWith(null, occasion));
    expect(await records(world)).toEqual(before);
  });

  it('for a file that was merged meanwhile settles the record where it went', async () => {
    const world = await aWorldOfCare();
    await store(world, 'customer', aCustomer({ id: 'customer-2' }));
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: 'customer-1' });
    await logSent(world.deps, mailWith(key, occasion));
    expect(await world.db[kind].get(id)).toMatchObject({ [field]: MONDAY, customerId: 'customer-2' });
  });

  it.each(['done', 'done-elsewhere'] as const)('is as good as the rep’s word that it is %s', async (type) => {
    const world = await aWorldOfCare();
    const before = await records(world);
    const changeId = changeOf(await decide(world.deps, { customerId: 'customer-1', gestureKey: key, type }));
    expect(await world.db[kind].get(id)).toMatchObject({ [field]: MONDAY });
    await undo(world.deps, changeId);
    expect(await records(world)).toEqual(before);
  });

  it('is not the same as a gesture that was skipped', async () => {
    const world = await aWorldOfCare();
    const before = await records(world);
    await decide(world.deps, { customerId: 'customer-1', gestureKey: key, type: 'skipped' });
    expect(await records(world)).toEqual(before);
  });
});

describe('a record that has gone on', () => {
  it.each([
    { name: 'a complaint that was answered', kind: 'complaint', record: aComplaint({ answeredOn: '2026-02-27' }), key: ANSWER_KEY },
    {
      name: 'a complaint that was opened again since',
      kind: 'complaint',
      record: aComplaint({ reopenedOn: MONDAY }),
      key: ANSWER_KEY,
    },
    { name: 'a promise that was released', kind: 'promise', record: aPromise({ releasedOn: MONDAY }), key: PROMISE_KEY },
    { name: 'a question that was answered', kind: 'question', record: aQuestion({ answeredOn: '2026-02-27' }), key: QUESTION_KEY },
  ] as const)('stays: $name', async ({ kind, record, key }) => {
    const world = await aWorldOfCare();
    await store(world, kind, record);
    await logSent(world.deps, mailWith(key, 'thanks-mail'));
    expect(await world.db[kind].get(record.id)).toEqual(record);
  });
});

describe('a mail that says a promise will be late', () => {
  const late = mailWith(PROMISE_KEY, 'promise-late');

  it('keeps the promise and its gesture waiting', async () => {
    const world = await aWorldOfCare();
    const before = await records(world);
    await logSent(world.deps, late);
    expect([await records(world), await decisionOn(world, PROMISE_KEY)]).toEqual([before, undefined]);
    expect(await world.db.touch.toArray()).toMatchObject([{ note: { occasion: 'promise-late' } }]);
  });

  it('lets no gesture rest while it waits to leave', async () => {
    const world = await aWorldOfCare();
    expect(await logScheduled(world.deps, late)).toEqual({ ok: true, changeId: null });
  });
});

describe('a promise from a complaint', () => {
  it('that a mail keeps carries the complaint out', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const agreed = { answeredOn: MONDAY, agreedOn: MONDAY, agreed: { what: 'New ones', by: null }, promiseId: 'promise-1' };
    await store(world, 'complaint', aComplaint(agreed));
    await store(world, 'promise', aPromise({ complaintId: 'complaint-1' }));
    await logSent(world.deps, mailWith(PROMISE_KEY, 'promise-kept'));
    expect(await world.db.complaint.get('complaint-1')).toEqual({ ...aComplaint(agreed), carriedOutOn: MONDAY });
  });
});
