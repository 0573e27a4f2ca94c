import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { deleteEntry } from '../../../../extension/data/commands/delete-entry.ts';
import { editComplaint } from '../../../../extension/data/commands/edit-complaint.ts';
import { editNews } from '../../../../extension/data/commands/edit-news.ts';
import { editPromise } from '../../../../extension/data/commands/edit-promise.ts';
import { editQuestion } from '../../../../extension/data/commands/edit-question.ts';
import { recordNews } from '../../../../extension/data/commands/record-news.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { NewLifeEvent } from '../../../../extension/messaging/protocol/requests.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aComplaint, aCustomer, aLifeEvent, aPromise, aQuestion, aSpecialDate } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const INVALID = { ok: false, error: { type: 'invalid' } };
const GONE = { ok: false, error: { type: 'gone' } };
const SUNDAY = '2026-03-01';
const TOMORROW = addDays(MONDAY, 1);

const aWorldWith = async (customer: Parameters<typeof aCustomer>[0] = {}): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(customer));
  return world;
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

describe('a complaint that was written down wrongly', () => {
  const agreed = aComplaint({
    receivedOn: SUNDAY,
    answeredOn: MONDAY,
    agreedOn: MONDAY,
    agreed: { what: 'the test report', by: '2026-03-06' },
    promiseId: 'promise-1',
  });

  it('takes other words and another day, and is undone', async () => {
    const world = await aWorldWith();
    await store(world, 'complaint', agreed);
    const result = await editComplaint(world.deps, {
      complaintId: agreed.id,
      words: ' Three. ',
      wants: 'new ones',
      receivedOn: '2026-02-27',
    });
    expect(await world.db.complaint.get(agreed.id)).toEqual({ ...agreed, words: 'Three.', wants: 'new ones', receivedOn: '2026-02-27' });
    await undo(world.deps, changeOf(result));
    expect(await world.db.complaint.get(agreed.id)).toEqual(agreed);
  });

  it.each([
    { name: 'a day to come', receivedOn: TOMORROW, complaint: aComplaint({ receivedOn: SUNDAY }) },
    { name: 'a day that does not exist', receivedOn: '2026-02-30', complaint: agreed },
    { name: 'a day after it was answered', receivedOn: MONDAY, complaint: { ...agreed, answeredOn: SUNDAY } },
    { name: 'a day after it was opened again', receivedOn: MONDAY, complaint: aComplaint({ receivedOn: SUNDAY, reopenedOn: SUNDAY }) },
  ])('refuses $name', async ({ receivedOn, complaint }) => {
    const world = await aWorldWith();
    await store(world, 'complaint', complaint);
    expect(await editComplaint(world.deps, { complaintId: complaint.id, words: '', wants: '', receivedOn })).toEqual(INVALID);
    expect(await world.db.complaint.get(complaint.id)).toEqual(complaint);
  });

  it('is deleted with the promise that it became, and with nothing else; one undo brings both back', async () => {
    const world = await aWorldWith();
    const itsOwn = aPromise({ complaintId: agreed.id });
    const other = aPromise({ id: 'promise-2' });
    await store(world, 'complaint', agreed);
    await store(world, 'promise', itsOwn, other);
    const result = await deleteEntry(world.deps, { kind: 'complaint', id: agreed.id });
    expect(await world.db.complaint.get(agreed.id)).toMatchObject({ deleted: true });
    expect(await world.db.promise.get('promise-1')).toMatchObject({ deleted: true });
    expect(await world.db.promise.get('promise-2')).toEqual(other);
    expect((await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule)).not.toContain('complaint-silence');
    await undo(world.deps, changeOf(result));
    expect([await world.db.complaint.get(agreed.id), await world.db.promise.get('promise-1')]).toEqual([agreed, itsOwn]);
  });

  it('says what the promise says that it became', async () => {
    const world = await aWorldWith();
    await store(world, 'complaint', agreed);
    await store(world, 'promise', aPromise({ complaintId: agreed.id, madeOn: MONDAY }));
    const result = await editPromise(world.deps, { promiseId: 'promise-1', text: 'a new pump', madeOn: MONDAY, due: null });
    expect(await world.db.promise.get('promise-1')).not.toHaveProperty('due');
    expect(await world.db.complaint.get(agreed.id)).toMatchObject({ agreed: { what: 'a new pump', by: null } });
    await undo(world.deps, changeOf(result));
    expect(await world.db.complaint.get(agreed.id)).toEqual(agreed);
  });
});

describe('promises and questions', () => {
  it('take other words and days', async () => {
    const world = await aWorldWith();
    await store(world, 'promise', aPromise());
    await store(world, 'question', aQuestion());
    await editPromise(world.deps, { promiseId: 'promise-1', text: ' the price list ', madeOn: SUNDAY, due: '2026-03-09' });
    await editQuestion(world.deps, { questionId: 'question-1', words: '', askedOn: SUNDAY });
    expect(await world.db.promise.get('promise-1')).toEqual(aPromise({ text: 'the price list', madeOn: SUNDAY, due: '2026-03-09' }));
    expect(await world.db.question.get('question-1')).toEqual(aQuestion({ words: '', askedOn: SUNDAY }));
  });

  it.each([
    { name: 'no words', edit: { text: ' ' } },
    { name: 'a day to come', edit: { madeOn: TOMORROW } },
    { name: 'a day that does not exist', edit: { due: '2026-02-30' } },
  ])('a promise refuses $name', async ({ edit }) => {
    const world = await aWorldWith();
    await store(world, 'promise', aPromise());
    const whole = { promiseId: 'promise-1', text: 'x', madeOn: MONDAY, due: null, ...edit };
    expect(await editPromise(world.deps, whole)).toEqual(INVALID);
    expect(await world.db.promise.get('promise-1')).toEqual(aPromise());
  });

  it.each([
    { name: 'a day to come', askedOn: TOMORROW, answeredOn: undefined },
    { name: 'a day after it was answered', askedOn: MONDAY, answeredOn: SUNDAY },
    { name: 'a day that does not exist', askedOn: 'soon', answeredOn: undefined },
  ])('a question refuses $name', async ({ askedOn, answeredOn }) => {
    const world = await aWorldWith();
    await store(world, 'question', aQuestion({ askedOn: SUNDAY, ...(answeredOn === undefined ? {} : { answeredOn }) }));
    expect(await editQuestion(world.deps, { questionId: 'question-1', words: '', askedOn })).toEqual(INVALID);
  });

  it.each(['promise', 'question', 'complaint', 'lifeEvent'] as const)('a %s that is not there is gone', async (kind) => {
    expect(await deleteEntry((await aWorldWith()).deps, { kind, id: 'nothing' })).toEqual(GONE);
  });

  it('are deleted, and nothing is due for them any more', async () => {
    const world = await aWorldWith();
    await store(world, 'promise', aPromise({ due: MONDAY }));
    await store(world, 'question', aQuestion());
    const rules = async () => (await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule);
    expect(await rules()).toEqual(expect.arrayContaining(['promise-due', 'question-answer']));
    await deleteEntry(world.deps, { kind: 'promise', id: 'promise-1' });
    await deleteEntry(world.deps, { kind: 'question', id: 'question-1' });
    expect(await rules()).not.toContain('promise-due');
    expect(await rules()).not.toContain('question-answer');
  });
});

describe('news', () => {
  const news = (more: Partial<NewLifeEvent>) => ({
    customerId: 'customer-1',
    kind: 'bereavement' as const,
    on: SUNDAY,
    words: '',
    quietUntil: null,
    source: null,
    ...more,
  });
  const eventIn = async ({ db }: World): Promise<string> => (await db.lifeEvent.toArray())[0]?.id ?? '';

  it('that were wrong take the hard time with them that they began', async () => {
    const world = await aWorldWith();
    await recordNews(world.deps, news({ died: 'customer' }));
    const before = await world.db.customer.get('customer-1');
    expect(before).toMatchObject({ hardship: { kind: 'bereavement', since: SUNDAY } });
    const result = await deleteEntry(world.deps, { kind: 'lifeEvent', id: await eventIn(world) });
    expect(await world.db.customer.get('customer-1')).not.toHaveProperty('hardship');
    await undo(world.deps, changeOf(result));
    expect(await world.db.customer.get('customer-1')).toEqual(before);
  });

  it('leave a hard time alone that is not theirs', async () => {
    const hardship = { kind: 'illness', since: SUNDAY, quietUntil: null };
    const world = await aWorldWith({ hardship });
    await store(world, 'lifeEvent', aLifeEvent({ kind: 'bereavement', on: SUNDAY }));
    await deleteEntry(world.deps, { kind: 'lifeEvent', id: 'life-event-1' });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ hardship });
  });

  it('of a death end the days of the person; the day moves and goes with the news', async () => {
    const wife = aSpecialDate({ person: 'Mira', relation: 'spouse' });
    const ended = aSpecialDate({ kind: 'wedding', end: '2020-01-01' });
    const world = await aWorldWith({ specialDates: { wife, ended, own: aSpecialDate() } });
    const dates = async () => (await world.db.customer.get('customer-1'))?.['specialDates'];
    await recordNews(world.deps, news({ died: 'spouse' }));
    expect(await dates()).toEqual({ wife: { ...wife, end: SUNDAY }, ended, own: aSpecialDate() });
    await editNews(world.deps, { eventId: await eventIn(world), words: '', on: '2026-02-27' });
    expect(await dates()).toMatchObject({ wife: { end: '2026-02-27' } });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ hardship: { since: '2026-02-27' } });
    await deleteEntry(world.deps, { kind: 'lifeEvent', id: await eventIn(world) });
    expect(await dates()).toEqual({ wife, ended, own: aSpecialDate() });
  });

  it('of the death of one of several children end the days of the one who is named; the others stay', async () => {
    const ben = aSpecialDate({ person: 'Ben', relation: 'child' });
    const ada = aSpecialDate({ person: 'Ada', relation: 'child' });
    const world = await aWorldWith({ specialDates: { ben, ada } });
    const dates = async () => (await world.db.customer.get('customer-1'))?.['specialDates'];
    await recordNews(world.deps, news({ died: 'child', diedName: 'Ben' }));
    expect(await dates()).toEqual({ ben: { ...ben, end: SUNDAY }, ada });
    await deleteEntry(world.deps, { kind: 'lifeEvent', id: await eventIn(world) });
    expect(await dates()).toEqual({ ben, ada });
  });

  it('take other words, and refuse a day that does not exist', async () => {
    const world = await aWorldWith();
    await store(world, 'lifeEvent', aLifeEvent());
    expect(await editNews(world.deps, { eventId: 'life-event-1', words: '', on: '2026-02-30' })).toEqual(INVALID);
    await editNews(world.deps, { eventId: 'life-event-1', words: ' Director ', on: MONDAY });
    expect(await world.db.lifeEvent.get('life-event-1')).toEqual(aLifeEvent({ words: 'Director', on: MONDAY }));
  });
});
