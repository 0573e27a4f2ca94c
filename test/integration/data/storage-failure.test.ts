import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { setTier } from '../../../extension/data/commands/set-tier.ts';
import { createDatabase } from '../../../extension/data/db.ts';
import { storageFailure } from '../../../extension/data/storage-failure.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, dump, store } from '../../support/data-world.ts';

const tierA = { customerId: 'customer-1', tier: 'A' } as const;

describe('storage that fails', () => {
  it.each(['customer', 'changes', 'agenda'])('says that it is full when %s takes no more, and keeps what was', async (full) => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const before = await dump(world.db);
    const restarted = world.restarted();
    restarted.db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return name === full ? { ...table, mutate: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) } : table;
        },
      }),
    });
    expect(await setTier(restarted.deps, tierA)).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(await dump(restarted.db)).toEqual(before);
  });

  it('says that it is unavailable when the browser refuses, and works once it no longer does', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const engine = new IDBFactory();
    let refuses = true;
    const moody = new Proxy(engine, {
      get: (target, property) => {
        if (property === 'open' && refuses) return () => refuse();
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const deps = { ...world.deps, db: createDatabase({ indexedDB: moody, IDBKeyRange }) };
    expect(await setTier(deps, tierA)).toEqual({ ok: false, error: { type: 'storage-unavailable' } });
    refuses = false;
    expect(await setTier(deps, tierA)).toEqual({ ok: false, error: { type: 'gone' } });
  });

  it.each([
    { name: 'a bug', error: new TypeError('x is undefined'), expected: null },
    { name: 'nothing', error: undefined, expected: null },
    { name: 'a quota', error: new DOMException('', 'QuotaExceededError'), expected: 'storage-full' },
    {
      name: 'a quota inside an abort',
      error: { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') },
      expected: 'storage-full',
    },
    { name: 'a quota in a bulk write', error: { name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] }, expected: 'storage-full' },
    { name: 'a refused database', error: { name: 'OpenFailedError', inner: { name: 'SecurityError' } }, expected: 'storage-unavailable' },
    { name: 'a key that exists', error: { name: 'ConstraintError' }, expected: null },
  ])('names $name', ({ error, expected }) => {
    expect(storageFailure(error)).toBe(expected);
  });
});

const refuse = (): never => {
  throw new DOMException('The user denied permission to access the database.', 'SecurityError');
};
