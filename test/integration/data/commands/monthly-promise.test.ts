import { describe, expect, it } from 'vitest';
import type { CarePromise } from '#shared/schema/promise.ts';
import { decide } from '../../../../extension/data/commands/decide.ts';
import { editPromise } from '../../../../extension/data/commands/edit-promise.ts';
import { endPromise } from '../../../../extension/data/commands/end-promise.ts';
import { recordPromise } from '../../../../extension/data/commands/record-promise.ts';
import { undo } from '../../../../extension/data/undo.ts';
import { aCustomer, aPromise } from '../../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../../support/data-world.ts';

const DONE = { ok: true, changeId: expect.any(String) as string };
const INVALID = { ok: false, error: { type: 'invalid' } };
const FIGURES = { customerId: 'customer-1', text: 'the figures', due: null, source: null };
const TERMS = { on: 5, early: 1, late: 2 };

const withDana = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer());
  return world;
};

const withMonthly = async (): Promise<World> => {
  const world = await withDana();
  const { due: _due, ...promise } = aPromise({ madeOn: '2026-02-02', monthlyOn: 5, tolerance: { early: 0, late: 0 } });
  await store(world, 'promise', promise);
  return world;
};

const only = async ({ db }: World): Promise<object> => {
  const [promise = {}, ...others] = await db.promise.toArray();
  expect(others).toEqual([]);
  return promise;
};

describe('[S4-03] a promise for every month', () => {
  it('is recorded with its day and how early or late it may be', async () => {
    const world = await withDana();
    expect(await recordPromise(world.deps, { ...FIGURES, monthly: TERMS })).toEqual(DONE);
    expect(await only(world)).toMatchObject({ text: 'the figures', madeOn: MONDAY, monthlyOn: 5, tolerance: { early: 1, late: 2 } });
    expect(await only(world)).not.toHaveProperty('due');
  });

  it.each([
    { name: 'a day beside it', record: { due: '2026-03-09', monthly: TERMS } },
    { name: 'no day of a month', record: { monthly: { ...TERMS, on: 0 } } },
    { name: 'a day after the longest month', record: { monthly: { ...TERMS, on: 32 } } },
    { name: 'more than two weeks of patience', record: { monthly: { ...TERMS, late: 15 } } },
  ])('is refused with $name', async ({ record }) => {
    const world = await withDana();
    expect(await recordPromise(world.deps, { ...FIGURES, ...record })).toEqual(INVALID);
    expect(await world.db.promise.count()).toBe(0);
  });

  it('is changed whole, and that is undone', async () => {
    const world = await withMonthly();
    const before = await only(world);
    const result = await editPromise(world.deps, {
      promiseId: 'promise-1',
      text: 'the report',
      madeOn: '2026-02-02',
      due: null,
      monthly: TERMS,
    });
    expect(await only(world)).toMatchObject({ text: 'the report', monthlyOn: 5, tolerance: { early: 1, late: 2 } });
    if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
    await undo(world.deps, result.changeId);
    expect(await only(world)).toEqual(before);
  });

  it.each([
    { name: 'becomes none for one day', monthly: true, edit: { due: '2026-03-09' } },
    { name: 'has no day beside it', monthly: true, edit: { due: '2026-03-09', monthly: TERMS } },
    { name: 'is not made of one for a day', monthly: false, edit: { due: null, monthly: TERMS } },
  ])('$name by a change', async ({ monthly, edit }) => {
    const world = monthly ? await withMonthly() : await withDana();
    if (!monthly) await store(world, 'promise', aPromise());
    expect(await editPromise(world.deps, { promiseId: 'promise-1', text: 'x', madeOn: '2026-02-02', ...edit })).toEqual(INVALID);
  });

  it('goes on when one month of it is kept', async () => {
    const world = await withMonthly();
    const gestureKey = 'promise-due:customer-1:promise-1:2026-03';
    expect(await decide(world.deps, { customerId: 'customer-1', gestureKey, type: 'done' })).toEqual(DONE);
    expect(await only(world)).not.toHaveProperty('keptOn');
    expect(await world.db.decision.get(gestureKey)).toMatchObject({ type: 'done', day: MONDAY });
  });

  it.each([
    { as: 'released', field: 'releasedOn' },
    { as: 'broken', field: 'brokenOn' },
    { as: 'kept', field: 'keptOn' },
  ] as const)('ends when it is $as', async ({ as, field }) => {
    const world = await withMonthly();
    expect(await endPromise(world.deps, { promiseId: 'promise-1', as })).toEqual(DONE);
    expect(await only(world)).toMatchObject({ [field]: MONDAY } satisfies Partial<CarePromise>);
  });
});
