import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../extension/data/commands/identify.ts';
import { linkContact } from '../../../extension/data/commands/link-contact.ts';
import { setTier } from '../../../extension/data/commands/set-tier.ts';
import { DATABASE_NAME } from '../../../extension/data/db.ts';
import { rebuildDerived } from '../../../extension/data/derived/rebuild.ts';
import { DERIVED_VERSION } from '../../../extension/data/derived/version.ts';
import { customerFacts } from '../../../extension/data/queries/customer-facts.ts';
import { customersByAddress } from '../../../extension/data/queries/customers-by-address.ts';
import { customersNamed } from '../../../extension/data/queries/customers-named.ts';
import { findCustomers } from '../../../extension/data/queries/find-customers.ts';
import { identitiesNamed } from '../../../extension/data/queries/identities.ts';
import { organisationsByName } from '../../../extension/data/queries/organisations.ts';
import { relationsOf } from '../../../extension/data/queries/relations.ts';
import { undo } from '../../../extension/data/undo.ts';
import { aComplaint, aCustomer, aDeal, aLifeEvent, aPromise, aQuestion, aTouch } from '../../support/builders.ts';
import { aWorld, dump, MONDAY, store } from '../../support/data-world.ts';

const STAMP = `019cadc69a80${'0'.repeat(4)}00000000000d1`;
const customer = { ...aCustomer({ tier: 'A', organisationId: 'organisation-1' }), nickname: 'Dee' };
const organisation = { id: 'organisation-1', name: 'Harbour  Works' };

/** Rows as version 1 wrote them, with an address index that lost a row. */
const version1 = {
  customer: [customer],
  organisation: [organisation],
  deal: [aDeal()],
  favour: [],
  touch: [aTouch({ at: '2026-03-01T09:00:00.000Z', day: '2026-03-01' })],
  decision: [],
  setting: [{ id: 'rep-name', value: 'Robin Vale' }],
  stamps: [{ kind: 'customer', id: 'customer-1', floor: null, fields: { tier: STAMP } }],
  dirty: [{ kind: 'customer', id: 'customer-1', stamp: STAMP }],
  changes: [
    {
      id: STAMP,
      command: 'set-tier',
      at: Date.UTC(2026, 2, 2, 9),
      byRep: 1,
      records: [{ kind: 'customer', id: 'customer-1', created: false, fields: [{ path: 'tier', old: 'C' }] }],
    },
  ],
  meta: [{ key: 'last-stamp', value: STAMP }],
  addresses: [],
};

describe('a database of version 1', () => {
  it('loses nothing and gets its derived rows', async () => {
    const world = aWorld(await aVersion1Database());
    await rebuildDerived(world.deps);
    const rows = await dump(world.db);
    expect(rows).toMatchObject({
      ...version1,
      addresses: [{ email: 'dana.fox@harbour.example', customerId: 'customer-1' }],
      meta: expect.anything(),
    });
    expect(rows['meta']).toEqual([
      { key: 'derived', value: { version: DERIVED_VERSION, rebuilding: null, day: null } },
      { key: 'last-stamp', value: STAMP },
    ]);
    expect(rows['organisationNames']).toEqual([{ name: 'harbour works', organisationId: 'organisation-1' }]);
    expect(rows['summary']).toEqual([
      {
        customerId: 'customer-1',
        lastTouch: { id: 'touch-1', day: '2026-03-01', channel: 'email', direction: 'out' },
        lastContact: '2026-03-01',
      },
    ]);
    expect(rows['agenda']).toMatchObject([{ customerId: 'customer-1', gestures: [{ rule: 'thank-for-deal' }, {}] }]);
  });

  it('finds everybody before the rebuild has begun', async () => {
    const { db } = aWorld(await aVersion1Database());
    expect((await customersByAddress(db, 'dana.fox@harbour.example')).rows).toEqual([customer]);
    expect((await organisationsByName(db, 'harbour works')).rows).toEqual([organisation]);
  });

  it('takes commands and undoes what version 1 wrote', async () => {
    const world = aWorld(await aVersion1Database());
    expect(await undo(world.deps, STAMP)).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toEqual({ ...customer, tier: 'C' });
    expect(await setTier(world.deps, { customerId: 'customer-1', tier: 'B' })).toMatchObject({ ok: true });
  });
});

describe('a database of version 2', () => {
  it('gets the tables of people, and terms to find them by', async () => {
    const world = aWorld(await aVersion2Database());
    expect((await findCustomers(world.db, 'dan harb')).map(({ id }) => id)).toEqual(['customer-1']);
    expect((await customersNamed(world.db, 'Dana Fox')).map(({ id }) => id)).toEqual(['customer-1']);
    await rebuildDerived(world.deps);
    expect(await world.db.terms.toArray()).toMatchObject([{ customerId: 'customer-1' }]);
    expect((await findCustomers(world.db, 'dan harb')).map(({ id }) => id)).toEqual(['customer-1']);
    expect(await dump(world.db)).toMatchObject({ ...version1, addresses: [{ customerId: 'customer-1' }], meta: expect.anything() });
    await store(world, 'customer', aCustomer({ id: 'customer-2', emails: {} }));
    await linkContact(world.deps, { customerId: 'customer-2', toId: 'customer-1', relation: 'assistant' });
    await identify(world.deps, { mailbox: 'me@rep.example', name: 'Dana', thread: 't1', customerId: 'customer-1' });
    expect((await relationsOf(world.db, 'customer-1')).around).toHaveLength(1);
    expect(await identitiesNamed(world.db, 'me@rep.example', 'Dana')).toHaveLength(1);
  });
});

describe('a database of version 3', () => {
  it('gets the tables of complaints, promises, questions and news, and loses nothing', async () => {
    const world = aWorld(await aVersion3Database());
    await rebuildDerived(world.deps);
    expect(await dump(world.db)).toMatchObject({ ...version1, addresses: [{ customerId: 'customer-1' }], meta: expect.anything() });
    await store(world, 'complaint', aComplaint());
    await store(world, 'promise', aPromise());
    await store(world, 'question', aQuestion());
    await store(world, 'lifeEvent', aLifeEvent());
    expect(await customerFacts(world.db, 'customer-1')).toMatchObject({
      ok: true,
      facts: { complaints: [aComplaint()], promises: [aPromise()], questions: [aQuestion()], lifeEvents: [aLifeEvent()] },
      unreadable: [],
    });
  });
});

describe('rebuilding derived rows', () => {
  it('goes on where it stood when the worker dies between two pieces', { timeout: 60_000 }, async () => {
    const world = aWorld();
    const people = Array.from({ length: 230 }, (_, index) =>
      aCustomer({ id: `customer-${String(index).padStart(4, '0')}`, emails: { [`p${index}@harbour.example`]: {} }, tier: 'A' }),
    );
    await store(world, 'customer', ...people);
    await store(world, 'organisation', organisation);
    const { meta: done, ...whole } = await dump(world.db);
    await world.db.meta.put({ key: 'derived', value: { version: 0, rebuilding: null, day: null } });
    await world.db.addresses.put({ email: 'nobody@harbour.example', customerId: 'customer-gone' });

    let pieces = 0;
    const deps = {
      db: world.db,
      today: () => {
        pieces += 1;
        if (pieces === 2) throw new Error('the worker died');
        return MONDAY;
      },
    };
    await expect(rebuildDerived(deps)).rejects.toThrow('the worker died');
    expect(await world.db.summary.count()).toBe(200);
    expect((await customersByAddress(world.db, 'p229@harbour.example')).rows).toHaveLength(1);
    expect(await world.db.meta.get('derived')).toMatchObject({
      value: { version: 0, rebuilding: { phase: 'customer', after: 'customer-0199' } },
    });

    const restarted = world.restarted();
    await rebuildDerived(restarted.deps);
    expect(await dump(restarted.db)).toEqual({ ...whole, meta: done });
  });

  it('relies on terms only once all of them are there', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer(), aCustomer({ id: 'customer-2', givenName: 'Daniel', emails: {} }));
    const found = async () => (await findCustomers(world.db, 'dan')).map(({ id }) => id);
    for (const phase of ['organisation', 'address', 'term']) {
      await world.db.terms.delete('customer-2');
      await world.db.meta.put({
        key: 'derived',
        value: { version: 1, rebuilding: { version: DERIVED_VERSION, phase, after: 'customer-1' }, day: null },
      });
      expect(await found()).toEqual(['customer-1', 'customer-2']);
    }
    await rebuildDerived(world.deps);
    expect(await found()).toEqual(['customer-1', 'customer-2']);
    expect(await world.db.terms.count()).toBe(2);
  });

  it('begins anew where an older version of Aftercare left off in the middle', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    const before = await dump(world.db);
    await world.db.addresses.clear();
    const rebuilding = { version: DERIVED_VERSION - 1, phase: 'customer', after: 'customer-9' };
    await world.db.meta.put({ key: 'derived', value: { version: DERIVED_VERSION - 2, rebuilding, day: null } });
    expect((await customersByAddress(world.db, 'dana.fox@harbour.example')).rows).toHaveLength(1);
    await rebuildDerived(world.deps);
    expect(await dump(world.db)).toEqual(before);
  });

  it('repairs derived state that cannot be read', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer());
    await world.db.meta.put({ key: 'derived', value: 'soon' });
    await world.db.addresses.clear();
    await rebuildDerived(world.deps);
    expect(await world.db.addresses.count()).toBe(1);
  });
});

const aVersion2Database = (): Promise<IDBFactory> => aVersion1Database(20, addVersion2);

const aVersion3Database = (): Promise<IDBFactory> =>
  aVersion1Database(30, (database) => {
    addVersion2(database);
    addVersion3(database);
  });

const addVersion2 = (database: IDBDatabase): void => {
  database.createObjectStore('organisationNames', { keyPath: ['name', 'organisationId'] }).createIndex('organisationId', 'organisationId');
  database.createObjectStore('summary', { keyPath: 'customerId' });
  database.createObjectStore('agenda', { keyPath: 'customerId' }).createIndex('changesOn', 'changesOn');
};

const addVersion3 = (database: IDBDatabase): void => {
  const identity = database.createObjectStore('identity', { keyPath: 'id' });
  identity.createIndex('[mailbox+name]', ['mailbox', 'name']);
  identity.createIndex('customerId', 'customerId');
  const relation = database.createObjectStore('relation', { keyPath: 'id' });
  relation.createIndex('customerId', 'customerId');
  relation.createIndex('toId', 'toId');
  const terms = database.createObjectStore('terms', { keyPath: 'customerId' });
  terms.createIndex('terms', 'terms', { multiEntry: true });
};

/** Made with the browser's own interface, as it lies on the disk of a rep who has not updated yet. Dexie multiplies versions by ten. */
const aVersion1Database = async (version = 10, addTables: (database: IDBDatabase) => void = () => {}): Promise<IDBFactory> => {
  const engine = new IDBFactory();
  const request = engine.open(DATABASE_NAME, version);
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      database.createObjectStore('customer', { keyPath: 'id' }).createIndex('organisationId', 'organisationId');
      database.createObjectStore('organisation', { keyPath: 'id' });
      database.createObjectStore('deal', { keyPath: 'id' }).createIndex('customerId', 'customerId');
      database.createObjectStore('favour', { keyPath: 'id' }).createIndex('customerId', 'customerId');
      database.createObjectStore('touch', { keyPath: 'id' }).createIndex('[customerId+at]', ['customerId', 'at']);
      database.createObjectStore('decision', { keyPath: 'id' }).createIndex('customerId', 'customerId');
      database.createObjectStore('setting', { keyPath: 'id' });
      database.createObjectStore('stamps', { keyPath: ['kind', 'id'] });
      database.createObjectStore('dirty', { keyPath: ['kind', 'id'] });
      const changes = database.createObjectStore('changes', { keyPath: 'id' });
      changes.createIndex('at', 'at');
      changes.createIndex('byRep', 'byRep');
      database.createObjectStore('meta', { keyPath: 'key' });
      database.createObjectStore('addresses', { keyPath: ['email', 'customerId'] }).createIndex('customerId', 'customerId');
      addTables(database);
      for (const [name, rows] of Object.entries(version1)) {
        for (const row of rows) request.transaction?.objectStore(name).put(row);
      }
    });
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('version 1 was not made')));
  });
  request.result.close();
  return engine;
};
