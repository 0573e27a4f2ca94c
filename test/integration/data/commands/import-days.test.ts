import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import { readDayList } from '#shared/calendar/day-list/read-day-list.ts';
import { importDays } from '../../../../extension/data/commands/import-days.ts';
import { setSetting } from '../../../../extension/data/commands/set-setting.ts';
import { rebuildDerived } from '../../../../extension/data/derived/rebuild.ts';
import { planningOf, readSettings } from '../../../../extension/data/queries/settings.ts';
import { undo } from '../../../../extension/data/undo.ts';
import { aCustomer, aTouch } from '../../../support/builders.ts';
import { aWorld, store, type World } from '../../../support/data-world.ts';

const daysOf = async ({ db }: World) => {
  const { freeDays, makeUpDays } = await readSettings(db);
  return { free: [...freeDays].toSorted(), worked: [...makeUpDays].toSorted() };
};

const changeOf = (result: Awaited<ReturnType<typeof importDays>>): string => {
  if (!result.ok || result.changeId === null) throw new Error('nothing was imported');
  return result.changeId;
};

describe('importDays', () => {
  it('takes over what a file says, and is undone as one', async () => {
    const world = aWorld();
    await setSetting(world.deps, { key: 'free-days', member: '2026-05-04', isIn: true });
    const change = changeOf(await importDays(world.deps, readDayList('2026-02-16..2026-02-17 off\n2026-02-14 work\n2026-02-28 班')));
    expect(await daysOf(world)).toEqual({ free: ['2026-02-16', '2026-02-17', '2026-05-04'], worked: ['2026-02-14', '2026-02-28'] });
    await undo(world.deps, change);
    expect(await daysOf(world)).toEqual({ free: ['2026-05-04'], worked: [] });
  });

  it('what a later list says of a day replaces what was said before', async () => {
    const world = aWorld();
    await importDays(world.deps, { free: ['2026-02-16', '2026-02-20'], worked: ['2026-02-14'] });
    await importDays(world.deps, { free: ['2026-02-14'], worked: ['2026-02-20'] });
    expect(await daysOf(world)).toEqual({ free: ['2026-02-14', '2026-02-16'], worked: ['2026-02-20'] });
  });

  it('writes nothing the second time, nor for an empty list', async () => {
    const world = aWorld();
    await importDays(world.deps, { free: ['2026-02-16'], worked: ['2026-02-14'] });
    expect(await importDays(world.deps, { free: ['2026-02-16'], worked: ['2026-02-14'] })).toEqual({ ok: true, changeId: null });
    expect(await importDays(world.deps, { free: [], worked: [] })).toEqual({ ok: true, changeId: null });
  });

  it.each([
    ['a day that does not exist', { free: ['2026-02-30'], worked: [] }],
    ['a day of both kinds', { free: ['2026-02-16'], worked: ['2026-02-16'] }],
    ['a word', { free: [], worked: ['__proto__'] }],
    ['too many', { free: Array.from({ length: 2_001 }, (_, count) => addDays('2026-01-01', count)), worked: [] }],
  ])('refuses %s', async (_, list) => {
    const world = aWorld();
    expect(await importDays(world.deps, list)).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await daysOf(world)).toEqual({ free: [], worked: [] });
  });

  it('plans by them: a check-in of Spring Festival falls on the make-up Saturday after it', async () => {
    const world = aWorld();
    await store(world, 'customer', aCustomer({ tier: 'A' }));
    await store(world, 'touch', aTouch({ day: '2026-02-20' }));
    const due = async (): Promise<string | undefined> => {
      await rebuildDerived(world.deps);
      return (await world.db.agenda.get('customer-1'))?.gestures.find(({ rule }) => rule === 'tier-check-in')?.due;
    };
    expect(await due()).toBe('2026-02-27');
    await importDays(world.deps, readDayList('2026-02-27 休\n2026-02-28 班'));
    expect(await due()).toBe('2026-02-28');
  });

  it('plans by the days off of the rep’s own calendars, but where a make-up day says otherwise', async () => {
    const world = aWorld();
    await setSetting(world.deps, { key: 'holiday-calendars', member: 'cn', isIn: true });
    await importDays(world.deps, { free: ['2026-02-20'], worked: ['2026-02-14', '2026-02-19'] });
    const { calendar } = planningOf(await readSettings(world.db));
    const days = ['2026-02-14', '2026-02-16', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'];
    expect(days.filter((day) => calendar.isFree(day))).toEqual(['2026-02-16', '2026-02-18', '2026-02-20']);
  });
});
