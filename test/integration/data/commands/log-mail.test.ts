import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import { logMail, type SeenMail, type SeenMessage } from '../../../../extension/data/commands/log-mail.ts';
import { logSent, type SentMail } from '../../../../extension/data/commands/log-sent.ts';
import { revokeSent } from '../../../../extension/data/commands/revoke-sent.ts';
import { undo } from '../../../../extension/data/undo.ts';
import { aCustomer, aDeal } from '../../../support/builders.ts';
import { aWorld, dump, MONDAY, store, type World } from '../../../support/data-world.ts';

const KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const NOTE = { occasion: 'thanks-deal', variant: 'plain', language: 'en', register: 'warm' } as const;

const sent: SentMail = {
  customerId: 'customer-1',
  webmail: 'gmail',
  mailbox: 'me@rep.example',
  thread: '18c0a',
  subject: 'Thank you',
  position: 'to',
  gestureKey: KEY,
  note: NOTE,
};

const ours: SeenMessage = { id: 'm1', at: '2026-03-02T09:00:20.000Z', direction: 'out', position: 'to', customerId: 'customer-1' };
const theirs: SeenMessage = { ...ours, id: 'm0', at: '2026-03-02T07:30:00.000Z', direction: 'in', position: 'from' };

const seen = (...messages: readonly SeenMessage[]): SeenMail => ({
  webmail: 'gmail',
  mailbox: 'me@rep.example',
  thread: '18c0a',
  subject: 'Thank you',
  timeZone: 'UTC',
  messages,
});

const aWorldWithACustomer = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: { 'lee@hanbit.example': {} } }));
  await store(world, 'deal', aDeal({ closedOn: MONDAY }));
  return world;
};

const living = async ({ db }: World) => (await db.touch.orderBy('[customerId+at]').toArray()).filter((touch) => touch['deleted'] !== true);

const changeOf = async (command: ReturnType<typeof logSent>): Promise<string> => {
  const result = await command;
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

describe('logMail', () => {
  it('makes a touch of each message', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, seen(theirs, ours));
    const source = { webmail: 'gmail', mailbox: 'me@rep.example', thread: '18c0a' };
    expect(await world.db.touch.toArray()).toEqual([
      {
        id: 'mail:gmail:me@rep.example:m0:customer-1',
        customerId: 'customer-1',
        at: '2026-03-02T07:30:00.000Z',
        day: MONDAY,
        channel: 'email',
        direction: 'in',
        position: 'from',
        subject: 'Thank you',
        source: { ...source, messageId: 'm0' },
      },
      {
        id: 'mail:gmail:me@rep.example:m1:customer-1',
        customerId: 'customer-1',
        at: '2026-03-02T09:00:20.000Z',
        day: MONDAY,
        channel: 'email',
        direction: 'out',
        position: 'to',
        subject: 'Thank you',
        source: { ...source, messageId: 'm1' },
      },
    ]);
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastTouch: { direction: 'out' }, lastContact: MONDAY });
  });

  it('writes nothing the second time', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, seen(theirs, ours));
    const before = await dump(world.db);
    expect(await logMail(world.deps, seen(theirs, ours))).toEqual({ ok: true, changeId: null });
    expect(await dump(world.db)).toEqual(before);
  });

  it('logs once what two tabs see at the same time', async () => {
    const world = await aWorldWithACustomer();
    await Promise.all([logMail(world.deps, seen(theirs)), logMail(world.deps, seen(theirs, theirs))]);
    expect(await world.db.touch.count()).toBe(1);
    expect((await world.db.changes.toArray()).filter(({ command }) => command === 'log-mail')).toHaveLength(1);
  });

  it('makes one touch per customer of a mail to two', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, seen(ours, { ...ours, customerId: 'customer-2', position: 'cc' }));
    expect(await living(world)).toMatchObject([
      { customerId: 'customer-1', position: 'to' },
      { customerId: 'customer-2', position: 'cc' },
    ]);
  });

  it('keeps colons in ids apart', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, { ...seen({ ...theirs, id: 'a:b' }), mailbox: 'x' });
    await logMail(world.deps, { ...seen({ ...theirs, id: 'b' }), mailbox: 'x:a' });
    expect(await world.db.touch.count()).toBe(2);
  });

  it.each([
    { timeZone: 'Asia/Seoul', at: '2026-03-02T14:59:59.000Z', day: '2026-03-02' },
    { timeZone: 'Asia/Seoul', at: '2026-03-02T15:00:00.000Z', day: '2026-03-03' },
    { timeZone: 'America/New_York', at: '2026-03-02T04:59:59.000Z', day: '2026-03-01' },
    { timeZone: 'UTC', at: '2026-03-02T15:00:00Z', day: '2026-03-02' },
  ])('keeps the rep’s day: $at in $timeZone is $day', async ({ timeZone, at, day }) => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, { ...seen({ ...theirs, at }), timeZone });
    expect(await living(world)).toMatchObject([{ day, at: new Date(at).toISOString() }]);
  });

  it('does not log again what the rep deleted or took back', async () => {
    const world = await aWorldWithACustomer();
    const change = await changeOf(logMail(world.deps, seen(theirs)));
    await undo(world.deps, change);
    expect(await logMail(world.deps, seen(theirs, ours))).toMatchObject({ ok: true });
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm1' } }]);
  });

  it('passes over a message whose moment does not exist, and logs the rest', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, seen({ ...theirs, at: '2026-13-45T09:00:00.000Z' }, ours));
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm1' } }]);
  });

  it('passes over customers who are gone', async () => {
    const world = await aWorldWithACustomer();
    await world.db.customer.update('customer-2', { deleted: true });
    await logMail(
      world.deps,
      seen({ ...theirs, customerId: 'customer-2' }, { ...theirs, customerId: 'customer-3' }, { ...theirs, customerId: 'customer-1' }),
    );
    expect(await living(world)).toMatchObject([{ customerId: 'customer-1' }]);
  });
});

describe('logSent', () => {
  it('notes the mail without an id and settles its gesture', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, sent);
    expect(await world.db.touch.toArray()).toEqual([
      {
        id: expect.any(String),
        customerId: 'customer-1',
        at: '2026-03-02T09:00:00.000Z',
        day: MONDAY,
        channel: 'email',
        direction: 'out',
        position: 'to',
        subject: 'Thank you',
        source: { webmail: 'gmail', mailbox: 'me@rep.example', thread: '18c0a', messageId: null },
        gestureKey: KEY,
        note: NOTE,
      },
    ]);
    expect(await world.db.decision.toArray()).toMatchObject([{ id: KEY, type: 'done' }]);
    expect((await world.db.agenda.get('customer-1'))?.gestures).toEqual([]);
  });

  it('notes a mail that settles nothing', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, { ...sent, gestureKey: null, note: null });
    expect(await living(world)).toMatchObject([{ subject: 'Thank you' }]);
    expect(await world.db.decision.count()).toBe(0);
  });

  it('refuses a gesture of somebody else', async () => {
    const world = await aWorldWithACustomer();
    expect(await logSent(world.deps, { ...sent, customerId: 'customer-2' })).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await world.db.touch.count()).toBe(0);
  });
});

describe('a note whose message appears in the thread', () => {
  it('gives its place, gesture and note to the message, in one change', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, sent);
    const change = await changeOf(logMail(world.deps, seen(theirs, ours)));
    expect(await living(world)).toMatchObject([
      { source: { messageId: 'm0' } },
      { source: { messageId: 'm1' }, gestureKey: KEY, note: NOTE, at: ours.at },
    ]);
    await undo(world.deps, change);
    expect(await living(world)).toMatchObject([{ source: { messageId: null }, gestureKey: KEY }]);
  });

  it('began its thread', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, { ...sent, thread: '' });
    await logMail(world.deps, seen(ours));
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm1', thread: '18c0a' }, gestureKey: KEY }]);
  });

  it.each([
    { name: 'another thread', change: { thread: '19d1b' }, message: {} },
    { name: 'another mailbox', change: { mailbox: 'desk@rep.example' }, message: {} },
    { name: 'another webmail', change: { webmail: 'outlook' }, message: {} },
    { name: 'another day', change: {}, message: { at: '2026-03-03T09:00:00.000Z' } },
    { name: 'the day before', change: {}, message: { at: '2026-03-01T23:59:59.000Z' } },
    { name: 'another customer', change: {}, message: { customerId: 'customer-2' } },
    { name: 'a mail that came in', change: {}, message: { direction: 'in', position: 'from' } },
  ] satisfies { name: string; change: Partial<SentMail>; message: Partial<SeenMessage> }[])(
    'is not the message of $name',
    async ({ change, message }) => {
      const world = await aWorldWithACustomer();
      await logSent(world.deps, { ...sent, ...change });
      await logMail(world.deps, seen({ ...ours, ...message }));
      const touches = await living(world);
      expect(touches).toHaveLength(2);
      expect(touches.filter((touch) => touch['note'] !== undefined)).toMatchObject([{ source: { messageId: null } }]);
    },
  );

  it('stays, and nothing is logged, when two notes could be the message', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, sent);
    await logSent(world.deps, { ...sent, thread: '', gestureKey: null });
    expect(await logMail(world.deps, seen(ours))).toEqual({ ok: true, changeId: null });
    expect(await living(world)).toMatchObject([{ source: { messageId: null } }, { source: { messageId: null } }]);
  });

  it('stays, and nothing is logged, when two messages could be the note', async () => {
    const world = await aWorldWithACustomer();
    await logSent(world.deps, sent);
    await logMail(world.deps, seen(theirs, ours, { ...ours, id: 'm2', at: '2026-03-02T09:05:00.000Z' }));
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm0' } }, { source: { messageId: null } }]);
  });

  it('goes to the message where the page showed that first', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, seen(theirs, ours));
    world.clock.now += 30_000;
    const change = await changeOf(logSent(world.deps, sent));
    expect(await living(world)).toMatchObject([
      { source: { messageId: 'm0' } },
      { source: { messageId: 'm1' }, gestureKey: KEY, note: NOTE },
    ]);
    expect(await world.db.decision.toArray()).toMatchObject([{ id: KEY, type: 'done' }]);
    await revokeSent(world.deps, change);
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm0' } }]);
    expect((await world.db.agenda.get('customer-1'))?.gestures).toMatchObject([{ key: KEY }]);
  });

  it.each([
    { name: 'an older mail', change: {}, message: { at: '2026-03-02T08:57:59.000Z' } },
    { name: 'a mail of another thread', change: { thread: '19d1b' }, message: {} },
    { name: 'any mail when it began a thread', change: { thread: '' }, message: {} },
    { name: 'a mail that came in', change: {}, message: { direction: 'in', position: 'from' } },
  ] satisfies { name: string; change: Partial<SentMail>; message: Partial<SeenMessage> }[])(
    'does not go to $name',
    async ({ change, message }) => {
      const world = await aWorldWithACustomer();
      await logMail(world.deps, seen({ ...ours, at: '2026-03-02T08:58:00.000Z', ...message }));
      await logSent(world.deps, { ...sent, ...change });
      expect(await living(world)).toHaveLength(2);
    },
  );

  it('meets only its own message when the earlier one is known', async () => {
    const world = await aWorldWithACustomer();
    await logMail(world.deps, seen(ours));
    world.clock.now += 300_000;
    await logSent(world.deps, sent);
    await logMail(world.deps, seen(ours, { ...ours, id: 'm2', at: '2026-03-02T09:05:00.000Z' }));
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm1' } }, { source: { messageId: 'm2' }, gestureKey: KEY }]);
  });

  it('no longer counts once the rep deleted it', async () => {
    const world = await aWorldWithACustomer();
    await undo(world.deps, await changeOf(logSent(world.deps, sent)));
    await logMail(world.deps, seen(ours));
    const [touch] = await living(world);
    expect(touch).toMatchObject({ source: { messageId: 'm1' } });
    expect(touch).not.toHaveProperty('note');
  });
});

describe('revokeSent', () => {
  it('takes note and decision back', async () => {
    const world = await aWorldWithACustomer();
    const change = await changeOf(logSent(world.deps, sent));
    expect(await revokeSent(world.deps, change)).toMatchObject({ ok: true });
    expect(await living(world)).toEqual([]);
    expect(await world.db.decision.toArray()).toMatchObject([{ deleted: true }]);
    expect((await world.db.agenda.get('customer-1'))?.gestures).toMatchObject([{ key: KEY }]);
  });

  it('also takes the message back that had taken the note’s place', async () => {
    const world = await aWorldWithACustomer();
    const change = await changeOf(logSent(world.deps, sent));
    await logMail(world.deps, seen(theirs, ours));
    await revokeSent(world.deps, change);
    expect(await living(world)).toMatchObject([{ source: { messageId: 'm0' } }]);
    await logMail(world.deps, seen(theirs, ours));
    expect(await living(world)).toHaveLength(1);
  });

  it('happens once', async () => {
    const world = await aWorldWithACustomer();
    const change = await changeOf(logSent(world.deps, sent));
    await revokeSent(world.deps, change);
    expect(await revokeSent(world.deps, change)).toEqual({ ok: false, error: { type: 'gone' } });
  });

  it('takes back nothing but a sent mail', async () => {
    const world = await aWorldWithACustomer();
    const change = await changeOf(logMail(world.deps, seen(theirs)));
    expect(await revokeSent(world.deps, change)).toEqual({ ok: false, error: { type: 'gone' } });
    expect(await living(world)).toHaveLength(1);
  });
});
