import { describe, expect, it } from 'vitest';
import { addCustomer } from '../../../../extension/data/commands/add-customer.ts';
import { rebuildDerived } from '../../../../extension/data/derived/rebuild.ts';
import { customersNamed } from '../../../../extension/data/queries/customers-named.ts';
import { findCustomers } from '../../../../extension/data/queries/find-customers.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { commit } from '../../../../extension/data/commit.ts';
import { aCustomer } from '../../../support/builders.ts';
import { aWorld, store, type World } from '../../../support/data-world.ts';

const person = (id: string, familyName: string, givenName: string, more: Partial<Customer> = {}): Customer =>
  aCustomer({ id, familyName, givenName, emails: { [`${id}@mail.example`]: {} }, ...more });

const people: readonly Customer[] = [
  person('fox', 'Fox', 'Dana', { emails: { 'd.fox@harbour.example': {} }, organisationId: 'harbour', tier: 'A' }),
  person('brien', "O'Brien", 'Mary Jane', { organisationId: 'hanbit' }),
  person('ruiz', 'Ruiz', 'José'),
  person('kim', '김', '민수', { organisationId: 'hanbit', nameOrder: 'family-first' }),
  person('namgung', '', '남궁민수'),
  person('wang', '王', '小明', { organisationId: 'shanghai', nameOrder: 'family-first' }),
  person('sato', '佐藤', 'ゆかり', { nameOrder: 'family-first' }),
  person('olsen', 'Ølsen', 'Åse'),
  person('harb', 'Harb', 'Ali', { archived: true }),
];

const aWorldOfPeople = async (): Promise<World> => {
  const world = aWorld();
  await store(
    world,
    'organisation',
    { id: 'harbour', name: 'Harbour  Works' },
    { id: 'hanbit', name: '(주)한빛 정밀' },
    { id: 'shanghai', name: '上海精密机械有限公司' },
  );
  await store(world, 'customer', ...people);
  return world;
};

const found = async ({ db }: World, text: string, limit?: number) => (await findCustomers(db, text, limit)).map(({ id }) => id);

const searches: readonly { readonly text: string; readonly ids: readonly string[] }[] = [
  { text: 'dana', ids: ['fox'] },
  { text: 'FO', ids: ['fox'] },
  { text: 'dana fox', ids: ['fox'] },
  { text: ' fox,  dana', ids: ['fox'] },
  { text: 'foxdana', ids: ['fox'] },
  { text: 'dana box', ids: [] },
  { text: 'ana', ids: [] },
  { text: 'jane', ids: ['brien'] },
  { text: 'o’brien', ids: ['brien'] },
  { text: 'obri mary', ids: ['brien'] },
  { text: 'jose', ids: ['ruiz'] },
  { text: 'JOSÉ', ids: ['ruiz'] },
  { text: 'José'.normalize('NFD'), ids: ['ruiz'] },
  { text: 'olsen', ids: ['olsen'] },
  { text: 'ase', ids: ['olsen'] },
  { text: 'ｄａｎａ', ids: ['fox'] },
  { text: '김', ids: ['kim'] },
  { text: '김민수', ids: ['kim'] },
  { text: '김 민', ids: ['kim'] },
  { text: '민수', ids: ['kim', 'namgung'] },
  { text: '김민수'.normalize('NFD'), ids: ['kim'] },
  { text: '궁민', ids: ['namgung'] },
  { text: '남궁 민수', ids: ['namgung'] },
  { text: '王', ids: ['wang'] },
  { text: '小明', ids: ['wang'] },
  { text: '精密', ids: ['wang'] },
  { text: '王 上海', ids: ['wang'] },
  { text: '密精', ids: [] },
  { text: 'かり', ids: ['sato'] },
  { text: '한빛', ids: ['brien', 'kim'] },
  { text: '한빛정밀', ids: ['brien', 'kim'] },
  { text: '빛정', ids: ['brien', 'kim'] },
  { text: 'harb', ids: ['fox', 'harb'] },
  { text: 'harbour works', ids: ['fox'] },
  { text: 'd.fox@har', ids: ['fox'] },
  { text: 'D.Fox@Harbour.Example', ids: ['fox'] },
  { text: 'harbour.example', ids: ['fox'] },
  { text: '@harbour.example', ids: ['fox'] },
  { text: 'fox@harbour.example', ids: [] },
  { text: 'dana d.fox@harbour.example', ids: ['fox'] },
  { text: 'mary @mail.example', ids: ['brien'] },
  { text: '', ids: [] },
  { text: ' , . ', ids: [] },
  { text: '\uffff', ids: [] },
  { text: '__proto__', ids: [] },
];

describe('findCustomers', () => {
  it.each(searches)('$text', async ({ text, ids }) => {
    expect((await found(await aWorldOfPeople(), text)).toSorted()).toEqual(ids.toSorted());
  });

  it('finds the same before terms have been made, and after', async () => {
    const world = await aWorldOfPeople();
    const before = await Promise.all(searches.map(({ text }) => findCustomers(world.db, text)));
    await world.db.terms.clear();
    await world.db.meta.put({ key: 'derived', value: { version: 1, rebuilding: null, day: null } });
    expect(await Promise.all(searches.map(({ text }) => findCustomers(world.db, text)))).toEqual(before);
    await rebuildDerived(world.deps);
    expect(await Promise.all(searches.map(({ text }) => findCustomers(world.db, text)))).toEqual(before);
  });

  it('gives what a list shows', async () => {
    const { db } = await aWorldOfPeople();
    expect(await findCustomers(db, 'dana')).toEqual([
      { id: 'fox', name: 'Dana Fox', email: 'd.fox@harbour.example', organisation: 'Harbour  Works', tier: 'A' },
    ]);
  });

  it('puts names first, then words in them, organisations and addresses, and archived customers last', async () => {
    const world = aWorld();
    await store(world, 'organisation', { id: 'lee-works', name: 'Lee Works' });
    await store(
      world,
      'customer',
      person('1', 'Lee', 'Ann', { archived: true }),
      person('2', 'Fox', 'Dana', { emails: { 'lee@mail.example': {} } }),
      person('3', 'Fox', 'Ravi', { organisationId: 'lee-works' }),
      person('4', 'Fox', 'Mary Lee'),
      person('5', 'Fox', 'Leela'),
      person('6', 'Lee', 'Zoe'),
    );
    expect(await found(world, 'lee')).toEqual(['5', '6', '4', '3', '2', '1']);
    expect(await found(world, 'fox lee')).toEqual(['5', '4', '3', '2']);
    expect(await found(world, 'lee', 3)).toEqual(['5', '6', '4']);
  });

  it('names each customer once and no more than asked', async () => {
    const world = aWorld();
    await store(
      world,
      'customer',
      ...Array.from({ length: 30 }, (_, index) => person(`p${String(index).padStart(2, '0')}`, 'Pan', `Pat Paul ${index}`)),
    );
    const ids = await found(world, 'pa');
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
    expect(await found(world, 'pa pan pat', 25)).toHaveLength(25);
    expect(await found(world, 'paul 17 pan')).toEqual(['p17']);
  });

  it('finds by words that each are common who has all of them, many or few', async () => {
    const world = aWorld();
    const named = (index: number): readonly [string, string] => {
      if (index < 305) return ['Anders', 'Berta'];
      if (index < 610) return ['Anders', 'Carla'];
      return index < 614 ? ['Carla', 'Dora'] : ['Dora', 'Emil'];
    };
    const everybody = Array.from({ length: 920 }, (_, index) => person(`p${String(index).padStart(3, '0')}`, ...named(index)));
    await store(world, 'customer', ...everybody);
    expect(await found(world, 'carla dora')).toEqual(['p610', 'p611', 'p612', 'p613']);
    const many = await found(world, 'anders berta');
    expect([many.length, new Set(many).size, many.every((id) => id < 'p305')]).toEqual([20, 20, true]);
    expect(await found(world, 'berta emil')).toEqual([]);
  });

  it('follows names, organisations, deletions and their undoing', async () => {
    const world = await aWorldOfPeople();
    const set = (kind: 'customer' | 'organisation', id: string, fields: Readonly<Record<string, unknown>>) =>
      commit(world.deps, 'set-tier', () => Promise.resolve({ ok: true, patches: [{ kind, id, set: fields }] }));
    await set('customer', 'fox', { givenName: 'Diana' });
    expect([await found(world, 'dana'), await found(world, 'diana')]).toEqual([[], ['fox']]);
    await set('organisation', 'harbour', { name: 'Strait Tools' });
    expect([await found(world, 'harbour works'), await found(world, 'strait')]).toEqual([[], ['fox']]);
    await set('organisation', 'harbour', { deleted: true });
    expect(await found(world, 'strait')).toEqual([]);
    await set('customer', 'fox', { deleted: true });
    expect(await found(world, 'diana')).toEqual([]);
    await set('customer', 'fox', { deleted: undefined });
    expect(await found(world, 'diana')).toEqual(['fox']);
  });

  it('finds somebody new by their new organisation', async () => {
    const world = aWorld();
    const name = { familyName: 'Park', givenName: 'Jun', nameOrder: 'given-first', title: '', language: 'en', tier: null } as const;
    await addCustomer(world.deps, { ...name, email: 'jun@hanbit.example', organisation: 'Quay Tools' });
    expect(await findCustomers(world.db, 'quay')).toMatchObject([{ name: 'Jun Park' }]);
  });

  it('leaves out who cannot be read', async () => {
    const world = await aWorldOfPeople();
    await world.db.customer.update('kim', { familyName: 7 });
    expect(await found(world, '민수')).toEqual(['namgung']);
    await world.db.meta.delete('derived');
    await rebuildDerived(world.deps);
    expect(await found(world, '민수')).toEqual(['namgung']);
  });

  it('is not slowed down or misled by a name without end', async () => {
    const world = aWorld();
    await store(world, 'customer', person('long', '김'.repeat(5_000), 'x'.repeat(5_000)), person('short', '김', 'x'));
    expect((await world.db.terms.get('long'))?.terms.length).toBeLessThan(500);
    expect(await found(world, '김 x')).toEqual(['short', 'long']);
  });
});

describe('customersNamed', () => {
  const named = async ({ db }: World, name: string) => (await customersNamed(db, name)).map(({ id }) => id);

  it.each([
    { name: 'Dana Fox', ids: ['fox'] },
    { name: 'fox  DANA', ids: ['fox'] },
    { name: 'Fox, Dana', ids: ['fox'] },
    { name: 'DanaFox', ids: ['fox'] },
    { name: '김민수', ids: ['kim'] },
    { name: '김 민수', ids: ['kim'] },
    { name: '민수 김', ids: ['kim'] },
    { name: '김민수 부장', ids: ['kim'] },
    { name: '王小明', ids: ['wang'] },
    { name: 'José Ruiz', ids: ['ruiz'] },
    { name: 'Jose Ruiz', ids: [] },
    { name: 'Dana', ids: [] },
    { name: 'Dana Foxx', ids: [] },
    { name: '민수', ids: [] },
    { name: '', ids: [] },
  ])('$name', async ({ name, ids }) => {
    const world = await aWorldOfPeople();
    expect(await named(world, name)).toEqual(ids);
    await world.db.terms.clear();
    await world.db.meta.delete('derived');
    expect(await named(world, name)).toEqual(ids);
  });

  it('gives namesakes, archived ones last', async () => {
    const world = aWorld();
    await store(world, 'customer', person('a', 'Fox', 'Dana', { archived: true }), person('b', 'Fox', 'Dana'), person('c', 'Dana', 'Fox'));
    expect(await named(world, 'Dana Fox')).toEqual(['b', 'c', 'a']);
  });
});
