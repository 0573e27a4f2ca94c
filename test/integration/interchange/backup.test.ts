import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { recordDeal } from '../../../extension/data/commands/record-deal.ts';
import { setMailbox } from '../../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../../extension/data/commands/set-setting.ts';
import { setTier } from '../../../extension/data/commands/set-tier.ts';
import { commit } from '../../../extension/data/commit.ts';
import { lastStamp } from '../../../extension/data/db.ts';
import { finishDerived } from '../../../extension/data/derived/rebuild.ts';
import { deletion } from '../../../extension/data/patch.ts';
import { undo } from '../../../extension/data/undo.ts';
import { type Backup, readBackup } from '../../../extension/interchange/backup/read.ts';
import { type RestoreProgress, restoreBackup } from '../../../extension/interchange/backup/restore.ts';
import { writeBackup } from '../../../extension/interchange/backup/write.ts';
import { aCustomer, aDeal, aFavour, aRelation, aTouch } from '../../support/builders.ts';
import { aWorld, dump, store, type World } from '../../support/data-world.ts';

const NO_COPY = { keepSafetyCopy: () => Promise.resolve() };

const fileOf = async (world: World): Promise<string> => (await writeBackup(world.deps)).text();

const read = async (text: string): Promise<Backup> => {
  const result = await readBackup(new Blob([text]));
  if (!result.ok) throw new Error(result.error.type);
  return result.backup;
};

const recordsOf = (text: string): unknown => (JSON.parse(text) as { readonly records: unknown }).records;

/** Everything but what a backup leaves out: what waits for sync, what can be undone, and this device's own clock. */
const kept = async (world: World) => {
  await finishDerived(world.deps);
  const { dirty: _, changes: __, meta: ___, ...rows } = await dump(world.db);
  return rows;
};

const deleted = (world: World, kind: 'customer' | 'touch', id: string) =>
  commit(world.deps, 'undo', () => Promise.resolve({ ok: true, patches: [deletion(kind, id)] }));

const aFullWorld = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'organisation', { id: 'firm', name: '한빛 "Works"\n', domains: { 'hanbit.example': true } });
  await store(world, 'customer', aCustomer({ tier: 'A', organisationId: 'firm' }), aCustomer({ id: 'customer-2', familyName: '王' }));
  await store(world, 'deal', aDeal());
  await store(world, 'favour', aFavour());
  await store(world, 'touch', aTouch(), aTouch({ id: 'touch-2' }));
  await store(world, 'relation', aRelation());
  await setMailbox(world.deps, { address: 'me@rep.example', use: true });
  world.clock.now += 1_000;
  await setTier(world.deps, { customerId: 'customer-1', tier: 'B' });
  await setTier(world.deps, { customerId: 'customer-2', tier: null });
  await deleted(world, 'touch', 'touch-2');
  await world.db.customer.put({ ...aCustomer({ id: 'customer-3' }), since: 'long ago', nickname: 'Dee' });
  await world.db.meta.delete('derived');
  await finishDerived(world.deps);
  return world;
};

describe('a backup', () => {
  it('is one JSON document with a record per line', async () => {
    const world = aWorld();
    await store(world, 'deal', aDeal());
    const text = await fileOf(world);
    expect(JSON.parse(text)).toMatchObject({
      format: 'aftercare-backup',
      version: 1,
      madeAt: '2026-03-02T09:00:00.000Z',
      device: world.deps.device,
      records: { customer: [], deal: [{ row: aDeal(), stamp: expect.any(String) }] },
      checksum: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(text.split('\n').filter((line) => line.includes('"row"'))).toHaveLength(1);
  });

  it('brings back the same rows and the same derived rows, deleted and unreadable ones too', async () => {
    const world = await aFullWorld();
    const other = aWorld();
    await store(other, 'customer', aCustomer({ id: 'somebody-else' }));
    const backup = await read(await fileOf(world));
    expect(backup).toMatchObject({
      counts: { organisation: 1, customer: 3, deal: 1, favour: 1, touch: 1, relation: 1, setting: 2 },
      unreadable: [{ kind: 'customer', id: 'customer-3' }],
      lost: [],
    });
    const result = await restoreBackup(other.deps, backup, { mode: 'replace', ...NO_COPY });
    expect(result).toEqual({ ok: true, taken: { added: 11, changed: 0, kept: 0 } });
    const { stamps, ...rows } = await kept(other);
    const { stamps: written, ...expected } = await kept(world);
    expect(rows).toEqual(expected);
    expect(stamps).toEqual(expect.arrayContaining(written ?? []));
    expect(await other.db.changes.count()).toBe(0);
    expect(await other.db.dirty.get(['customer', ''])).toEqual({ kind: 'customer', id: '', stamp: await lastStamp(other.db) });
    expect(await other.db.dirty.count()).toBe(7);
    other.clock.now = 0;
    expect(await setTier(other.deps, { customerId: 'customer-1', tier: 'C' })).toMatchObject({ ok: true });
  });

  it('of random records comes back as it was', { timeout: 120_000 }, async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const aPerson = fc.record({
      familyName: text,
      givenName: text,
      title: fc.option(text, { nil: undefined }),
      days: fc.array(fc.nat(20), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(aPerson, { minLength: 1, maxLength: 8 }), async (people) => {
        const world = aWorld();
        for (const [index, { familyName, givenName, title, days }] of people.entries()) {
          const id = `customer-${index}`;
          await store(world, 'customer', aCustomer({ id, familyName, givenName, ...(title === undefined ? {} : { title }) }));
          for (const day of days)
            await recordDeal(world.deps, { customerId: id, what: `x${familyName}`, closedOn: `2026-02-${10 + (day % 18)}` });
          world.clock.now += 1_000;
        }
        if (people.length > 2) await deleted(world, 'customer', 'customer-1');
        const other = aWorld();
        await restoreBackup(other.deps, await read(await fileOf(world)), { mode: 'replace', ...NO_COPY });
        expect(await kept(other)).toEqual(await kept(world));
        expect(await fileOf(other)).toBe((await fileOf(world)).replace(/"madeAt":"[^"]*"/, `"madeAt":"2026-03-02T09:00:00.000Z"`));
        world.db.close();
        other.db.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('readBackup', () => {
  it('refuses every file that was cut off', async () => {
    const text = await fileOf(await aFullWorld());
    const whole = text.trimEnd().length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole - 1 }), async (length) => {
        const result = await readBackup(new Blob([text.slice(0, length)]));
        expect(result).toEqual({ ok: false, error: { type: length < 28 ? 'foreign' : 'damaged' } });
      }),
    );
  });

  it('never takes an altered file for the one that was written', { timeout: 60_000 }, async () => {
    const text = await fileOf(await aFullWorld());
    const written = await read(text);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('x', '0', '7', '"', ' ', ',', '민'), async (at, letter) => {
        const result = await readBackup(new Blob([text.slice(0, at), letter, text.slice(at + 1)]));
        if (!result.ok) refused += 1;
        expect(result.ok ? result.backup.records : written.records).toEqual(written.records);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it('takes an altered file when the rep says so', async () => {
    const text = (await fileOf(await aFullWorld())).replace('"王"', '"黄"');
    expect(await readBackup(new Blob([text]))).toEqual({ ok: false, error: { type: 'altered' } });
    expect(await readBackup(new Blob([text]), { acceptAltered: true })).toMatchObject({ ok: true });
  });

  it.each([
    { name: 'nothing', text: '' },
    { name: 'a table', text: 'Name,E-mail\nDana Fox,dana.fox@harbour.example\n' },
    { name: 'a list', text: '[]' },
    { name: 'null', text: 'null' },
    { name: 'another program’s backup', text: '{"format":"other","version":1,"records":{}}' },
    { name: 'a version that never was', text: '{"format":"aftercare-backup","version":0}' },
  ])('knows $name for something else', async ({ text }) => {
    expect(await readBackup(new Blob([text]))).toEqual({ ok: false, error: { type: 'foreign' } });
  });

  it('says that a later version wrote it, whatever stands in it', async () => {
    const text = '{"format":"aftercare-backup","version":2,"boxes":[]}';
    expect(await readBackup(new Blob([text]))).toEqual({ ok: false, error: { type: 'newer' } });
  });

  it('refuses what is larger than a browser can read', async () => {
    const huge = Object.defineProperty(new Blob(['{}']), 'size', { value: 2 ** 31 });
    expect(await readBackup(huge)).toEqual({ ok: false, error: { type: 'too-large' } });
  });

  it('names each record that cannot be restored, and restores the others', async () => {
    const file = {
      format: 'aftercare-backup',
      version: 1,
      madeAt: '2026-03-02T09:00:00.000Z',
      device: 'elsewhere',
      records: {
        customer: [
          { row: aCustomer() },
          { row: aCustomer({ givenName: 'Again' }) },
          'Dana',
          { row: { familyName: 'No id' } },
          { row: { ...aCustomer({ id: 'customer-2' }), emails: { ['']: {} } } },
          { row: aCustomer({ id: 'customer-3' }), stamp: `f${'0'.repeat(28)}` },
        ],
        spaceship: [{ row: { id: 'one' } }],
      },
    };
    const backup = await read(JSON.stringify(file));
    expect(backup.records.map(({ row, stamps }) => [row.id, Object.keys(stamps).length])).toEqual([
      ['customer-1', 0],
      ['customer-3', 0],
    ]);
    expect(backup.lost).toEqual([
      { kind: 'customer', index: 1, why: 'twice' },
      { kind: 'customer', index: 2, why: 'no-record' },
      { kind: 'customer', index: 3, why: 'no-record' },
      { kind: 'customer', index: 4, why: 'no-record' },
      { kind: 'spaceship', index: 0, why: 'unknown-kind' },
    ]);
    const world = aWorld();
    await restoreBackup(world.deps, backup, { mode: 'merge', ...NO_COPY });
    expect(await world.db.customer.get('customer-1')).toEqual(aCustomer());
    expect(await setTier(world.deps, { customerId: 'customer-3', tier: 'A' })).toMatchObject({ ok: true });
  });

  it('reads a file of version 1', async () => {
    const text = await readFile(new URL('version-1.backup', import.meta.url), 'utf8');
    const world = aWorld();
    await restoreBackup(world.deps, await read(text), { mode: 'replace', ...NO_COPY });
    expect(await world.db.customer.toArray()).toMatchObject([{ id: 'customer-1', tier: 'B' }, { familyName: '王' }]);
    expect(JSON.parse(await fileOf(world))).toMatchObject({ records: recordsOf(text) });
  });
});

describe('restoreBackup', () => {
  it('hands out a copy of what is here before it touches anything', async () => {
    const world = await aFullWorld();
    const before = await kept(world);
    const copies: Blob[] = [];
    const keepSafetyCopy = async (copy: Blob): Promise<void> => {
      expect(await world.db.customer.count()).toBe(3);
      copies.push(copy);
    };
    const empty = await read(await fileOf(aWorld()));
    await restoreBackup(world.deps, empty, { mode: 'replace', keepSafetyCopy });
    expect([await world.db.customer.count(), await world.db.agenda.count(), copies.length]).toEqual([0, 0, 1]);
    await restoreBackup(world.deps, await read((await copies[0]?.text()) ?? ''), { mode: 'replace', ...NO_COPY });
    const { stamps: _, ...rows } = await kept(world);
    const { stamps: __, ...expected } = before;
    expect(rows).toEqual(expected);
  });

  it('changes nothing when the copy could not be kept, or when the disk is full', async () => {
    const world = await aFullWorld();
    const before = await dump(world.db);
    const backup = await read(await fileOf(await aFullWorld()));
    const keepSafetyCopy = (): Promise<void> => Promise.reject(new Error('not saved'));
    await expect(restoreBackup(world.deps, backup, { mode: 'replace', keepSafetyCopy })).rejects.toThrow('not saved');
    expect(await dump(world.db)).toEqual(before);
    const restarted = world.restarted();
    restarted.db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return name === 'touch'
            ? {
                ...table,
                mutate: (request) =>
                  request.type === 'put' ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : table.mutate(request),
              }
            : table;
        },
      }),
    });
    expect(await restoreBackup(restarted.deps, backup, { mode: 'replace', ...NO_COPY })).toEqual({
      ok: false,
      error: { type: 'storage-full' },
    });
    expect(await dump(restarted.db)).toEqual(before);
  });

  it('makes the copy anew when something was written meanwhile, and gives up when that never ends', async () => {
    const world = await aFullWorld();
    const backup = await read(await fileOf(world));
    const tiers = ['A', 'C', 'B'] as const;
    let copies = 0;
    const write = async (): Promise<void> => {
      await setTier(world.deps, { customerId: 'customer-1', tier: tiers[copies] ?? null });
      copies += 1;
    };
    expect(await restoreBackup(world.deps, backup, { mode: 'replace', keepSafetyCopy: write })).toEqual({
      ok: false,
      error: { type: 'busy' },
    });
    expect(copies).toBe(3);
    const once = async (): Promise<void> => {
      if (copies === 3) await write();
    };
    expect(await restoreBackup(world.deps, backup, { mode: 'replace', keepSafetyCopy: once })).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'B' });
  });
});

describe('merging a backup', () => {
  it('takes the later of two edits, field by field, and brings nothing deleted back', async () => {
    const world = await aFullWorld();
    const earlier = await read(await fileOf(world));
    world.clock.now += 60_000;
    await setTier(world.deps, { customerId: 'customer-1', tier: 'C' });
    await deleted(world, 'customer', 'customer-2');
    await setSetting(world.deps, { key: 'rep-name', value: 'Robin Vale' });
    const later = await read(await fileOf(world));
    const rows = await kept(world);
    const result = await restoreBackup(world.deps, earlier, { mode: 'merge', ...NO_COPY });
    expect(result).toEqual({ ok: true, taken: { added: 0, changed: 0, kept: 11 } });
    expect(await kept(world)).toEqual(rows);

    const other = await aFullWorld();
    await commit(other.deps, 'set-tier', () =>
      Promise.resolve({ ok: true, patches: [{ kind: 'customer', id: 'customer-1', set: { role: 'Buyer' } }] }),
    );
    const merged = await restoreBackup(other.deps, later, { mode: 'merge', ...NO_COPY });
    expect(merged).toEqual({ ok: true, taken: { added: 1, changed: 2, kept: 9 } });
    expect(await other.db.customer.get('customer-1')).toMatchObject({ tier: 'C', role: 'Buyer' });
    expect(await other.db.customer.get('customer-2')).toMatchObject({ deleted: true });
    expect(await other.db.addresses.where('customerId').equals('customer-2').count()).toBe(0);
  });

  it('gives the same whichever side is the file', async () => {
    const one = await aFullWorld();
    const other = await aFullWorld();
    one.clock.now += 5_000;
    await setTier(one.deps, { customerId: 'customer-1', tier: 'C' });
    other.clock.now += 9_000;
    await setTier(other.deps, { customerId: 'customer-1', tier: null });
    await setTier(other.deps, { customerId: 'customer-2', tier: 'A' });
    const [fileOfOne, fileOfOther] = [await read(await fileOf(one)), await read(await fileOf(other))];
    await restoreBackup(one.deps, fileOfOther, { mode: 'merge', ...NO_COPY });
    await restoreBackup(other.deps, fileOfOne, { mode: 'merge', ...NO_COPY });
    expect(await kept(one)).toEqual(await kept(other));
    expect(await one.db.customer.get('customer-1')).toMatchObject({ tier: null });
  });

  it('lets a file without stamps fill what was never written here, and change nothing', async () => {
    const world = await aFullWorld();
    const row = { ...aCustomer({ tier: 'C', role: 'Buyer', familyName: 'Other' }), title: 'Dr' };
    const records = [
      { kind: 'customer', row, stamps: {}, floor: null },
      { kind: 'touch', row: aTouch({ id: 'touch-2', summary: 'Old' }), stamps: {}, floor: null },
      { kind: 'deal', row: aDeal({ id: 'deal-9' }), stamps: {}, floor: null },
    ] as const;
    await restoreBackup(world.deps, { records }, { mode: 'merge', ...NO_COPY });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'B', familyName: 'Fox', role: 'Buyer', title: 'Dr' });
    expect(await world.db.touch.get('touch-2')).toMatchObject({ deleted: true });
    expect(await world.db.deal.get('deal-9')).toEqual(aDeal({ id: 'deal-9' }));
  });

  it('leaves a row alone that cannot be read on either side', async () => {
    const world = await aFullWorld();
    const records = [
      { kind: 'customer', row: aCustomer({ id: 'customer-3' }), stamps: {}, floor: null },
      { kind: 'customer', row: { ...aCustomer(), since: 'long ago' }, stamps: {}, floor: null },
    ] as const;
    const before = await world.db.customer.toArray();
    expect(await restoreBackup(world.deps, { records }, { mode: 'merge', ...NO_COPY })).toMatchObject({ taken: { kept: 2 } });
    expect(await world.db.customer.toArray()).toEqual(before);
  });

  it('leaves what the rep did before to be undone', async () => {
    const world = await aFullWorld();
    const backup = await read(await fileOf(aWorld()));
    const set = await setTier(world.deps, { customerId: 'customer-1', tier: 'A' });
    await restoreBackup(world.deps, backup, { mode: 'merge', ...NO_COPY });
    expect(await undo(world.deps, set.ok ? (set.changeId ?? '') : '')).toMatchObject({ ok: true });
    expect(await world.db.customer.get('customer-1')).toMatchObject({ tier: 'B' });
  });
});

describe('what follows from restored records', () => {
  it('is made at once for few of them, and nobody else is planned anew', async () => {
    const world = await aFullWorld();
    const other = await aFullWorld();
    other.clock.now += 60_000;
    await recordDeal(other.deps, { customerId: 'customer-2', what: 'Twelve pumps', closedOn: '2026-03-01' });
    await setTier(other.deps, { customerId: 'customer-2', tier: 'A' });
    await world.db.agenda.delete('customer-1');
    const backup = await read(await fileOf(other));
    const planned: RestoreProgress[] = [];
    const onProgress = (progress: RestoreProgress): void => void planned.push(progress);
    await restoreBackup(world.deps, backup, { mode: 'merge', ...NO_COPY, onProgress });
    expect(planned.some(({ step }) => step === 'planning')).toBe(false);
    expect(await world.db.agenda.get('customer-2')).toEqual(await other.db.agenda.get('customer-2'));
    expect(await world.db.agenda.get('customer-1')).toBeUndefined();
    expect(await world.db.dirty.get(['customer', ''])).toBeUndefined();
  });

  it('is made anew where they are many', async () => {
    const world = await aFullWorld();
    const other = aWorld();
    await store(other, 'customer', ...Array.from({ length: 60 }, (_, number) => aCustomer({ id: `many-${number}`, emails: {} })));
    await restoreBackup(world.deps, await read(await fileOf(other)), { mode: 'merge', ...NO_COPY });
    const rows = await kept(world);
    await world.db.meta.delete('derived');
    expect(await kept(world)).toEqual(rows);
    expect(await world.db.agenda.count()).toBe(62);
  });
});
