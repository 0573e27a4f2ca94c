import { describe, expect, it } from 'vitest';
import type { Channel } from '#shared/schema/touch.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { historyPage } from '../../../../extension/data/queries/history.ts';
import type { HistoryEntry, HistoryFilter } from '../../../../extension/messaging/protocol/history.ts';
import { aComplaint, aCustomer, aDeal, aFavour, aLifeEvent, aPromise, aQuestion, aTouch } from '../../../support/builders.ts';
import { aWorld, store, type World } from '../../../support/data-world.ts';

const CHANNELS: readonly Channel[] = ['email', 'call', 'visit', 'gift', 'messenger', 'event', 'letter', 'note'];
const SOURCE = { webmail: 'gmail', mailbox: 'me@rep.example', thread: 't1', messageId: 'm1' };
const OF = { customerId: 'customer-1' };

const aFullHistory = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: {} }));
  const touches = CHANNELS.map((channel, index) => aTouch({ id: channel, channel, day: `2026-02-1${index}` }));
  await store(world, 'touch', ...touches, aTouch({ id: 'mail', day: '2026-02-20', source: SOURCE }), aTouch({ id: 'gone', deleted: true }));
  await store(world, 'deal', aDeal({ closedOn: '2026-02-21' }));
  await store(world, 'favour', aFavour({ on: '2026-02-09' }));
  await store(world, 'complaint', aComplaint({ receivedOn: '2026-02-01', closedOn: '2026-02-08', source: SOURCE }));
  await store(world, 'promise', aPromise({ madeOn: '2026-02-02', keptOn: '2026-02-02' }), aPromise({ id: 'open', madeOn: '2026-02-03' }));
  await store(world, 'question', aQuestion({ askedOn: '2026-02-04', answeredOn: '2026-02-05' }));
  await store(world, 'lifeEvent', aLifeEvent({ on: '2026-02-06' }));
  return world;
};

const nameOf = (entry: HistoryEntry): string => ('step' in entry ? `${entry.id} ${entry.step}` : entry.id);
const TROUBLE = ['complaint-1 closed', 'question-1 answered', 'question-1 asked', 'open made', 'promise-1 kept', 'promise-1 made'];

describe('historyPage', () => {
  it('gives the newest first, with all there are and the mailbox of a mail', async () => {
    const { db } = await aFullHistory();
    expect(await historyPage(db, { ...OF, filter: 'all', limit: 3 })).toMatchObject({
      entries: [
        { type: 'deal', id: 'deal-1' },
        { type: 'touch', id: 'mail', mailbox: 'me@rep.example', noted: false },
        { type: 'touch', id: 'note', mailbox: null, noted: true },
      ],
      total: 19,
      unreadable: 0,
      hooks: [],
    });
  });

  it.each<{ readonly filter: HistoryFilter; readonly names: readonly string[] }>([
    { filter: 'mails', names: ['mail', 'email'] },
    { filter: 'contacts', names: ['event', 'messenger', 'visit', 'call'] },
    { filter: 'post', names: ['letter', 'gift'] },
    { filter: 'dealings', names: ['deal-1', 'favour-1'] },
    { filter: 'open-ends', names: [...TROUBLE, 'complaint-1 received'] },
    { filter: 'notes', names: ['note', 'life-event-1'] },
  ])('shows $filter alone', async ({ filter, names }) => {
    const { db } = await aFullHistory();
    const page = await historyPage(db, { ...OF, filter, limit: 100 });
    expect([page?.entries.map(nameOf), page?.total]).toEqual([names, names.length]);
  });

  it('has every filter between them show everything once', async () => {
    const { db } = await aFullHistory();
    const filters: readonly HistoryFilter[] = ['mails', 'contacts', 'post', 'dealings', 'open-ends', 'notes'];
    const parts = await Promise.all(filters.map((filter) => historyPage(db, { ...OF, filter, limit: 100 })));
    const whole = await historyPage(db, { ...OF, filter: 'all', limit: 100 });
    expect(parts.flatMap((part) => part?.entries.map(nameOf) ?? []).toSorted()).toEqual(whole?.entries.map(nameOf).toSorted());
  });

  it('gives what is for next time, whatever the filter', async () => {
    const world = await aFullHistory();
    await store(world, 'touch', aTouch({ id: 'hooked', day: '2026-02-25', hook: { text: 'the fair' } }));
    const page = await historyPage(world.db, { ...OF, filter: 'post', limit: 1 });
    expect(page?.hooks).toEqual([{ touchId: 'hooked', day: '2026-02-25', text: 'the fair' }]);
  });

  it('counts what cannot be read, follows a merge, and has nothing for who is gone', async () => {
    const world = await aFullHistory();
    const first = { ...OF, filter: 'all', limit: 1 } as const;
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: 'customer-1' });
    expect((await historyPage(world.db, first))?.total).toBe(19);
    await world.db.touch.update('call', { day: 'long ago' });
    expect(await historyPage(world.db, first)).toMatchObject({ total: 18, unreadable: 1 });
    expect(await historyPage(world.db, { ...first, customerId: 'customer-9' })).toBeNull();
  });
});
