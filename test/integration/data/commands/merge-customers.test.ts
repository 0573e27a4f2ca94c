import { describe, expect, it } from 'vitest';
import { gestureKey } from '#shared/gestures/key.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { RecordKind } from '#shared/schema/index.ts';
import type { Touch } from '#shared/schema/touch.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { identify } from '../../../../extension/data/commands/identify.ts';
import { logMail } from '../../../../extension/data/commands/log-mail.ts';
import { logSent } from '../../../../extension/data/commands/log-sent.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { setTier } from '../../../../extension/data/commands/set-tier.ts';
import { customersByAddress } from '../../../../extension/data/queries/customers-by-address.ts';
import { identityFor } from '../../../../extension/data/queries/identities.ts';
import { mailTouchId } from '../../../../extension/data/touch-id.ts';
import { lastUndoable, undo } from '../../../../extension/data/undo.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aDecision,
  aFavour,
  aLifeEvent,
  aPromise,
  aQuestion,
  aRelation,
  aTouch,
  emptyMaps,
} from '../../../support/builders.ts';
import { aWorld, dump, MONDAY, store, type World } from '../../../support/data-world.ts';

const MERGE = { keepId: 'customer-1', goneId: 'customer-2' };
const BOX = { webmail: 'gmail', mailbox: 'me@rep.example' } as const;
const NOTE = { occasion: 'thanks-deal', variant: 'plain', language: 'en', register: 'warm' } as const;

const other = (overrides: Partial<Customer> = {}): Customer =>
  aCustomer({ id: 'customer-2', emails: { 'dana@home.example': {} }, ...overrides });

/** As `logMail` writes it: the id names the customer. */
const mail = (messageId: string, customerId: string, overrides: Partial<Touch> = {}): Touch =>
  aTouch({ id: mailTouchId(BOX, messageId, customerId), customerId, source: { ...BOX, thread: 't1', messageId }, ...overrides });

const aWorldWithTwo = async (keep: Partial<Customer> = {}, gone: Partial<Customer> = {}): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(keep), other(gone));
  return world;
};

const merged = async (world: World): Promise<string> => changeOf(await mergeCustomers(world.deps, MERGE));

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

const living = async ({ db }: World, kind: RecordKind) => (await db[kind].toArray()).filter(({ deleted }) => deleted !== true);

const kept = ({ db }: World) => db.customer.get('customer-1');

describe('mergeCustomers: the customer', () => {
  it.each([
    { name: 'own words win', keep: { title: 'Buyer', tier: 'A' }, gone: { title: 'Owner', tier: 'C' }, now: { title: 'Buyer', tier: 'A' } },
    { name: 'empty fields are filled', keep: {}, gone: { title: 'Owner', tier: 'C' }, now: { title: 'Owner', tier: 'C' } },
    {
      name: 'no consent is weakened',
      keep: { contact: { level: 'ok', since: '2026-05-01' } },
      gone: { contact: { level: 'none', since: '2026-03-02' } },
      now: { contact: { level: 'none', since: '2026-03-02' } },
    },
    { name: 'an empty text is filled', keep: { role: '' }, gone: { role: 'Purchasing' }, now: { role: 'Purchasing' } },
    { name: 'a pause holds for both', keep: {}, gone: { pausedUntil: '2026-04-01' }, now: { pausedUntil: '2026-04-01' } },
    {
      name: 'language and register stay',
      keep: { language: 'ko' },
      gone: { register: 'brief' },
      now: { language: 'ko', register: 'warm' },
    },
    { name: 'the name stays whole', keep: { familyName: '' }, gone: { familyName: 'Wolf' }, now: { familyName: '', givenName: 'Dana' } },
    {
      name: 'a missing name is taken whole',
      keep: { familyName: '', givenName: '' },
      gone: { familyName: '김', givenName: '민수', nameOrder: 'family-first' },
      now: { familyName: '김', givenName: '민수', nameOrder: 'family-first' },
    },
    { name: 'the older file’s day', keep: {}, gone: { since: '2025-06-01' }, now: { since: '2025-06-01' } },
    { name: 'not the younger file’s day', keep: {}, gone: { since: '2026-02-01' }, now: { since: '2026-01-05' } },
    {
      name: 'addresses are united and the own preferred one stays',
      keep: {},
      gone: { emails: { 'dana@home.example': { preferred: true, addedAt: '2026-01-05T09:00:00.000Z' } } },
      now: { emails: { 'dana.fox@harbour.example': {}, 'dana@home.example': { addedAt: '2026-01-05T09:00:00.000Z' } } },
    },
    {
      name: 'the preferred address of the only file that has one',
      keep: { emails: {} },
      gone: { emails: { 'dana@home.example': { preferred: true } } },
      now: { emails: { 'dana@home.example': { preferred: true } } },
    },
    {
      name: 'the own words about a shared address',
      keep: { emails: { 'dana@home.example': { preferred: true } } },
      gone: {},
      now: { emails: { 'dana@home.example': { preferred: true } } },
    },
    {
      name: 'forms of address are united',
      keep: { addressAs: { en: 'Dana' } },
      gone: { addressAs: { en: 'Ms Fox', ko: '다나 님' } },
      now: { addressAs: { en: 'Dana', ko: '다나 님' } },
    },
    {
      name: 'muted kinds are united',
      keep: { mutedRules: { 'tier-check-in': false } },
      gone: { mutedRules: { 'tier-check-in': true, 'thank-for-deal': true } },
      now: { mutedRules: { 'tier-check-in': false, 'thank-for-deal': true } },
    },
  ] satisfies { name: string; keep: Partial<Customer>; gone: Partial<Customer>; now: Partial<Customer> }[])('$name', async (each) => {
    const world = await aWorldWithTwo(each.keep, each.gone);
    await merged(world);
    expect(await kept(world)).toMatchObject(each.now);
    expect(Object.keys((await kept(world))?.['emails'] ?? {})).toEqual(
      Object.keys(each.now.emails ?? { ...aCustomer().emails, ...other().emails }),
    );
  });

  it.each([
    { name: 'neither', keep: false, gone: false, now: false },
    { name: 'the one that goes', keep: false, gone: true, now: false },
    { name: 'the one that stays', keep: true, gone: false, now: false },
    { name: 'both', keep: true, gone: true, now: true },
  ])('is archived after $name was: $now', async ({ keep, gone, now }) => {
    const world = await aWorldWithTwo(keep ? { archived: true } : {}, gone ? { archived: true } : {});
    await merged(world);
    expect((await kept(world))?.['archived'] === true).toBe(now);
  });

  it('is found by every address, and only once', async () => {
    const world = await aWorldWithTwo();
    await merged(world);
    for (const email of ['dana.fox@harbour.example', 'dana@home.example']) {
      expect((await customersByAddress(world.db, email)).rows.map(({ id }) => id)).toEqual(['customer-1']);
    }
    expect(await world.db.customer.get('customer-2')).toMatchObject({ deleted: true, mergedInto: 'customer-1' });
  });

  it('keeps fields that a later version wrote', async () => {
    const world = await aWorldWithTwo();
    await world.db.customer.update('customer-2', { nickname: 'Dee' });
    await world.db.touch.put({ ...mail('m1', 'customer-2'), mood: { glad: true } });
    await merged(world);
    expect(await kept(world)).toMatchObject({ nickname: 'Dee' });
    expect(await living(world, 'touch')).toEqual([{ ...mail('m1', 'customer-1'), mood: { glad: true } }]);
  });
});

describe('mergeCustomers: what belongs to them', () => {
  it('moves', async () => {
    const world = await aWorldWithTwo({}, { tier: 'A' });
    const key = gestureKey('thank-for-deal', 'customer-2', 'deal-1');
    await store(world, 'deal', aDeal({ customerId: 'customer-2', closedOn: MONDAY }));
    await store(world, 'favour', aFavour({ customerId: 'customer-2' }));
    await store(world, 'complaint', aComplaint({ customerId: 'customer-2' }));
    await store(world, 'promise', aPromise({ customerId: 'customer-2' }));
    await store(world, 'question', aQuestion({ customerId: 'customer-2' }));
    await store(world, 'lifeEvent', aLifeEvent({ customerId: 'customer-2' }));
    await store(
      world,
      'touch',
      mail('m1', 'customer-2', { gestureKey: key, note: NOTE }),
      aTouch({ id: 'call', customerId: 'customer-2', channel: 'call', outcome: 'reached' }),
    );
    await store(world, 'decision', aDecision({ id: key, customerId: 'customer-2' }));
    await identify(world.deps, { mailbox: 'me@rep.example', name: 'Dana', thread: 't9', customerId: 'customer-2' });
    await merged(world);
    const movedTo = gestureKey('thank-for-deal', 'customer-1', 'deal-1');
    expect(await living(world, 'deal')).toEqual([{ ...emptyMaps('deal'), ...aDeal({ closedOn: MONDAY }) }]);
    expect(await living(world, 'favour')).toEqual([aFavour()]);
    expect(await living(world, 'complaint')).toEqual([aComplaint()]);
    expect(await living(world, 'promise')).toEqual([aPromise()]);
    expect(await living(world, 'question')).toEqual([aQuestion()]);
    expect(await living(world, 'lifeEvent')).toEqual([aLifeEvent()]);
    expect(await living(world, 'touch')).toEqual([
      aTouch({ id: 'call', channel: 'call', outcome: 'reached' }),
      mail('m1', 'customer-1', { gestureKey: movedTo, note: NOTE }),
    ]);
    expect(await living(world, 'decision')).toEqual([aDecision({ id: movedTo })]);
    expect(await identityFor(world.db, { mailbox: 'me@rep.example', name: 'Dana', thread: 't9' })).toMatchObject({ id: 'customer-1' });
    expect((await world.db.agenda.get('customer-1'))?.gestures.map(({ rule }) => rule)).not.toContain('thank-for-deal');
    expect([await world.db.agenda.get('customer-2'), await world.db.summary.get('customer-2')]).toEqual([undefined, undefined]);
    expect(await world.db.summary.get('customer-1')).toMatchObject({ lastContact: MONDAY });
  });

  it.each([
    { name: 'what only the other knows', own: {}, double: { note: NOTE, summary: 'Glad' }, now: { note: NOTE, summary: 'Glad' } },
    { name: 'its own words', own: { summary: 'Angry' }, double: { summary: 'Glad' }, now: { summary: 'Angry' } },
    { name: 'the place that counts as contact', own: { position: 'cc' }, double: { position: 'to' }, now: { position: 'to' } },
    { name: 'its own place when that counts', own: { position: 'to' }, double: { position: 'cc' }, now: { position: 'to' } },
    {
      name: 'that they wrote it',
      own: { position: 'cc', direction: 'in' },
      double: { position: 'from', direction: 'in' },
      now: { position: 'from' },
    },
  ] satisfies { name: string; own: Partial<Touch>; double: Partial<Touch>; now: Partial<Touch> }[])(
    'makes one touch of a mail that both had, with $name',
    async ({ own, double, now }) => {
      const world = await aWorldWithTwo();
      await store(world, 'touch', mail('m1', 'customer-1', own), mail('m1', 'customer-2', double));
      await merged(world);
      expect(await living(world, 'touch')).toEqual([{ ...mail('m1', 'customer-1', own), ...now }]);
    },
  );

  it('has the later of two decisions about one gesture', async () => {
    const [own, double] = [gestureKey('tier-check-in', 'customer-1', 'never', 0), gestureKey('tier-check-in', 'customer-2', 'never', 0)];
    const later = { at: '2026-03-02T10:00:00.000Z', type: 'snoozed', until: '2026-03-05' } as const;
    for (const [mine, theirs, winner] of [
      [{}, later, later],
      [later, {}, later],
    ] as const) {
      const world = await aWorldWithTwo();
      await store(world, 'decision', aDecision({ id: own, ...mine }), aDecision({ id: double, customerId: 'customer-2', ...theirs }));
      await merged(world);
      expect(await living(world, 'decision')).toEqual([aDecision({ id: own, ...winner })]);
    }
  });

  it('keeps a mail that was deleted in one of the files and not in the other', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'touch', mail('m1', 'customer-1', { deleted: true, summary: 'Old' }), mail('m1', 'customer-2'));
    await store(world, 'touch', mail('m2', 'customer-1'), mail('m2', 'customer-2', { deleted: true }));
    await merged(world);
    expect(await living(world, 'touch')).toEqual([mail('m1', 'customer-1'), mail('m2', 'customer-1')]);
  });

  it('does not log again what the rep deleted', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'touch', mail('m1', 'customer-2', { deleted: true }));
    await merged(world);
    const message = { id: 'm1', at: '2026-03-02T09:00:00.000Z', direction: 'out', position: 'to', customerId: 'customer-1' } as const;
    await logMail(world.deps, { ...BOX, thread: 't1', subject: '', timeZone: 'UTC', messages: [message] });
    expect(await living(world, 'touch')).toEqual([]);
  });

  it('drops the relation of the two and doubles, and moves the others', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'customer', aCustomer({ id: 'customer-3', emails: {} }), aCustomer({ id: 'customer-4', emails: {} }));
    await store(
      world,
      'relation',
      aRelation({ id: 'between', customerId: 'customer-1', toId: 'customer-2' }),
      aRelation({ id: 'own', customerId: 'customer-1', toId: 'customer-3' }),
      aRelation({ id: 'double', customerId: 'customer-2', toId: 'customer-3' }),
      aRelation({ id: 'moves', customerId: 'customer-4', toId: 'customer-2', relation: 'buyer' }),
      aRelation({ id: 'others', customerId: 'customer-3', toId: 'customer-4' }),
    );
    await merged(world);
    expect(await living(world, 'relation')).toEqual([
      aRelation({ id: 'moves', customerId: 'customer-4', toId: 'customer-1', relation: 'buyer' }),
      aRelation({ id: 'others', customerId: 'customer-3', toId: 'customer-4' }),
      aRelation({ id: 'own', customerId: 'customer-1', toId: 'customer-3' }),
    ]);
  });
});

describe('undoing a merge', () => {
  it('gives back every row and both plans', async () => {
    const world = await aWorldWithTwo({ tier: 'B' }, { tier: 'A', pausedUntil: '2026-01-01' });
    const key = gestureKey('thank-for-deal', 'customer-2', 'deal-1');
    await store(world, 'deal', aDeal({ customerId: 'customer-2', closedOn: MONDAY }), aDeal({ id: 'deal-2', closedOn: MONDAY }));
    await store(world, 'favour', aFavour({ customerId: 'customer-2' }));
    await store(world, 'touch', mail('m1', 'customer-1', { position: 'cc' }), mail('m1', 'customer-2', { note: NOTE }));
    await store(
      world,
      'touch',
      mail('m2', 'customer-2', { gestureKey: key }),
      aTouch({ id: 'visit', customerId: 'customer-2', channel: 'visit' }),
    );
    await store(world, 'decision', aDecision({ id: key, customerId: 'customer-2', type: 'snoozed', until: '2026-03-09' }));
    await store(world, 'relation', aRelation({ customerId: 'customer-2', toId: 'customer-1' }));
    await identify(world.deps, { mailbox: 'me@rep.example', name: 'Dana', thread: 't9', customerId: 'customer-2' });
    const before = await shown(world);
    const change = await merged(world);
    expect(await shown(world)).not.toEqual(before);
    expect(await lastUndoable(world.db, world.clock.now)).toEqual({ changeId: change, command: 'merge-customers' });
    expect(await undo(world.deps, change)).toMatchObject({ ok: true });
    expect(await shown(world)).toEqual(before);
  });

  it('can be merged again, without what was taken away in between', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'touch', mail('m1', 'customer-2', { summary: 'Old', subject: 'Hello' }));
    await undo(world.deps, await merged(world));
    await world.db.touch.put(mail('m1', 'customer-2', { subject: 'Hello' }));
    const again = await merged(world);
    expect(await living(world, 'touch')).toEqual([mail('m1', 'customer-1', { subject: 'Hello' })]);
    await undo(world.deps, again);
    expect(await living(world, 'touch')).toEqual([mail('m1', 'customer-2', { subject: 'Hello' })]);
  });

  it('leaves what was written to the kept file since', async () => {
    const world = await aWorldWithTwo({}, { title: 'Owner', role: 'Purchasing' });
    const change = await merged(world);
    await setTier(world.deps, { customerId: 'customer-1', tier: 'A' });
    await undo(world.deps, change);
    expect(await kept(world)).toMatchObject({ tier: 'A' });
    expect(await kept(world)).not.toHaveProperty('title');
  });
});

describe('a file that was merged', () => {
  it('leads every command to the kept one', async () => {
    const world = await aWorldWithTwo();
    await store(
      world,
      'deal',
      aDeal({ customerId: 'customer-2', closedOn: MONDAY }),
      aDeal({ id: 'deal-2', customerId: 'customer-2', closedOn: MONDAY }),
    );
    await merged(world);
    const stale = (deal: string) => gestureKey('thank-for-deal', 'customer-2', deal);
    await setTier(world.deps, { customerId: 'customer-2', tier: 'A' });
    await decide(world.deps, { customerId: 'customer-2', gestureKey: stale('deal-1'), type: 'skipped' });
    await logSent(world.deps, {
      ...BOX,
      customerId: 'customer-2',
      thread: '',
      subject: 'Hi',
      position: 'to',
      gestureKey: stale('deal-2'),
      note: NOTE,
    });
    expect(await kept(world)).toMatchObject({ tier: 'A' });
    expect(await living(world, 'decision')).toMatchObject([
      { id: gestureKey('thank-for-deal', 'customer-1', 'deal-1'), customerId: 'customer-1', type: 'skipped' },
      { id: gestureKey('thank-for-deal', 'customer-1', 'deal-2'), customerId: 'customer-1', type: 'done' },
    ]);
    expect(await living(world, 'touch')).toMatchObject([
      { customerId: 'customer-1', gestureKey: gestureKey('thank-for-deal', 'customer-1', 'deal-2') },
    ]);
  });

  it('leads on where the kept one was merged too, and nowhere in a circle', async () => {
    const world = await aWorldWithTwo();
    await store(world, 'customer', aCustomer({ id: 'customer-3', emails: {} }));
    await merged(world);
    await mergeCustomers(world.deps, { keepId: 'customer-3', goneId: 'customer-1' });
    await setTier(world.deps, { customerId: 'customer-2', tier: 'B' });
    expect(await world.db.customer.get('customer-3')).toMatchObject({ tier: 'B' });
    await world.db.customer.update('customer-3', { deleted: true, mergedInto: 'customer-2' });
    expect(await setTier(world.deps, { customerId: 'customer-2', tier: 'A' })).toEqual({ ok: false, error: { type: 'gone' } });
  });

  it('is merged once', async () => {
    const world = await aWorldWithTwo();
    await merged(world);
    const before = await dump(world.db);
    expect(await mergeCustomers(world.deps, MERGE)).toEqual({ ok: true, changeId: null });
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('mergeCustomers refuses', () => {
  it.each([
    { name: 'a file with itself', merge: { keepId: 'customer-1', goneId: 'customer-1' }, prepare: async () => {}, type: 'invalid' },
    { name: 'an unknown file', merge: { keepId: 'customer-1', goneId: 'customer-9' }, prepare: async () => {}, type: 'gone' },
    { name: 'a deleted file', merge: MERGE, prepare: ({ db }: World) => db.customer.update('customer-1', { deleted: true }), type: 'gone' },
    {
      name: 'an unreadable file',
      merge: MERGE,
      prepare: ({ db }: World) => db.customer.update('customer-2', { tier: 7 }),
      type: 'invalid',
    },
    {
      name: 'to leave behind a mail that cannot be read',
      merge: MERGE,
      prepare: ({ db }: World) => db.touch.put({ ...mail('m1', 'customer-2'), day: 'Monday' }),
      type: 'invalid',
    },
    {
      name: 'to write over a mail that cannot be read',
      merge: MERGE,
      prepare: ({ db }: World) => db.touch.bulkPut([mail('m1', 'customer-2'), { ...mail('m1', 'customer-1'), day: 'Monday' }]),
      type: 'invalid',
    },
    {
      name: 'to leave behind a deal that cannot be read',
      merge: MERGE,
      prepare: ({ db }: World) => db.deal.put({ ...aDeal({ customerId: 'customer-2' }), what: 7 }),
      type: 'invalid',
    },
  ])('$name', async ({ merge, prepare, type }) => {
    const world = await aWorldWithTwo();
    await prepare(world);
    const before = await dump(world.db);
    expect(await mergeCustomers(world.deps, merge)).toEqual({ ok: false, error: { type } });
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('a large file', () => {
  it('of 5,000 mails is merged, and the merge undone', { timeout: 120_000 }, async () => {
    const world = await aWorldWithTwo();
    await world.db.touch.bulkPut(Array.from({ length: 5_000 }, (_, index) => mail(`m${index}`, 'customer-2')));
    const change = await merged(world);
    expect(await holders(world)).toEqual({ touches: 5_000, customers: ['customer-1'] });
    await undo(world.deps, change);
    expect(await holders(world)).toEqual({ touches: 5_000, customers: ['customer-2'] });
  });
});

const holders = async (world: World) => {
  const touches = await living(world, 'touch');
  return { touches: touches.length, customers: [...new Set(touches.map(({ customerId }) => customerId))] };
};

/** Everything a rep could see: what is deleted, stamps and changes aside. */
const shown = async (world: World) => {
  const { stamps: _, dirty: __, changes: ___, meta: ____, ...rows } = await dump(world.db);
  return Object.fromEntries(Object.entries(rows).map(([table, each]) => [table, each.filter((row) => !isDeleted(row))]));
};

const isDeleted = (row: unknown): boolean => typeof row === 'object' && row !== null && 'deleted' in row && row.deleted === true;
