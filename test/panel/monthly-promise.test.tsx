// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PromiseView } from '../../extension/messaging/protocol/customer-view.ts';
import { aKnownView, TODAY } from './gallery/people.ts';
import { stagePanel } from './stage.tsx';

const KEY = 'promise-due:dana:p1:2026-11';

const monthly = (overrides: Partial<PromiseView['monthly'] & object> = {}, promise: Partial<PromiseView> = {}): PromiseView => ({
  id: 'p1',
  text: 'the figures',
  due: TODAY,
  isLate: false,
  monthly: { on: 20, early: 0, late: 0, gestureKey: KEY, months: [], ...overrides },
  thread: null,
  ...promise,
});

const stageFor = (promise: PromiseView) => stagePanel({ view: aKnownView({ promises: [promise] }) });

describe('recording a promise for every month', () => {
  it('asks for the day and what still counts as kept', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    stage.press('I promised');
    stage.type('What you promised', 'the figures');
    stage.tick('Every month');
    stage.type('Day of the month (31 is the last)', '5');
    stage.type('Days it may be late', '2');
    stage.press('Save');
    await stage.settle();
    expect(stage.asked).toMatchObject([['recordPromise', { text: 'the figures', due: null, monthly: { on: 5, early: 0, late: 2 } }]]);
  });

  it.each([
    { field: 'Day of the month (31 is the last)', wrong: ['', '0', '32', 'x'] },
    { field: 'Days it may be early', wrong: ['', '15', '-1'] },
  ])('refuses a $field that is none', async ({ field, wrong }) => {
    const stage = await stagePanel({ view: aKnownView() });
    stage.press('I promised');
    stage.type('What you promised', 'the figures');
    stage.tick('Every month');
    stage.type('Day of the month (31 is the last)', '5');
    for (const text of wrong) {
      stage.type(field, text);
      stage.press('Save');
      await stage.settle();
      expect([stage.asked, stage.alerts()]).toEqual([[], ['Please enter a day from 1 to 31, and 0 to 14 days early or late.']]);
    }
  });
});

describe('a promise for every month on the file', () => {
  it.each([
    { name: 'with no month decided', promise: monthly(), says: 'the figuresevery month on day 20, next Nov 20' },
    {
      name: 'on the last day',
      promise: monthly({ on: 31 }, { due: '2026-11-30' }),
      says: 'the figureson the last day of every month, next Nov 30',
    },
    { name: 'late', promise: monthly({}, { due: '2026-11-18', isLate: true }), says: 'the figuresevery month on day 20, was due Nov 18' },
    {
      name: 'with the months that went wrong',
      promise: monthly({
        months: [
          { month: '2025-12', outcome: 'missed', days: 0 },
          { month: '2026-06', outcome: 'early', days: 2 },
          { month: '2026-07', outcome: 'late', days: 1 },
          { month: '2026-08', outcome: 'kept', days: 0 },
        ],
      }),
      says: 'the figuresevery month on day 20, next Nov 20kept in 1 of 4 months · Dec 2025: not done · Jun: 2 days too early · Jul: 1 day too late',
    },
  ])('$name', async ({ promise, says }) => {
    const stage = await stageFor(promise);
    expect(stage.items('promises')).toEqual([says]);
  });

  it('one click keeps this month, and the promise goes on', async () => {
    const stage = await stageFor(monthly());
    stage.press('Kept for this month: the figures');
    await stage.settle();
    expect(stage.asked).toEqual([['decide', { customerId: 'dana', gestureKey: KEY, type: 'done' }]]);
  });

  it('before its days have begun there is nothing to click', async () => {
    const stage = await stageFor(monthly({ gestureKey: null }));
    expect([...stage.part('promises').querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual([
      'More about: the figures',
    ]);
  });

  it.each([
    { item: 'Kept to the end', as: 'kept' },
    { item: 'Cannot be kept', as: 'broken' },
    { item: 'No longer wanted', as: 'released' },
  ])('$item ends it', async ({ item, as }) => {
    const stage = await stageFor(monthly());
    stage.press('More about: the figures');
    await stage.settle();
    stage.menuItem(item);
    await stage.settle();
    expect(stage.asked).toEqual([['endPromise', { promiseId: 'p1', as }]]);
  });
});
