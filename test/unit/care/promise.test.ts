import { describe, expect, it } from 'vitest';
import { endPromise, hasEnded, promiseState, renewedPromise } from '#shared/care/promise.ts';
import { aPromise } from '../../support/builders.ts';

describe('the life of a promise', () => {
  it.each([
    { name: 'the day before', promise: aPromise({ due: '2026-03-06' }), today: '2026-03-05', state: 'open' },
    { name: 'on its day', promise: aPromise({ due: '2026-03-06' }), today: '2026-03-06', state: 'open' },
    { name: 'the day after', promise: aPromise({ due: '2026-03-06' }), today: '2026-03-07', state: 'late' },
    { name: 'kept', promise: aPromise({ keptOn: '2026-03-09' }), today: '2026-03-10', state: 'kept' },
    { name: 'broken', promise: aPromise({ brokenOn: '2026-03-09' }), today: '2026-03-10', state: 'broken' },
    { name: 'released', promise: aPromise({ releasedOn: '2026-03-09' }), today: '2026-03-10', state: 'released' },
    { name: 'ended twice', promise: aPromise({ brokenOn: '2026-03-09', keptOn: '2026-03-08' }), today: '2026-03-10', state: 'kept' },
  ])('$name: $state', ({ promise, today, state }) => {
    expect(promiseState(promise, today)).toBe(state);
  });

  it('without a day it is never late', () => {
    const { due: _, ...promise } = aPromise();
    expect(promiseState(promise, '2036-03-06')).toBe('open');
  });

  it.each(['kept', 'broken', 'released'] as const)('%s is the only end it has', (end) => {
    const before = aPromise({ keptOn: '2026-03-03', brokenOn: '2026-03-03', releasedOn: '2026-03-03' });
    const { keptOn, brokenOn, releasedOn } = endPromise(end, '2026-03-05');
    expect([keptOn, brokenOn, releasedOn].filter((day) => day !== undefined)).toEqual(['2026-03-05']);
    expect(hasEnded(before)).toBe(true);
  });

  it('renewed, it has none', () => {
    expect(Object.values(renewedPromise)).toEqual([undefined, undefined, undefined]);
    expect(hasEnded(aPromise())).toBe(false);
  });
});
