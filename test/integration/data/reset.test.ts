import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { setTier } from '../../../extension/data/commands/set-tier.ts';
import { createDatabase } from '../../../extension/data/db.ts';
import { resetDatabase } from '../../../extension/data/reset.ts';
import { isRestoring } from '../../../extension/data/restore/restoring.ts';
import { storageState } from '../../../extension/data/storage-state.ts';
import { readBackup } from '../../../extension/interchange/backup/read.ts';
import { rescueBackup } from '../../../extension/interchange/backup/rescue.ts';
import { restoreBackup } from '../../../extension/interchange/backup/restore.ts';
import { aCustomer, aDeal } from '../../support/builders.ts';
import { aWorld, DEVICE, NINE_OCLOCK, store, type World } from '../../support/data-world.ts';

const aClosedWorld = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer());
  await store(world, 'deal', aDeal());
  world.db.close();
  return world;
};

/** Opens no database by its version, as Aftercare does, until it is deleted. */
const damaged = (engine: IDBFactory): IDBFactory => {
  let isDamaged = true;
  return {
    open: (name, version) => {
      if (isDamaged && version !== undefined) throw new DOMException('Internal error', 'DataError');
      return engine.open(name, version);
    },
    deleteDatabase: (name) => {
      isDamaged = false;
      return engine.deleteDatabase(name);
    },
    databases: () => engine.databases(),
    cmp: (one, other) => engine.cmp(one, other),
  };
};

it('a database that cannot be opened becomes an empty one, into which the rescue file is restored', async () => {
  const world = await aClosedWorld();
  const db = createDatabase({ indexedDB: damaged(world.engine), IDBKeyRange });
  expect(await storageState(db, {})).toMatchObject({ condition: 'unreadable', wayOut: 'rescue' });
  const rescue = await rescueBackup({ now: () => NINE_OCLOCK, device: DEVICE, engine: world.engine });
  expect(await resetDatabase(db)).toBe(true);
  expect(await storageState(db, {})).toMatchObject({ condition: 'ready', wayOut: 'backup' });
  expect(await db.customer.count()).toBe(0);
  const read = await readBackup(rescue?.file ?? new Blob());
  if (!read.ok) throw new Error(read.error.type);
  const deps = { ...world.deps, db };
  await restoreBackup(deps, read.backup, { mode: 'merge', keepSafetyCopy: () => Promise.resolve() });
  expect(await db.customer.toArray()).toMatchObject([aCustomer()]);
  expect(await db.deal.toArray()).toMatchObject([aDeal()]);
  expect(await setTier(deps, { customerId: 'customer-1', tier: 'C' })).toMatchObject({ ok: true });
});

it('whoever else has the database open lets go of it and finds the new one', async () => {
  const world = await aClosedWorld();
  const background = aWorld(world.engine);
  expect(await background.db.customer.count()).toBe(1);
  expect(await resetDatabase(aWorld(world.engine).db)).toBe(true);
  expect(await background.db.customer.count()).toBe(0);
  await store(background, 'customer', aCustomer({ id: 'customer-2' }));
});

it('says so where somebody does not let go, and hangs nothing', async () => {
  const world = await aClosedWorld();
  const request = world.engine.open('aftercare');
  await new Promise((resolve) => request.addEventListener('success', resolve));
  expect(await resetDatabase(world.db, 50)).toBe(false);
  expect(await isRestoring()).toBe(false);
  request.result.close();
});
