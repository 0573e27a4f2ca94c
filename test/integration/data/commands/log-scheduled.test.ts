import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { logMail, type SeenMail, type SeenMessage } from '../../../../extension/data/commands/log-mail.ts';
import { logScheduled } from '../../../../extension/data/commands/log-scheduled.ts';
import { logSent, type SentMail } from '../../../../extension/data/commands/log-sent.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { revokeSent } from '../../../../extension/data/commands/revoke-sent.ts';
import { lastUndoable, undo } from '../../../../extension/data/undo.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, aDeal } from '../../../support/builders.ts';
import { aWorld, dump, MONDAY, NINE_OCLOCK, store, type World } from '../../../support/data-world.ts';

const KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const OTHER_KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-2');
const NOTE = { occasion: 'thanks-deal', variant: 'plain', language: 'en', register: 'warm' } as const;

const scheduled: SentMail = {
  customerId: 'customer-1',
  webmail: 'gmail',
  mailbox: 'me@rep.example',
  thread: '',
  subject: 'Thank you',
  position: 'to',
  gestureKey: KEY,
  note: NOTE,
};

/** The same mail, seen on Tuesday once it has left. */
const ours: SeenMessage = { id: 'm1', at: '2026-03-03T08:00:00.000Z', direction: 'out', position: 'to', customerId: 'customer-1' };

const seen = (messages: readonly SeenMessage[] = [ours], change: Partial<SeenMail> = {}): SeenMail => ({
  webmail: 'gmail',
  mailbox: 'me@rep.example',
  thread: '18c0a',
  subject: 'Thank you',
  timeZone: 'UTC',
  messages,
  ...change,
});

const aWorldWithDeals = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: { 'lee@hanbit.example': {} } }));
  await store(world, 'deal', aDeal({ closedOn: MONDAY }), aDeal({ id: 'deal-2', closedOn: MONDAY }));
  return world;
};

const onTuesday = (world: World): void => {
  world.clock.now = NINE_OCLOCK + 24 * 60 * 60 * 1_000;
  world.clock.today = '2026-03-03';
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

const living = async ({ db }: World) => (await db.touch.toArray()).filter((touch) => touch['deleted'] !== true);

const statuses = async ({ db }: World) =>
  Object.fromEntries(((await db.agenda.get('customer-1'))?.gestures ?? []).map(({ key, status }) => [key, status]));

describe('logScheduled', () => {
  it('lets the gesture rest for fourteen days, and logs no contact', async () => {
    const world = await aWorldWithDeals();
    expect(await logScheduled(world.deps, scheduled)).toMatchObject({ ok: true });
    expect(await world.db.decision.toArray()).toEqual([
      {
        id: KEY,
        customerId: 'customer-1',
        type: 'scheduled',
        at: '2026-03-02T09:00:00.000Z',
        day: MONDAY,
        until: '2026-03-16',
        mail: { webmail: 'gmail', mailbox: 'me@rep.example', thread: '', subject: 'Thank you', note: NOTE },
      },
    ]);
    expect(await statuses(world)).toEqual({ [OTHER_KEY]: 'open', [KEY]: 'scheduled' });
    expect(await world.db.touch.count()).toBe(0);
  });

  it.each([
    { name: 'without a gesture', change: { gestureKey: null }, result: { ok: true, changeId: null } },
    { name: 'for a gesture of somebody else', change: { customerId: 'customer-2' }, result: { ok: false, error: { type: 'invalid' } } },
    { name: 'to nobody known', change: { customerId: 'customer-9' }, result: { ok: false, error: { type: 'gone' } } },
  ])('writes nothing for a mail $name', async ({ change, result }) => {
    const world = await aWorldWithDeals();
    expect(await logScheduled(world.deps, { ...scheduled, ...change })).toEqual(result);
    expect(await world.db.decision.count()).toBe(0);
  });

  it('opens no gesture again that is settled', async () => {
    const world = await aWorldWithDeals();
    await decide(world.deps, { customerId: 'customer-1', gestureKey: KEY, type: 'skipped' });
    expect(await logScheduled(world.deps, scheduled)).toEqual({ ok: true, changeId: null });
  });

  it('takes the place of a snooze, and gives it back when the mail is called back', async () => {
    const world = await aWorldWithDeals();
    await decide(world.deps, { customerId: 'customer-1', gestureKey: KEY, type: 'snoozed', until: '2026-03-05' });
    const before = await world.db.decision.toArray();
    const change = changeOf(await logScheduled(world.deps, scheduled));
    expect(await statuses(world)).toMatchObject({ [KEY]: 'scheduled' });
    await revokeSent(world.deps, change);
    expect(await world.db.decision.toArray()).toEqual(before);
  });

  it('gives way to what the rep decides, without a trace of the mail', async () => {
    const world = await aWorldWithDeals();
    await logScheduled(world.deps, scheduled);
    await decide(world.deps, { customerId: 'customer-1', gestureKey: KEY, type: 'done' });
    const [decision] = await world.db.decision.toArray();
    expect(decision).toMatchObject({ type: 'done' });
    expect([decision?.['mail'], decision?.['until']]).toEqual([undefined, undefined]);
  });

  it('is settled by a mail sent at once', async () => {
    const world = await aWorldWithDeals();
    await logScheduled(world.deps, scheduled);
    await logSent(world.deps, scheduled);
    expect(await world.db.decision.toArray()).toMatchObject([{ type: 'done' }]);
  });
});

describe('a scheduled mail that left', () => {
  it('settles its gesture, and its touch has gesture and note', async () => {
    const world = await aWorldWithDeals();
    await logScheduled(world.deps, scheduled);
    onTuesday(world);
    await logMail(world.deps, seen());
    expect(await living(world)).toMatchObject([{ day: '2026-03-03', gestureKey: KEY, note: NOTE, source: { messageId: 'm1' } }]);
    expect(await world.db.decision.toArray()).toEqual([
      { id: KEY, customerId: 'customer-1', type: 'done', at: '2026-03-03T09:00:00.000Z', day: '2026-03-03' },
    ]);
    expect(await statuses(world)).toEqual({ [OTHER_KEY]: 'due' });
  });

  it('is known by its thread where it answered one, whatever its subject', async () => {
    const world = await aWorldWithDeals();
    await logScheduled(world.deps, { ...scheduled, thread: '18c0a', subject: '' });
    onTuesday(world);
    await logMail(world.deps, seen());
    expect(await world.db.decision.toArray()).toMatchObject([{ type: 'done' }]);
  });

  it.each([
    { name: 'another subject', mail: {}, message: {}, page: { subject: 'Delivery' } },
    { name: 'another mailbox', mail: {}, message: {}, page: { mailbox: 'desk@rep.example' } },
    { name: 'another webmail', mail: {}, message: {}, page: { webmail: 'outlook' } },
    { name: 'another thread than it answers', mail: { thread: '19d1b' }, message: {}, page: {} },
    { name: 'a mail that came in', mail: {}, message: { direction: 'in', position: 'from' }, page: {} },
    { name: 'a mail with the customer in Cc', mail: {}, message: { position: 'cc' }, page: {} },
    { name: 'another customer', mail: {}, message: { customerId: 'customer-2' }, page: {} },
    { name: 'a mail of the day before', mail: {}, message: { at: '2026-03-01T09:00:00.000Z' }, page: {} },
    { name: 'a mail written before it was scheduled', mail: {}, message: { at: '2026-03-02T08:59:00.000Z' }, page: {} },
  ] satisfies { name: string; mail: Partial<SentMail>; message: Partial<SeenMessage>; page: Partial<SeenMail> }[])(
    'is not $name: that is a mail like any',
    async ({ mail, message, page }) => {
      const world = await aWorldWithDeals();
      await logScheduled(world.deps, { ...scheduled, ...mail });
      onTuesday(world);
      await logMail(world.deps, seen([{ ...ours, ...message }], page));
      expect(await world.db.decision.toArray()).toMatchObject([{ type: 'scheduled' }]);
      const [touch] = await living(world);
      expect(touch).toMatchObject({ source: { messageId: 'm1' } });
      expect(touch).not.toHaveProperty('note');
    },
  );

  it('stays open when two are waiting that it could be, or two messages could be it', async () => {
    const world = await aWorldWithDeals();
    await logScheduled(world.deps, scheduled);
    await logScheduled(world.deps, { ...scheduled, gestureKey: OTHER_KEY });
    onTuesday(world);
    await logMail(world.deps, seen());
    await decide(world.deps, { customerId: 'customer-1', gestureKey: OTHER_KEY, type: 'done' });
    await logMail(world.deps, seen([ours, { ...ours, id: 'm2' }, { ...ours, id: 'm3' }]));
    expect(await world.db.decision.get(KEY)).toMatchObject({ type: 'scheduled' });
    expect((await living(world)).map((touch) => touch['note'])).toEqual([undefined, undefined, undefined]);
  });

  it('is logged once by two tabs, and stays when the scheduling is undone or called back', async () => {
    const world = await aWorldWithDeals();
    const change = changeOf(await logScheduled(world.deps, scheduled));
    onTuesday(world);
    await Promise.all([logMail(world.deps, seen()), logMail(world.deps, seen())]);
    const before = await dump(world.db);
    expect(await lastUndoable(world.db, world.clock.now)).not.toMatchObject({ command: 'log-scheduled' });
    expect(await undo(world.deps, change)).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await revokeSent(world.deps, change)).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await dump(world.db)).toEqual(before);
  });

  it('is known after its customer’s file was merged', async () => {
    const world = await aWorldWithDeals();
    await logScheduled(world.deps, scheduled);
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: 'customer-1' });
    onTuesday(world);
    await logMail(world.deps, seen([{ ...ours, customerId: 'customer-2' }]));
    const moved = gestureKey('thank-for-deal', 'customer-2', 'deal-1');
    expect(await world.db.decision.get(moved)).toMatchObject({ type: 'done' });
    expect(await living(world)).toMatchObject([{ gestureKey: moved, note: NOTE }]);
  });
});

describe('revokeSent', () => {
  it.each(['log-sent', 'log-probably-sent'] as const)('takes back what %s wrote', async (command) => {
    const world = await aWorldWithDeals();
    const change = changeOf(await logSent(world.deps, scheduled, command));
    expect(await lastUndoable(world.db, world.clock.now)).toEqual({ changeId: change, command });
    expect(await revokeSent(world.deps, change)).toMatchObject({ ok: true });
    expect(await living(world)).toEqual([]);
    expect(await statuses(world)).toMatchObject({ [KEY]: 'open' });
  });

  it('takes back a scheduled mail', async () => {
    const world = await aWorldWithDeals();
    const change = changeOf(await logScheduled(world.deps, scheduled));
    expect(await revokeSent(world.deps, change)).toMatchObject({ ok: true });
    expect(await statuses(world)).toMatchObject({ [KEY]: 'open' });
    onTuesday(world);
    await logMail(world.deps, seen());
    expect((await living(world))[0]).not.toHaveProperty('note');
  });
});
