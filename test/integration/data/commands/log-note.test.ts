import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { logNote, type SpokenNote } from '../../../../extension/data/commands/log-note.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, aDeal, aPromise } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const DEAL_KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const PROMISE_KEY = gestureKey('promise-due', 'customer-1', 'promise-1');
const NOTE = { occasion: 'thanks-deal', variant: 'short-glad', language: 'en', register: 'warm' } as const;

const message: SpokenNote = { customerId: 'customer-1', channel: 'messenger', gestureKey: DEAL_KEY, note: NOTE };
const call: SpokenNote = { ...message, channel: 'call', reached: true };

const aWorldWithADeal = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer());
  await store(world, 'deal', aDeal({ closedOn: MONDAY }));
  return world;
};

const touches = async ({ db }: World) => (await db.touch.toArray()).filter((touch) => touch['deleted'] !== true);
const decisionOn = async ({ db }: World, key: string) => {
  const row = await db.decision.get(key);
  return row === undefined || row['deleted'] === true ? null : row['type'];
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
  return result.changeId;
};

const CONTACT = { customerId: 'customer-1', at: '2026-03-02T09:00:00.000Z', day: MONDAY, direction: 'out' } as const;

describe('logNote', () => {
  it.each([
    { name: 'a message', logged: message, touch: { channel: 'messenger', gestureKey: DEAL_KEY, note: NOTE } },
    { name: 'a card', logged: { ...message, channel: 'card' }, touch: { channel: 'card', gestureKey: DEAL_KEY, note: NOTE } },
    { name: 'a call', logged: call, touch: { channel: 'call', outcome: 'reached', gestureKey: DEAL_KEY, note: NOTE } },
  ] as const)('$name is a contact with its note, and settles its gesture', async ({ logged, touch }) => {
    const world = await aWorldWithADeal();
    await logNote(world.deps, logged);
    expect(await touches(world)).toEqual([{ ...CONTACT, ...touch, id: expect.any(String) as string }]);
    expect(await decisionOn(world, DEAL_KEY)).toBe('done');
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastContact: MONDAY });
  });

  it('[S3-13] a call that nobody answered is written down, counts for nothing and settles nothing', async () => {
    const world = await aWorldWithADeal();
    await logNote(world.deps, { ...call, reached: false });
    await logNote(world.deps, { ...call, reached: false });
    const unanswered = { ...CONTACT, channel: 'call', outcome: 'not-reached', id: expect.any(String) as string };
    expect(await touches(world)).toEqual([unanswered, unanswered]);
    expect(await decisionOn(world, DEAL_KEY)).toBeNull();
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastContact: null });
  });

  it('undo takes back the contact and what it settled, the record too', async () => {
    const world = await aWorldWithADeal();
    await store(world, 'promise', aPromise());
    const kept = { ...call, gestureKey: PROMISE_KEY, note: { ...NOTE, occasion: 'promise-kept' } };
    const changeId = changeOf(await logNote(world.deps, kept));
    expect(await world.db.promise.get('promise-1')).toMatchObject({ keptOn: MONDAY });
    await undo(world.deps, changeId);
    expect([await touches(world), await decisionOn(world, PROMISE_KEY)]).toEqual([[], null]);
    expect((await world.db.promise.get('promise-1'))?.['keptOn']).toBeUndefined();
  });

  it('is logged once for a gesture, however often it is asked for', async () => {
    const world = await aWorldWithADeal();
    const results = await Promise.all([logNote(world.deps, message), logNote(world.deps, message)]);
    expect(results.map((result) => result.ok && result.changeId === null)).toEqual([false, true]);
    expect(await touches(world)).toHaveLength(1);
  });

  it('is logged anew after it was taken back', async () => {
    const world = await aWorldWithADeal();
    await undo(world.deps, changeOf(await logNote(world.deps, message)));
    await logNote(world.deps, message);
    expect([(await touches(world)).length, await decisionOn(world, DEAL_KEY)]).toEqual([1, 'done']);
  });

  it('leaves a gesture as the rep has settled it meanwhile', async () => {
    const world = await aWorldWithADeal();
    await decide(world.deps, { customerId: 'customer-1', gestureKey: DEAL_KEY, type: 'skipped' });
    await logNote(world.deps, message);
    expect([(await touches(world)).length, await decisionOn(world, DEAL_KEY)]).toEqual([1, 'skipped']);
  });

  it('comes in place of a snooze', async () => {
    const world = await aWorldWithADeal();
    await decide(world.deps, { customerId: 'customer-1', gestureKey: DEAL_KEY, type: 'snoozed', until: '2026-03-04' });
    await logNote(world.deps, message);
    const decision = await world.db.decision.get(DEAL_KEY);
    expect([decision?.['type'], decision?.['until']]).toEqual(['done', undefined]);
  });

  it('word that a promise will be late keeps it waiting', async () => {
    const world = await aWorldWithADeal();
    await store(world, 'promise', aPromise());
    await logNote(world.deps, { ...call, gestureKey: PROMISE_KEY, note: { ...NOTE, occasion: 'promise-late' } });
    expect([(await touches(world)).length, await decisionOn(world, PROMISE_KEY)]).toEqual([1, null]);
  });

  it('[S2-14] asking for a visit is no visit yet', async () => {
    const world = await aWorldWithADeal();
    const key = gestureKey('visit', 'customer-1', 'never', 0);
    await logNote(world.deps, { ...call, gestureKey: key, note: { ...NOTE, occasion: 'visit' } });
    expect([(await touches(world)).length, await decisionOn(world, key)]).toEqual([1, null]);
  });

  it('without a gesture is a contact of its own', async () => {
    const world = await aWorldWithADeal();
    await logNote(world.deps, { ...message, gestureKey: null });
    expect(await touches(world)).toEqual([{ ...CONTACT, channel: 'messenger', note: NOTE, id: expect.any(String) as string }]);
  });

  it('goes to the file that was kept when two became one', async () => {
    const world = await aWorldWithADeal();
    await store(world, 'customer', aCustomer({ id: 'customer-2', emails: { 'dana@home.example': {} } }));
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: 'customer-1' });
    await logNote(world.deps, message);
    const key = gestureKey('thank-for-deal', 'customer-2', 'deal-1');
    expect(await touches(world)).toMatchObject([{ customerId: 'customer-2', gestureKey: key }]);
    expect(await decisionOn(world, key)).toBe('done');
  });

  it.each([
    { name: 'a call that does not say whether they answered', logged: { ...message, channel: 'call' }, error: 'invalid' },
    { name: 'a message that was answered', logged: { ...message, reached: true }, error: 'invalid' },
    {
      name: 'a gesture of somebody else',
      logged: { ...message, gestureKey: gestureKey('thank-for-deal', 'customer-2', 'deal-1') },
      error: 'invalid',
    },
    { name: 'a customer who is not there', logged: { ...message, customerId: 'nobody' }, error: 'gone' },
  ] as const)('$name is refused, and nothing is written', async ({ logged, error }) => {
    const world = await aWorldWithADeal();
    expect(await logNote(world.deps, logged)).toEqual({ ok: false, error: { type: error } });
    expect(await touches(world)).toEqual([]);
  });
});
