import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../extension/data/db.ts';
import { rebuildDerived } from '../../../extension/data/derived/rebuild.ts';
import { isBuilt } from '../../../extension/data/derived/state.ts';
import { customerFacts } from '../../../extension/data/queries/customer-facts.ts';
import { customersByAddress } from '../../../extension/data/queries/customers-by-address.ts';
import { dump, MONDAY } from '../../support/data-world.ts';
import { seed, seededAddress } from '../../support/seed.ts';

describe('seed', () => {
  it('writes what commands and a rebuild would have written', { timeout: 60_000 }, async () => {
    await seed({ customers: 520, touches: 1_100, today: MONDAY, mailbox: 'me@rep.example' });
    const db = createDatabase();
    expect([await db.customer.count(), await db.touch.count(), await isBuilt(db, 'customer')]).toEqual([520, 1_100, true]);
    const before = await dump(db);
    const [found] = (await customersByAddress(db, seededAddress(519))).rows;
    expect(await customerFacts(db, found?.id ?? '')).toMatchObject({ ok: true, facts: { touches: [{}, {}] }, unreadable: [] });
    await db.meta.put({ key: 'derived', value: { version: 0, rebuilding: null, day: MONDAY } });
    await rebuildDerived({ db, today: () => MONDAY });
    expect(await dump(db)).toEqual(before);
    db.close();
  });
});
