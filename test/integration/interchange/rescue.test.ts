import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '../../../extension/data/db.ts';
import { readBackup } from '../../../extension/interchange/backup/read.ts';
import { rescueBackup } from '../../../extension/interchange/backup/rescue.ts';
import { restoreBackup } from '../../../extension/interchange/backup/restore.ts';
import { aCustomer, aDeal, aTouch } from '../../support/builders.ts';
import { aWorld, DEVICE, dump, NINE_OCLOCK, store, type World } from '../../support/data-world.ts';

const deps = { now: () => NINE_OCLOCK, device: DEVICE };

const aClosedWorld = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2' }));
  await store(world, 'deal', aDeal());
  await store(world, 'touch', aTouch(), aTouch({ id: 'touch-2', deleted: true }));
  return world;
};

afterEach(() => vi.restoreAllMocks());

describe('rescueBackup', () => {
  it('makes a backup that restores all of a database nobody has opened', async () => {
    const world = await aClosedWorld();
    const before = await dump(world.db);
    world.db.close();
    const rescue = await rescueBackup({ ...deps, engine: world.engine });
    expect(rescue).toMatchObject({ found: 5, lost: 0 });
    const read = await readBackup(rescue?.file ?? new Blob());
    if (!read.ok) throw new Error(read.error.type);
    const other = aWorld();
    await restoreBackup(other.deps, read.backup, { mode: 'replace', keepSafetyCopy: () => Promise.resolve() });
    const { dirty: _, changes: __, meta: ___, ...rows } = await dump(other.db);
    expect(before).toMatchObject(rows);
  });

  it('keeps rows of a table that only a later version knows', async () => {
    const { engine, db } = await aClosedWorld();
    db.close();
    const request = engine.open(DATABASE_NAME, 900);
    await new Promise<void>((resolve) => {
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('spaceship', { keyPath: 'id' }).put({ id: 'one' }));
      request.addEventListener('success', () => resolve());
    });
    request.result.close();
    const rescue = await rescueBackup({ ...deps, engine });
    const read = await readBackup(rescue?.file ?? new Blob());
    expect(read).toMatchObject({ ok: true, backup: { lost: [{ kind: 'spaceship', index: 0, why: 'unknown-kind' }] } });
    expect(await rescue?.file.text()).toContain('{"row":{"id":"one"},"stamps":{}}');
  });

  it('goes past a row that the browser cannot read', async () => {
    const { engine, db } = await aClosedWorld();
    db.close();
    const damaged = (): never => {
      throw new DOMException('Failed to read', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(damaged);
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the store it was asked of
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === 'customer-2' ? damaged() : get.call(this, key);
    });
    const rescue = await rescueBackup({ ...deps, engine });
    expect(rescue).toMatchObject({ found: 4, lost: 1 });
    expect(await readBackup(rescue?.file ?? new Blob())).toMatchObject({
      ok: true,
      backup: { counts: { customer: 1, deal: 1, touch: 1 } },
    });
  });

  it('gives nothing where there is no database, and makes none', async () => {
    const engine = new IDBFactory();
    expect(await rescueBackup({ ...deps, engine })).toBeNull();
    expect(await engine.databases()).toEqual([]);
  });
});
