import { describe, expect, it } from 'vitest';
import { nearRows, nearStamps } from '../../../extension/data/near-rows.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, store } from '../../support/data-world.ts';

const ALL = Array.from({ length: 170 }, (_, number) => `c${String(number).padStart(2, '0')}`).toSorted();

const aCrowd = async () => {
  const world = aWorld();
  await store(world, 'customer', ...ALL.map((id) => aCustomer({ id, emails: {} })), aCustomer({ id: '왕', emails: {} }));
  await store(world, 'organisation', { id: 'c05', name: 'Five' });
  return world.db;
};

describe.each([
  { name: 'none', ids: [] },
  { name: 'one', ids: ['c05'] },
  { name: 'neighbours', ids: ALL.slice(10, 30) },
  { name: 'neighbours in another order, some of them twice', ids: [...ALL.slice(10, 35).toReversed(), 'c10'] },
  { name: 'some that are not there', ids: ['nobody', ...ALL.slice(10, 30), 'c10x'] },
  { name: 'few, far from each other', ids: ['c00', 'c59', '왕'] },
  { name: 'far from each other', ids: ALL.filter((_, index) => index % 8 === 0) },
  { name: 'all', ids: [...ALL, '왕'] },
])('rows that lie close: $name', ({ ids }) => {
  it('are those that are asked for one by one', async () => {
    const db = await aCrowd();
    expect(await nearRows(db.customer, ({ id }) => id, ids)).toEqual(await db.customer.bulkGet(ids));
    const stamps = await db.stamps.bulkGet(ids.map((id) => ['customer', id]));
    expect(await nearStamps(db, 'customer', ids)).toEqual(stamps);
  });
});
