import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gestureKey } from '#shared/gestures/key.ts';
import { mergeCustomers } from '../../../extension/data/commands/merge-customers.ts';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { draftLink, forgetTab, linkDraft, linkTab } from '../../../extension/messaging/host/draft-links.ts';
import { lastUndoable, undo } from '../../../extension/data/undo.ts';
import { logSeen } from '../../../extension/messaging/host/log-seen.ts';
import { onSent } from '../../../extension/messaging/host/sent.ts';
import type { SentEvent } from '../../../extension/webmail/adapter.ts';
import { aCustomer, aDeal } from '../../support/builders.ts';
import { MONDAY, store } from '../../support/data-world.ts';
import { aConversation, aReport, aWorldWithDana, DANA, decisions, type HostWorld, livingTouches, MINA, ours, party } from './page.ts';

const TAB = 3;
const RUTH = 'ruth@ames.example';
const NOTE = { occasion: 'thanks-deal', variant: 'go-ahead', language: 'en', register: 'warm' } as const;
const KEY = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
const LINK = { customerId: 'customer-1', gestureKey: KEY, note: NOTE };

const mail = (overrides: Partial<SentEvent> = {}): SentEvent => ({
  webmail: 'gmail',
  certainty: 'certain',
  boxKey: 'load-1/box-1',
  recipients: [party(DANA)],
  subject: 'Thank you',
  thread: '18c0a',
  ownAddress: MINA,
  ...overrides,
});

const send = ({ deps }: HostWorld, overrides: Partial<SentEvent> = {}): Promise<boolean> => onSent(deps, TAB, mail(overrides));

/** Two deals of Dana's, each of which asks for thanks. */
const aWorldWithDeals = async (): Promise<HostWorld> => {
  const world = await aWorldWithDana();
  await store(world, 'deal', aDeal(), aDeal({ id: 'deal-2', what: 'A spare rotor' }));
  return world;
};

const withNote = async (): Promise<HostWorld> => {
  await linkDraft(TAB, mail().boxKey, LINK);
  return aWorldWithDeals();
};

const sentTouch = {
  id: expect.any(String) as string,
  customerId: 'customer-1',
  at: '2026-03-02T09:00:00.000Z',
  day: MONDAY,
  channel: 'email',
  direction: 'out',
  position: 'to',
  subject: 'Thank you',
  source: { webmail: 'gmail', mailbox: MINA, thread: '18c0a', messageId: null },
};

const notedTouch = { ...sentTouch, gestureKey: KEY, note: NOTE };

const settled = { id: KEY, customerId: 'customer-1', type: 'done', at: '2026-03-02T09:00:00.000Z', day: MONDAY };

const written = async (world: HostWorld) => ({ touches: await livingTouches(world), decisions: await decisions(world) });
const NOTHING = { touches: [], decisions: [] };

beforeEach(() => fakeBrowser.reset());

describe('a mail with a note', () => {
  it.each(['certain', 'probable'] as const)('that was sent (%s) settles exactly its gesture and keeps the note', async (certainty) => {
    const world = await withNote();
    expect(await send(world, { certainty })).toBe(true);
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
  });

  it('is found by a worker that was started anew', async () => {
    const world = await withNote();
    const { deps, ...restarted } = world.restarted();
    await onSent(deps, TAB, mail());
    expect(await decisions(restarted)).toEqual([settled]);
  });

  it('settles its gesture even where automatic logging is off', async () => {
    const world = await withNote();
    await setSetting(world.deps, { key: 'automatic-logging', value: false });
    await send(world, { recipients: [party(DANA), party(RUTH, 'cc')] });
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
  });

  it.each([
    { name: 'the customer is no longer among the recipients', recipients: [party(RUTH)], touches: [] },
    { name: 'the customer is only copied', recipients: [party(RUTH), party(DANA, 'cc')], touches: [{ ...sentTouch, position: 'cc' }] },
    { name: 'the customer is only in Bcc', recipients: [party(RUTH), party(DANA, 'bcc')], touches: [] },
    { name: 'the recipients cannot be read', recipients: [], touches: [] },
  ])('settles nothing when $name', async ({ recipients, touches }) => {
    const world = await withNote();
    await send(world, { recipients });
    expect(await written(world)).toEqual({ touches, decisions: [] });
  });

  it('settles nothing from another box, another tab or another load of the page', async () => {
    const world = await withNote();
    await setSetting(world.deps, { key: 'automatic-logging', value: false });
    await onSent(world.deps, TAB, mail({ boxKey: 'load-1/box-2' }));
    await onSent(world.deps, TAB, mail({ boxKey: 'load-2/box-1' }));
    await onSent(world.deps, TAB + 1, mail());
    expect(await written(world)).toEqual(NOTHING);
  });

  it('settles its gesture in the file that was kept when two were merged since', async () => {
    const world = await withNote();
    await store(world, 'customer', aCustomer({ id: 'customer-0', givenName: 'Daniel' }));
    await mergeCustomers(world.deps, { keepId: 'customer-0', goneId: 'customer-1' });
    await send(world);
    const { touches, decisions: decided } = await written(world);
    expect([touches.map(({ customerId, note }) => [customerId, note]), decided.map(({ customerId, type }) => [customerId, type])]).toEqual([
      [['customer-0', NOTE]],
      [['customer-0', 'done']],
    ]);
  });

  it('carries the note to the customer it was written for where two files share the address', async () => {
    const world = await withNote();
    await store(world, 'customer', aCustomer({ id: 'customer-0', givenName: 'Daniel' }));
    await send(world);
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
  });

  it.each([
    { name: 'To and Cc', recipients: [party('dana@home.example', 'cc'), party(DANA)] },
    { name: 'To twice', recipients: [party(DANA), party('dana@home.example')] },
  ])('to two addresses of the customer ($name) is one touch', async ({ recipients }) => {
    const world = await withNote();
    await world.db.customer.update('customer-1', { emails: { [DANA]: {}, 'dana@home.example': {} } });
    await world.db.addresses.put({ email: 'dana@home.example', customerId: 'customer-1' });
    await send(world, { recipients });
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
  });

  it('that is reported twice is one mail', async () => {
    const world = await withNote();
    await send(world);
    expect(await send(world)).toBe(false);
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
  });

  it('becomes one touch with the message’s id once the message stands in the thread', async () => {
    const world = await withNote();
    await send(world);
    const shown = aReport(aConversation({ subject: 'Re: Thank you', messages: [ours({ at: '2026-03-02T09:00:05.000Z' })] }));
    await logSeen(world.deps, shown);
    await logSeen(world.deps, shown);
    expect(await written(world)).toEqual({
      touches: [
        {
          ...notedTouch,
          id: `mail:gmail:${MINA}:m2:customer-1`,
          at: '2026-03-02T09:00:05.000Z',
          subject: 'Re: Thank you',
          source: { ...sentTouch.source, messageId: 'm2' },
        },
      ],
      decisions: [settled],
    });
  });

  it('gives note and gesture to the message where the page showed it first', async () => {
    const world = await withNote();
    await logSeen(world.deps, aReport(aConversation({ messages: [ours({ at: '2026-03-02T08:59:58.000Z' })] })));
    await send(world);
    const touches = await livingTouches(world);
    expect(touches.map(({ source, gestureKey: key, note }) => ({ source, key, note }))).toEqual([
      { source: { ...sentTouch.source, messageId: 'm2' }, key: KEY, note: NOTE },
    ]);
  });
});

describe('a mail that is called back', () => {
  it('is a draft again: nothing is settled, and its note settles when it leaves after all', async () => {
    const world = await withNote();
    await send(world);
    expect(await send(world, { certainty: 'revoked' })).toBe(true);
    expect(await written(world)).toEqual(NOTHING);
    expect(await send(world, { subject: 'Thank you again' })).toBe(true);
    expect(await written(world)).toEqual({ touches: [{ ...notedTouch, subject: 'Thank you again' }], decisions: [settled] });
  });

  it('is taken back for everybody it was logged for', async () => {
    const world = await withNote();
    await store(world, 'customer', aCustomer({ id: 'customer-2', emails: { [RUTH]: {} } }));
    await send(world, { recipients: [party(DANA), party(RUTH, 'cc')] });
    expect(await livingTouches(world)).toHaveLength(2);
    await send(world, { certainty: 'revoked' });
    expect(await written(world)).toEqual(NOTHING);
  });

  it('changes nothing a second time, or when it was never sent', async () => {
    const world = await withNote();
    expect(await send(world, { certainty: 'revoked' })).toBe(false);
    await send(world);
    await send(world, { certainty: 'revoked' });
    expect(await send(world, { certainty: 'revoked' })).toBe(false);
    expect(await written(world)).toEqual(NOTHING);
  });

  it('leaves the mails of another load of the page', async () => {
    const world = await withNote();
    await send(world);
    expect(await send(world, { certainty: 'revoked', boxKey: 'load-2/box-1' })).toBe(false);
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
  });
});

describe('a mail without a note', () => {
  it('to a known customer is logged', async () => {
    const world = await aWorldWithDeals();
    expect(await send(world, { thread: '' })).toBe(true);
    expect(await written(world)).toEqual({ touches: [{ ...sentTouch, source: { ...sentTouch.source, thread: '' } }], decisions: [] });
  });

  it('is logged for each customer once', async () => {
    const world = await aWorldWithDeals();
    await store(world, 'customer', aCustomer({ id: 'customer-2', emails: { [RUTH]: {} } }));
    await send(world, { recipients: [party(DANA), party(RUTH, 'cc'), party('nobody@elsewhere.example')] });
    expect((await livingTouches(world)).map(({ customerId, position }) => ({ customerId, position }))).toEqual([
      { customerId: 'customer-1', position: 'to' },
      { customerId: 'customer-2', position: 'cc' },
    ]);
  });

  it.each<{ name: string; prepare: (world: HostWorld) => Promise<unknown>; event?: Partial<SentEvent> }>([
    { name: 'automatic logging is off', prepare: ({ deps }) => setSetting(deps, { key: 'automatic-logging', value: false }) },
    { name: 'the mailbox was turned away', prepare: ({ deps }) => setMailbox(deps, { address: MINA, use: false }) },
    { name: 'the person is never logged', prepare: ({ deps }) => setSetting(deps, { key: 'never-log', member: DANA, isIn: true }) },
    { name: 'two files share the address', prepare: (world) => store(world, 'customer', aCustomer({ id: 'customer-2' })) },
    { name: 'the mailbox was not chosen', prepare: () => Promise.resolve(), event: { ownAddress: 'team@firm.example' } },
    { name: 'the mailbox is unknown', prepare: () => Promise.resolve(), event: { ownAddress: null } },
    { name: 'it is only scheduled', prepare: () => Promise.resolve(), event: { certainty: 'scheduled' } },
  ])('is not logged when $name', async ({ prepare, event }) => {
    const world = await aWorldWithDeals();
    await prepare(world);
    expect(await send(world, event)).toBe(false);
    expect(await written(world)).toEqual(NOTHING);
  });
});

describe('a mailbox that the rep was not asked about yet', () => {
  const TEAM = 'team@firm.example';

  it('logs and settles a note that the rep put into the mail', async () => {
    const world = await withNote();
    expect(await send(world, { ownAddress: TEAM })).toBe(true);
    const touch = { ...notedTouch, source: { ...sentTouch.source, mailbox: TEAM } };
    expect(await written(world)).toEqual({ touches: [touch], decisions: [settled] });
  });

  it('logs nothing else by itself', async () => {
    const world = await aWorldWithDeals();
    expect(await send(world, { ownAddress: TEAM })).toBe(false);
    expect(await written(world)).toEqual(NOTHING);
  });
});

it('settles a note also where the page does not say whose mailbox it is', async () => {
  const world = await withNote();
  await send(world, { ownAddress: null });
  expect(await decisions(world)).toEqual([settled]);
});

describe('a mailbox that is not in use', () => {
  it('settles nothing, and the note stays tied to its box', async () => {
    const world = await withNote();
    await setMailbox(world.deps, { address: MINA, use: false });
    expect(await send(world)).toBe(false);
    expect(await written(world)).toEqual(NOTHING);
    await setMailbox(world.deps, { address: MINA, use: true });
    await send(world);
    expect(await decisions(world)).toEqual([settled]);
  });
});

it('forgets what a closed tab carried, and no other', async () => {
  const world = await withNote();
  await onSent(world.deps, 33, mail());
  await forgetTab(TAB);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`sent:33:${mail().boxKey}`]);
});

describe('a scheduled mail', () => {
  const resting = { id: KEY, customerId: 'customer-1', type: 'scheduled', until: '2026-03-16' };

  it('is no touch yet and lets the gesture of its note rest', async () => {
    const world = await withNote();
    expect(await send(world, { certainty: 'scheduled' })).toBe(true);
    expect(await written(world)).toMatchObject({ touches: [], decisions: [resting] });
  });

  it('settles its gesture once it is seen to have left', async () => {
    const world = await withNote();
    await send(world, { certainty: 'scheduled' });
    await logSeen(world.deps, aReport(aConversation({ subject: 'Thank you', messages: [ours({ at: '2026-03-02T10:00:00.000Z' })] })));
    const { touches, decisions: decided } = await written(world);
    expect([touches.map(({ gestureKey: key, note }) => [key, note]), decided.map(({ type }) => type)]).toEqual([[[KEY, NOTE]], ['done']]);
  });

  it('that is called back leaves everything as it was, and its note in the box', async () => {
    const world = await withNote();
    await send(world, { certainty: 'scheduled' });
    expect(await send(world, { certainty: 'revoked' })).toBe(true);
    expect(await written(world)).toEqual(NOTHING);
    await send(world);
    expect(await written(world)).toMatchObject({ touches: [notedTouch], decisions: [settled] });
  });

  it('without a note writes nothing', async () => {
    const world = await aWorldWithDeals();
    expect(await send(world, { certainty: 'scheduled' })).toBe(false);
    expect(await written(world)).toEqual(NOTHING);
  });
});

describe('a mail that is called back into another box', () => {
  it('takes its note there', async () => {
    const world = await withNote();
    await send(world);
    await send(world, { certainty: 'revoked' });
    await send(world, { certainty: 'reopened', reopenedAs: 'load-1/box-2' });
    await send(world, { boxKey: 'load-1/box-2' });
    expect(await written(world)).toMatchObject({ touches: [notedTouch], decisions: [settled] });
  });
});

describe('a mail from a tab that was opened for a note', () => {
  it('settles its gesture, whatever box it left from, and only once', async () => {
    await linkTab(TAB, LINK);
    const world = await aWorldWithDeals();
    await send(world, { boxKey: 'load-9/box-1' });
    expect(await written(world)).toEqual({ touches: [notedTouch], decisions: [settled] });
    expect(await draftLink(TAB, 'load-9/box-2')).toBeNull();
  });

  it('settles nothing when it goes to somebody else', async () => {
    await linkTab(TAB, LINK);
    const world = await aWorldWithDeals();
    await send(world, { recipients: [party(RUTH)] });
    expect(await decisions(world)).toEqual([]);
  });
});

describe('a mail of which the webmail leaves a doubt', () => {
  it('is logged under a name of its own, for the rep to take back', async () => {
    const world = await withNote();
    await send(world, { certainty: 'probable' });
    const last = await lastUndoable(world.db, world.deps.now());
    expect(last?.command).toBe('log-probably-sent');
    await undo(world.deps, last?.changeId ?? '');
    expect(await written(world)).toEqual(NOTHING);
  });
});
