import { describe, expect, it } from 'vitest';
import type { Channel } from '#shared/schema/touch.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { historyPage } from '../../../../extension/data/queries/history.ts';
import type { HistoryFilter } from '../../../../extension/data/queries/history-filter.ts';
import { aCustomer, aDeal, aFavour, aTouch } from '../../../support/builders.ts';
import { aWorld, store, type World } from '../../../support/data-world.ts';

const CHANNELS: readonly Channel[] = ['email', 'call', 'visit', 'gift', 'messenger', 'event', 'letter'];

const aFullHistory = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', emails: {} }));
  const touches = CHANNELS.map((channel, index) => aTouch({ id: channel, channel, day: `2026-02-1${index}` }));
  const source = { webmail: 'gmail', mailbox: 'me@rep.example', thread: 't1', messageId: 'm1' };
  await store(world, 'touch', ...touches, aTouch({ id: 'mail', day: '2026-02-20', source }), aTouch({ id: 'gone', deleted: true }));
  await store(world, 'deal', aDeal({ closedOn: '2026-02-21' }));
  await store(world, 'favour', aFavour({ on: '2026-02-09' }));
  return world;
};

describe('historyPage', () => {
  it('gives one piece, newest first, with all there are and where a mail is', async () => {
    const { db } = await aFullHistory();
    const page = await historyPage(db, 'customer-1', { offset: 1, limit: 2 });
    expect(page).toMatchObject({
      items: [
        { entry: { id: 'mail' }, source: { thread: 't1' } },
        { entry: { id: 'letter' }, source: null },
      ],
      total: 10,
      unreadable: [],
    });
    const all = await historyPage(db, 'customer-1', { offset: 0, limit: 100 });
    expect(all?.items.map(({ entry }) => entry.id)).toEqual(['deal-1', 'mail', ...CHANNELS.toReversed(), 'favour-1']);
  });

  it.each<{ readonly filter: HistoryFilter; readonly ids: readonly string[] }>([
    { filter: 'mails', ids: ['mail', 'email'] },
    { filter: 'calls', ids: ['messenger', 'call'] },
    { filter: 'visits', ids: ['event', 'visit'] },
    { filter: 'post', ids: ['letter', 'gift'] },
    { filter: 'deals', ids: ['deal-1'] },
    { filter: 'favours', ids: ['favour-1'] },
  ])('shows $filter alone', async ({ filter, ids }) => {
    const { db } = await aFullHistory();
    const page = await historyPage(db, 'customer-1', { filter, offset: 0, limit: 100 });
    expect([page?.items.map(({ entry }) => entry.id), page?.total]).toEqual([ids, ids.length]);
  });

  it('names what cannot be read, follows a merge, and has nothing for who is gone', async () => {
    const world = await aFullHistory();
    await mergeCustomers(world.deps, { keepId: 'customer-2', goneId: 'customer-1' });
    expect((await historyPage(world.db, 'customer-1', { offset: 0, limit: 1 }))?.total).toBe(10);
    await world.db.touch.update('call', { day: 'long ago' });
    expect(await historyPage(world.db, 'customer-1', { offset: 0, limit: 1 })).toMatchObject({
      total: 9,
      unreadable: [{ kind: 'touch', id: 'call' }],
    });
    expect(await historyPage(world.db, 'customer-9', { offset: 0, limit: 1 })).toBeNull();
  });
});
