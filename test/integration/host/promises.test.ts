import { describe, expect, it } from 'vitest';
import type { PromiseView } from '../../../extension/messaging/protocol/customer-view.ts';
import type { CarePromise } from '#shared/schema/promise.ts';
import { aDecision, aPromise } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { aConversation, aWorldWithDana } from './page.ts';
import { view } from './views.ts';

const monthly = (overrides: Partial<CarePromise>): CarePromise => {
  const { due: _due, ...promise } = aPromise({ madeOn: '2025-12-20', ...overrides });
  return promise;
};

const shown = async (promise: CarePromise, settled: Readonly<Record<string, string>> = {}): Promise<readonly PromiseView[]> => {
  const world = await aWorldWithDana();
  await store(world, 'promise', promise);
  for (const [month, day] of Object.entries(settled)) {
    await store(world, 'decision', aDecision({ id: `promise-due:customer-1:promise-1:${month}`, type: 'done', day }));
  }
  const { customer } = await view(world, aConversation());
  return customer?.promises ?? [];
};

describe('[S4-03] a promise for every month, on Monday 2 March', () => {
  it.each([
    { name: 'waits for its day', on: 3, due: '2026-03-03', isLate: false, gestureKey: null },
    { name: 'can be kept on its day', on: 2, due: '2026-03-02', isLate: false, gestureKey: 'promise-due:customer-1:promise-1:2026-03' },
    { name: 'is late the day after', on: 1, due: '2026-03-01', isLate: true, gestureKey: 'promise-due:customer-1:promise-1:2026-03' },
  ])('$name', async ({ on, due, isLate, gestureKey }) => {
    const settled = { '2026-01': `2026-01-0${on}`, '2026-02': `2026-02-0${on}` };
    expect(await shown(monthly({ monthlyOn: on }), settled)).toMatchObject([
      { due, isLate, monthly: { on, early: 0, late: 0, gestureKey } },
    ]);
  });

  it('says how each month was kept', async () => {
    const [promise] = await shown(monthly({ monthlyOn: 2 }), { '2026-01': '2026-01-02', '2026-02': '2026-01-31' });
    expect(promise?.monthly?.months).toEqual([
      { month: '2026-01', outcome: 'kept', days: 0 },
      { month: '2026-02', outcome: 'early', days: 2 },
    ]);
  });

  it('waits for the next month once this one is kept', async () => {
    const settled = { '2026-01': '2026-01-02', '2026-02': '2026-02-02', '2026-03': '2026-03-02' };
    expect(await shown(monthly({ monthlyOn: 2 }), settled)).toMatchObject([{ due: '2026-04-02', monthly: { gestureKey: null } }]);
  });

  it('one for a day has no months', async () => {
    expect(await shown(aPromise())).toMatchObject([{ due: '2026-03-06', monthly: null }]);
  });
});
