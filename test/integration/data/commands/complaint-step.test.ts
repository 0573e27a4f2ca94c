import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../../extension/data/commands/answer-question.ts';
import { complaintStep } from '../../../../extension/data/commands/complaint-step.ts';
import { endHardship } from '../../../../extension/data/commands/end-hardship.ts';
import { endPromise } from '../../../../extension/data/commands/end-promise.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { muteRule } from '../../../../extension/data/commands/mute-rule.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { ComplaintStepRequest } from '../../../../extension/messaging/protocol/requests.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aComplaint, aCustomer, aLifeEvent, aPromise, aQuestion } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const GONE = { ok: false, error: { type: 'gone' } };
const INVALID = { ok: false, error: { type: 'invalid' } };
const NOTHING_WRITTEN = { ok: true, changeId: null };
const FRIDAY = '2026-03-06';
const NEXT_MONDAY = '2026-03-09';

type Step = ComplaintStepRequest extends infer Request ? (Request extends unknown ? Omit<Request, 'complaintId'> : never) : never;

const ANSWER: Step = { step: 'answer' };
const AGREE: Step = { step: 'agree', what: ' Two new pumps ', by: FRIDAY };
const CARRY_OUT: Step = { step: 'carry-out' };
const CLOSE: Step = { step: 'close', satisfied: 'yes', followUpOn: NEXT_MONDAY };
const REOPEN: Step = { step: 'reopen' };

const take = ({ deps }: World, step: Step): Promise<CommandResult> => complaintStep(deps, { complaintId: 'complaint-1', ...step });

const takenBack = async ({ deps }: World, result: CommandResult): Promise<CommandResult> => {
  if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
  return undo(deps, result.changeId);
};

const complained = async (...steps: readonly Step[]): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer());
  await store(world, 'complaint', aComplaint());
  for (const step of steps) expect(await take(world, step)).toMatchObject({ ok: true });
  return world;
};

const complaintOf = ({ db }: World) => db.complaint.get('complaint-1');
const promisesOf = async ({ db }: World) => (await db.promise.toArray()).filter((row) => row['deleted'] !== true);

describe('a complaint', () => {
  it('is answered, agreed on, carried out and closed, each step with its day', async () => {
    const world = await complained(ANSWER);
    world.clock.today = '2026-03-03';
    await take(world, AGREE);
    world.clock.today = '2026-03-05';
    await take(world, CARRY_OUT);
    world.clock.today = FRIDAY;
    await take(world, CLOSE);
    const [promise] = await promisesOf(world);
    expect(await complaintOf(world)).toEqual({
      ...aComplaint(),
      answeredOn: MONDAY,
      agreedOn: '2026-03-03',
      agreed: { what: 'Two new pumps', by: FRIDAY },
      promiseId: promise?.id,
      carriedOutOn: '2026-03-05',
      closedOn: FRIDAY,
      satisfied: 'yes',
      followUpOn: NEXT_MONDAY,
    });
    expect(promise).toEqual({
      id: expect.any(String),
      customerId: 'customer-1',
      text: 'Two new pumps',
      madeOn: '2026-03-03',
      due: FRIDAY,
      complaintId: 'complaint-1',
      keptOn: '2026-03-05',
    });
  });

  it('begins again after it was closed', async () => {
    const world = await complained(ANSWER, CLOSE, REOPEN);
    expect(await complaintOf(world)).toEqual({ ...aComplaint(), reopenedOn: MONDAY });
  });

  it('may be agreed on without a day', async () => {
    const world = await complained(ANSWER, { step: 'agree', what: 'A call', by: null });
    expect(await promisesOf(world)).toMatchObject([{ text: 'A call' }]);
    expect((await promisesOf(world))[0]).not.toHaveProperty('due');
  });

  it('agreed on anew releases what was promised before', async () => {
    const world = await complained(ANSWER, AGREE, { step: 'agree', what: 'A refund', by: null });
    const promises = await promisesOf(world);
    expect(promises.toSorted((one, other) => (String(one['text']) < String(other['text']) ? -1 : 1))).toMatchObject([
      { text: 'A refund', complaintId: 'complaint-1' },
      { text: 'Two new pumps', releasedOn: MONDAY },
    ]);
    expect(await complaintOf(world)).toMatchObject({ promiseId: promises.find(({ text }) => text === 'A refund')?.id });
  });

  it.each([
    { name: 'answering', before: [], step: ANSWER },
    { name: 'agreeing', before: [ANSWER], step: AGREE },
    { name: 'agreeing anew', before: [ANSWER, AGREE], step: AGREE },
    { name: 'carrying out', before: [ANSWER, AGREE], step: CARRY_OUT },
    { name: 'closing', before: [ANSWER, AGREE, CARRY_OUT], step: CLOSE },
    { name: 'reopening', before: [ANSWER, AGREE, CARRY_OUT, CLOSE], step: REOPEN },
  ])('is after the undo of $name what it was before, its promise as well', async ({ before, step }) => {
    const world = await complained(...before);
    const was = [await complaintOf(world), await promisesOf(world)];
    const result = await take(world, step);
    expect([await complaintOf(world), await promisesOf(world)]).not.toEqual(was);
    expect(await takenBack(world.restarted(), result)).toMatchObject({ ok: true });
    const after = world.restarted();
    expect([await complaintOf(after), await promisesOf(after)]).toEqual(was);
  });

  it.each([
    { name: 'agreed on before it is answered', before: [], step: AGREE },
    { name: 'carried out before anything is agreed', before: [ANSWER], step: CARRY_OUT },
    { name: 'closed before it is answered', before: [], step: CLOSE },
    { name: 'answered twice', before: [ANSWER], step: ANSWER },
    { name: 'reopened while it is open', before: [ANSWER], step: REOPEN },
    { name: 'answered once it is closed', before: [ANSWER, CLOSE], step: ANSWER },
    { name: 'agreed on without words', before: [ANSWER], step: { step: 'agree', what: ' ', by: null } },
    { name: 'agreed on for no day', before: [ANSWER], step: { step: 'agree', what: 'A call', by: '2026-02-30' } },
    { name: 'closed with no day to ask again', before: [ANSWER], step: { step: 'close', satisfied: 'no', followUpOn: '2026-02-30' } },
    { name: 'closed with a follow-up on that very day', before: [ANSWER], step: { step: 'close', satisfied: 'no', followUpOn: MONDAY } },
  ] satisfies readonly { name: string; before: readonly Step[]; step: Step }[])('is not $name', async ({ before, step }) => {
    const world = await complained(...before);
    const was = [await complaintOf(world), await promisesOf(world)];
    expect(await take(world, step)).toEqual(INVALID);
    expect([await complaintOf(world), await promisesOf(world)]).toEqual(was);
  });
});

describe('a promise', () => {
  const promised = async (promise = aPromise()): Promise<World> => {
    const world = await complained();
    await store(world, 'promise', promise);
    return world;
  };

  it.each([
    ['kept', 'keptOn'],
    ['broken', 'brokenOn'],
    ['released', 'releasedOn'],
  ] as const)('is %s today; an undo makes it open again', async (as, field) => {
    const world = await promised();
    const result = await endPromise(world.deps, { promiseId: 'promise-1', as });
    expect(await promisesOf(world)).toEqual([{ ...aPromise(), [field]: MONDAY }]);
    await takenBack(world, result);
    expect(await promisesOf(world)).toEqual([aPromise()]);
  });

  it('that was kept keeps its day, and may turn out to be broken', async () => {
    const world = await promised(aPromise({ keptOn: '2026-02-27' }));
    expect(await endPromise(world.deps, { promiseId: 'promise-1', as: 'kept' })).toEqual(NOTHING_WRITTEN);
    await endPromise(world.deps, { promiseId: 'promise-1', as: 'broken' });
    expect(await promisesOf(world)).toEqual([{ ...aPromise(), brokenOn: MONDAY }]);
  });

  it('that came from a complaint carries the complaint out when it is kept', async () => {
    const world = await complained(ANSWER, AGREE);
    const [promise] = await promisesOf(world);
    const result = await endPromise(world.deps, { promiseId: promise?.id ?? '', as: 'kept' });
    expect(await complaintOf(world)).toMatchObject({ carriedOutOn: MONDAY });
    await takenBack(world, result);
    expect(await complaintOf(world)).not.toHaveProperty('carriedOutOn');
  });

  it.each(['broken', 'released'] as const)('that came from a complaint and is %s leaves the complaint where it was', async (as) => {
    const world = await complained(ANSWER, AGREE);
    const was = await complaintOf(world);
    const [promise] = await promisesOf(world);
    await endPromise(world.deps, { promiseId: promise?.id ?? '', as });
    expect(await complaintOf(world)).toEqual(was);
  });
});

describe('a question', () => {
  it('is answered today, once; an undo makes it open again', async () => {
    const world = await complained();
    await store(world, 'question', aQuestion());
    const result = await answerQuestion(world.deps, { questionId: 'question-1' });
    expect(await world.db.question.get('question-1')).toEqual({ ...aQuestion(), answeredOn: MONDAY });
    world.clock.today = FRIDAY;
    expect(await answerQuestion(world.deps, { questionId: 'question-1' })).toEqual(NOTHING_WRITTEN);
    await takenBack(world, result);
    expect(await world.db.question.get('question-1')).toEqual(aQuestion());
  });
});

describe('a customer', () => {
  const dana = ({ db }: World) => db.customer.get('customer-1');

  it('whose hard time ends hears from us again; an undo brings the quiet back', async () => {
    const world = aWorld();
    const hardship = { kind: 'illness', since: MONDAY, quietUntil: null };
    await store(world, 'customer', aCustomer({ hardship }));
    const result = await endHardship(world.deps, { customerId: 'customer-1' });
    expect(await dana(world)).not.toHaveProperty('hardship');
    expect(await endHardship(world.deps, { customerId: 'customer-1' })).toEqual(NOTHING_WRITTEN);
    await takenBack(world, result);
    expect(await dana(world)).toMatchObject({ hardship });
  });

  it('is spared one kind of gesture, until the rep says otherwise', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'A' }));
    const mute = (muted: boolean) => muteRule(world.deps, { customerId: 'customer-1', rule: 'tier-check-in', muted });
    const rules = async () => (await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule);
    expect(await mute(false)).toEqual(NOTHING_WRITTEN);
    const result = await mute(true);
    expect([await dana(world), await rules()]).toMatchObject([{ mutedRules: { 'tier-check-in': true } }, []]);
    expect(await mute(true)).toEqual(NOTHING_WRITTEN);
    await takenBack(world, result);
    expect(await rules()).toEqual(['tier-check-in']);
  });
});

describe('what is not there', () => {
  const commands = [
    { name: 'complaintStep', run: (world: World) => take(world, ANSWER) },
    { name: 'endPromise', run: ({ deps }: World) => endPromise(deps, { promiseId: 'promise-1', as: 'kept' }) },
    { name: 'answerQuestion', run: ({ deps }: World) => answerQuestion(deps, { questionId: 'question-1' }) },
    { name: 'endHardship', run: ({ deps }: World) => endHardship(deps, { customerId: 'customer-1' }) },
    { name: 'muteRule', run: ({ deps }: World) => muteRule(deps, { customerId: 'customer-1', rule: 'tier-check-in', muted: true }) },
  ] as const;

  it.each(commands)('is gone for $name, and so are the records of a customer who is', async ({ run }) => {
    const world = aWorld();
    expect(await run(world)).toEqual(GONE);
    await store(world, 'customer', aCustomer({ deleted: true }));
    await store(world, 'complaint', aComplaint());
    await store(world, 'promise', aPromise());
    await store(world, 'question', aQuestion());
    expect(await run(world)).toEqual(GONE);
  });
});

describe('two files that become one', () => {
  it('keep complaints, promises, questions and news, also those of the file that goes', async () => {
    const world = await complained(ANSWER, AGREE);
    await store(world, 'question', aQuestion());
    await store(world, 'lifeEvent', aLifeEvent());
    await store(world, 'customer', aCustomer({ id: 'customer-2' }));
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: 'customer-1' });
    const moved = await Promise.all(
      [world.db.complaint, world.db.promise, world.db.question, world.db.lifeEvent].map((table) => table.toArray()),
    );
    expect(moved).toMatchObject(moved.map(() => [{ customerId: 'customer-2' }]));
    expect(await take(world, CARRY_OUT)).toMatchObject({ ok: true });
    expect(await promisesOf(world)).toMatchObject([{ keptOn: MONDAY }]);
  });
});
