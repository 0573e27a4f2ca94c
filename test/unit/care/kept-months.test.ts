import { describe, expect, it } from 'vitest';
import { keptMonths, turnAtHand } from '#shared/care/kept-months.ts';
import type { Decision } from '#shared/schema/decision.ts';
import type { CarePromise } from '#shared/schema/promise.ts';
import { aDecision, aPromise } from '../../support/builders.ts';

/** The figures on the tenth of every month, from April on. */
const monthly = (overrides: Partial<CarePromise> = {}): CarePromise => {
  const { due: _due, ...promise } = aPromise({ madeOn: '2026-03-16', monthlyOn: 10, ...overrides });
  return promise;
};

const done = (month: string, day: string, type = 'done'): readonly [string, Decision] => {
  const id = `promise-due:customer-1:promise-1:${month}`;
  return [id, aDecision({ id, day, type })];
};

const on = (today: string, decisions: readonly (readonly [string, Decision])[], promise = monthly()) =>
  keptMonths(promise, new Map(decisions), today).map(({ month, outcome, days }) => `${month} ${outcome} ${days}`);

const tolerance = { early: 2, late: 3 };

describe('[S4-03] early counts as broken too', () => {
  it.each([
    { day: '2026-04-09', says: 'early 1' },
    { day: '2026-04-10', says: 'kept 0' },
    { day: '2026-04-11', says: 'late 1' },
    { day: '2026-04-05', says: 'early 5' },
    { day: '2026-05-01', says: 'late 21' },
  ])('to the day: done on $day → $says', ({ day, says }) => {
    expect(on('2026-05-02', [done('2026-04', day)])).toEqual([`2026-04 ${says}`]);
  });

  it.each([
    { day: '2026-04-07', says: 'early 1' },
    { day: '2026-04-08', says: 'kept 0' },
    { day: '2026-04-13', says: 'kept 0' },
    { day: '2026-04-14', says: 'late 1' },
  ])('two days early and three late allowed: done on $day → $says', ({ day, says }) => {
    expect(on('2026-05-02', [done('2026-04', day)], monthly({ tolerance }))).toEqual([`2026-04 ${says}`]);
  });

  it('counts what was done elsewhere as done, what was skipped as missed, and a snooze as neither', () => {
    expect(on('2026-04-12', [done('2026-04', '2026-04-10', 'done-elsewhere')])).toEqual(['2026-04 kept 0']);
    expect(on('2026-04-12', [done('2026-04', '2026-04-10', 'skipped')])).toEqual(['2026-04 missed 0']);
    expect(on('2026-04-12', [done('2026-04', '2026-04-10', 'snoozed')])).toEqual([]);
  });
});

describe('which months are decided', () => {
  it.each([
    { today: '2026-04-10', says: [] },
    { today: '2026-05-09', says: [] },
    { today: '2026-05-10', says: ['2026-04 missed 0'] },
    { today: '2026-06-09', says: ['2026-04 missed 0'] },
    { today: '2026-06-10', says: ['2026-04 missed 0', '2026-05 missed 0'] },
  ])('on $today nobody has done anything: $says', ({ today, says }) => {
    expect(on(today, [])).toEqual(says);
  });

  it('a month is over when the next may be kept early', () => {
    expect(on('2026-05-07', [], monthly({ tolerance }))).toEqual([]);
    expect(on('2026-05-08', [], monthly({ tolerance }))).toEqual(['2026-04 missed 0']);
  });

  it('the first is the one after it was promised', () => {
    const decisions = [done('2026-03', '2026-03-10'), done('2026-04', '2026-04-10')];
    expect(on('2026-04-20', decisions)).toEqual(['2026-04 kept 0']);
    expect(on('2026-04-20', decisions, monthly({ madeOn: '2026-03-09' }))).toEqual(['2026-03 kept 0', '2026-04 kept 0']);
  });

  it('next month’s may be done too early already', () => {
    expect(on('2026-04-28', [done('2026-05', '2026-04-28')], monthly({ monthlyOn: 1 }))).toEqual(['2026-05 early 3']);
  });

  it('in a short month it is the last day', () => {
    const promise = monthly({ madeOn: '2026-04-01', monthlyOn: 31 });
    expect(on('2026-05-01', [done('2026-04', '2026-04-30')], promise)).toEqual(['2026-04 kept 0']);
  });

  it('a clock that stands at the end of all days asks for no month beyond', () => {
    const promise = monthly({ madeOn: '9999-09-01' });
    expect(on('9999-12-31', [done('9999-12', '9999-12-10')], promise)).toEqual([
      '9999-09 missed 0',
      '9999-10 missed 0',
      '9999-11 missed 0',
      '9999-12 kept 0',
    ]);
    expect(turnAtHand(promise, new Map(), '9999-12-31')).toBeNull();
  });

  it('a promise for one day has none', () => {
    expect(on('2026-05-10', [], aPromise())).toEqual([]);
  });
});
