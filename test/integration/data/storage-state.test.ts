import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { type AftercareDb, createDatabase, DATABASE_NAME } from '../../../extension/data/db.ts';
import { askPersistence, storageState } from '../../../extension/data/storage-state.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, dump, store } from '../../support/data-world.ts';

const silent: Partial<StorageManager> = {};

/** An engine whose `open` ends as told. */
const refusing = (open: () => IDBOpenDBRequest): IDBFactory =>
  new Proxy(new IDBFactory(), {
    get: (target, property) => {
      if (property === 'open') return open;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

const throwing = (name: string): AftercareDb =>
  createDatabase({
    indexedDB: refusing(() => {
      throw new DOMException('refused', name);
    }),
    IDBKeyRange,
  });

describe('storageState', () => {
  it('says that all is well, and what the browser says of its room', async () => {
    const { db } = aWorld();
    const browser: Partial<StorageManager> = {
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 2_000, quota: 10_000 }),
    };
    expect(await storageState(db, browser)).toEqual({
      condition: 'ready',
      wayOut: 'backup',
      isPersistent: true,
      used: 2_000,
      available: 8_000,
    });
    expect(await storageState(db, silent)).toMatchObject({ condition: 'ready', isPersistent: null, used: null, available: null });
  });

  it('changes nothing', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const before = await dump(world.db);
    await storageState(world.db, silent);
    expect(await dump(world.db)).toEqual(before);
  });

  it('knows a database of a later version', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    world.db.close();
    await upgraded(world.engine, 900);
    expect(await storageState(world.restarted().db, silent)).toMatchObject({ condition: 'newer', wayOut: 'backup' });
  });

  it('knows a full disk', async () => {
    const { db } = aWorld();
    db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
        }),
      }),
    });
    expect(await storageState(db, silent)).toMatchObject({ condition: 'full', wayOut: 'backup' });
  });

  it.each([
    { name: 'SecurityError', condition: 'blocked', wayOut: 'none' },
    { name: 'InvalidStateError', condition: 'blocked', wayOut: 'none' },
    { name: 'DataError', condition: 'unreadable', wayOut: 'rescue' },
    { name: 'VersionError', condition: 'newer', wayOut: 'backup' },
    { name: 'QuotaExceededError', condition: 'full', wayOut: 'backup' },
  ])('takes $name for $condition', async ({ name, condition, wayOut }) => {
    expect(await storageState(throwing(name), silent)).toMatchObject({ condition, wayOut });
  });
});

describe('askPersistence', () => {
  it('gives the answer of the browser, or none where it cannot be asked', async () => {
    expect(await askPersistence({ persist: () => Promise.resolve(false) })).toBe(false);
    expect(await askPersistence(silent)).toBeNull();
  });
});

const upgraded = async (engine: IDBFactory, version: number): Promise<void> => {
  const request = engine.open(DATABASE_NAME, version);
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('spaceship', { keyPath: 'id' }));
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('not upgraded')));
  });
  request.result.close();
};
