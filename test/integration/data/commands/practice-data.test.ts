import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import type { RecordKind } from '#shared/schema/index.ts';
import { addPracticeData, practiceCustomers, removePracticeData } from '../../../../extension/data/commands/practice-data.ts';
import { mergeCustomers } from '../../../../extension/data/commands/merge-customers.ts';
import { recordDeal } from '../../../../extension/data/commands/record-deal.ts';
import { setTier } from '../../../../extension/data/commands/set-tier.ts';
import { isPracticeId, practiceId } from '../../../../extension/data/practice/practice-id.ts';
import { practiceRecords } from '../../../../extension/data/practice/practice-records.ts';
import { todayOf } from '../../../../extension/data/queries/today.ts';
import { isDeleted, parseRow } from '../../../../extension/data/rows.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aCustomer, aDeal, aRelation } from '../../../support/builders.ts';
import { aWorld, dump, MONDAY, store, type World } from '../../../support/data-world.ts';

const NORA = practiceId('customer', 'nora');

/** Every record that is not deleted, and all derived rows. */
const living = async ({ db }: World): Promise<Record<string, unknown[]>> => {
  const { stamps: _, dirty: __, changes: ___, meta: ____, ...tables } = await dump(db);
  const kinds = Object.entries(tables).map(
    async ([name]) =>
      [
        name,
        await db
          .table(name)
          .filter((row) => !isDeleted(row))
          .toArray(),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(kinds));
};

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was written');
  return result.changeId;
};

const aRealWorld = async (): Promise<World> => {
  const world = aWorld();
  await store(world, 'customer', aCustomer({ tier: 'A' }), aCustomer({ id: 'customer-2', emails: {} }));
  await store(world, 'deal', aDeal());
  await store(world, 'relation', aRelation());
  return world;
};

describe('practiceRecords', () => {
  it('are thirty customers, a third in each language, with something of every kind', () => {
    const records = practiceRecords(MONDAY, 'en');
    const customers = records.flatMap(({ kind, record }) => (kind === 'customer' ? [record] : []));
    const inLanguage = (...languages: readonly string[]) => customers.filter(({ language }) => languages.includes(language)).length;
    expect([customers.length, inLanguage('en'), inLanguage('zh-CN', 'zh-TW'), inLanguage('ko')]).toEqual([30, 10, 10, 10]);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(
      new Set<RecordKind>([
        'organisation',
        'customer',
        'touch',
        'deal',
        'favour',
        'complaint',
        'promise',
        'question',
        'lifeEvent',
        'relation',
      ]),
    );
    expect(customers.flatMap(({ emails }) => Object.keys(emails)).every((email) => email.endsWith('.example'))).toBe(true);
  });

  it('have ids of their own, fit their schemas, lie in the past, and are the same for the same day', () => {
    const aDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(aDay, fc.constantFrom('en', 'zh-CN', 'ko'), (today, language) => {
        const records = practiceRecords(today, language);
        const ids = records.map(({ record }) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isPracticeId)).toBe(true);
        expect(records.filter(({ kind, record }) => parseRow(kind, record) === null)).toEqual([]);
        const days = records.flatMap(({ kind, record }) => {
          if (kind === 'touch') return [record.day];
          if (kind === 'deal') return [record.closedOn];
          return kind === 'favour' ? [record.on] : [];
        });
        expect(days.filter((day) => day === undefined || day > today)).toEqual([]);
        expect(practiceRecords(today, language)).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });

  it('are written in the language of the rep', () => {
    const complaint = (language: 'en' | 'zh-CN' | 'ko') =>
      practiceRecords(MONDAY, language).find(({ record }) => record.id === practiceId('complaint', 'open'))?.record;
    expect([complaint('en'), complaint('zh-CN'), complaint('ko')]).toMatchObject([
      { words: expect.stringMatching(/pumps/) },
      { words: expect.stringMatching(/水泵/) },
      { words: expect.stringMatching(/펌프/) },
    ]);
  });
});

describe('practice data', () => {
  it('fill Today without flooding it', { timeout: 60_000 }, async () => {
    const world = aWorld();
    await addPracticeData(world.deps, 'en');
    const { overdue, today, ahead } = await todayOf(world.deps);
    expect(await practiceCustomers(world.db)).toBe(30);
    expect(overdue.total + today.total).toBeGreaterThan(2);
    expect(overdue.total + today.total).toBeLessThan(25);
    expect(ahead.total).toBeGreaterThan(3);
  });

  it('go away with one change and leave everything else as it was; that is undone', { timeout: 60_000 }, async () => {
    const world = await aRealWorld();
    const before = await living(world);
    await addPracticeData(world.deps, 'ko');
    const full = await living(world);
    const removed = await removePracticeData(world.deps);
    expect(await practiceCustomers(world.db)).toBe(0);
    expect(await living(world)).toEqual(before);
    await undo(world.deps, changeOf(removed));
    expect(await living(world)).toEqual(full);
    expect(await addPracticeData(world.deps, 'ko')).toEqual({ ok: true, changeId: null });
  });

  it('go away by undoing that they were added, the first time and again', { timeout: 60_000 }, async () => {
    const world = await aRealWorld();
    const before = await living(world);
    const first = await addPracticeData(world.deps, 'ko');
    const full = await living(world);
    await undo(world.deps, changeOf(first));
    expect(await living(world)).toEqual(before);
    const second = await addPracticeData(world.deps, 'ko');
    expect(await living(world)).toEqual(full);
    await undo(world.deps, changeOf(second));
    expect(await living(world)).toEqual(before);
  });

  it('take along what the rep noted while practising', { timeout: 60_000 }, async () => {
    const world = await aRealWorld();
    const before = await living(world);
    await addPracticeData(world.deps, 'en');
    await setTier(world.deps, { customerId: NORA, tier: 'C' });
    await recordDeal(world.deps, { customerId: NORA, what: 'Pumps', closedOn: MONDAY });
    await store(world, 'relation', aRelation({ id: 'relation-2', customerId: 'customer-1', toId: NORA }));
    await removePracticeData(world.deps);
    expect(await living(world)).toEqual(before);
  });

  it('leave a firm with a real customer, and a file that took over a real one', { timeout: 60_000 }, async () => {
    const world = await aRealWorld();
    await addPracticeData(world.deps, 'en');
    const firm = practiceId('organisation', 'harbour');
    await store(world, 'customer', aCustomer({ id: 'customer-3', emails: {}, organisationId: firm }));
    await mergeCustomers(world.deps, { keepId: NORA, goneId: 'customer-1' });
    await removePracticeData(world.deps);
    const rows = await living(world);
    const ids = (name: string) => rows[name]?.map((row) => (row as { readonly id: string }).id);
    expect(ids('customer')).toEqual(['customer-2', 'customer-3', NORA]);
    expect(ids('organisation')).toEqual([firm]);
    expect(ids('deal')).toEqual(['deal-1']);
    expect(ids('relation')).toEqual(['relation-1']);
  });
});
