// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { TodayView } from '../../extension/messaging/protocol/today-view.ts';
import { groupsOf, placeIn } from '../../extension/panel/today-groups.ts';
import { showsToday } from '../../extension/panel/today.tsx';
import { msToMidnight } from '../../extension/panel/use-new-day.ts';
import { aKnownView, aView } from './gallery/people.ts';
import { aDueEntry, aFullDay, aToday } from './gallery/today.ts';
import { later, type Stage, stagePanel } from './stage.tsx';

const nothingOpen = aView({ thread: '' });

/** Who stands in the list, in order. */
const names = (stage: Stage): readonly string[] =>
  entries(stage).map((entry) => entry.querySelector('.choice-text')?.firstChild?.textContent ?? '');

const entries = (stage: Stage): readonly HTMLElement[] => [...stage.part('today').querySelectorAll<HTMLElement>('[data-gesture]')];

const nth = (stage: Stage, index: number): HTMLElement => {
  const entry = entries(stage)[index];
  if (entry === undefined) throw new Error(`There is no entry ${String(index)}`);
  return entry;
};

const headings = (stage: Stage): readonly (string | null)[] =>
  [...stage.part('today').querySelectorAll('[role="group"] > .heading')].map(({ textContent }) => textContent);

/** The entry with the focus, by customer. */
const focused = (): string =>
  document.activeElement?.closest('[data-gesture]')?.querySelector('.choice-text')?.firstChild?.textContent ?? '';

const key = (name: string, more: KeyboardEventInit = {}): void =>
  void fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

/** A background that hands out these lists one after the other, the last one for ever. */
const lists = (...all: readonly TodayView[]): { readonly today: () => Promise<TodayView>; readonly asked: () => number } => {
  let asked = 0;
  return {
    today: () => {
      const list = all[Math.min(asked, all.length - 1)] ?? aToday({});
      asked += 1;
      return Promise.resolve(list);
    },
    asked: () => asked,
  };
};

const without = (customerId: string): TodayView => {
  const keep = (list: TodayView['overdue']): TodayView['overdue'] => list.filter(({ customer }) => customer.id !== customerId);
  return aToday({ overdue: keep(aFullDay.overdue), due: keep(aFullDay.due), soon: keep(aFullDay.soon) });
};

describe('when Today stands', () => {
  it.each([
    { name: 'nothing is open', view: nothingOpen, stands: true },
    {
      name: 'nothing is open and the mailbox is asked about',
      view: aView({ thread: '', mailbox: { address: 'new@aftercare.example', status: 'ask' } }),
      stands: true,
    },
    { name: 'a conversation with nobody in it is open', view: aView(), stands: false },
    { name: 'a box is written in', view: aView({ thread: '', about: 'writing' }), stands: false },
    {
      name: 'the mailbox is left out',
      view: aView({ thread: '', mailbox: { address: 'a@aftercare.example', status: 'not-here' } }),
      stands: false,
    },
    { name: 'nobody knows whose mailbox it is', view: aView({ thread: '', mailbox: { address: null, status: 'unknown' } }), stands: false },
    { name: 'the page cannot be read', view: aView({ thread: '', state: 'unreadable' }), stands: false },
    { name: 'a customer is shown', view: aKnownView({}, { thread: '' }), stands: false },
  ] satisfies readonly { readonly name: string; readonly view: PanelView; readonly stands: boolean }[])(
    '$name → $stands',
    ({ view, stands }) => {
      expect(showsToday(view)).toBe(stands);
    },
  );

  it('goes as soon as a mail is open', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    expect(stage.has('today')).toBe(true);
    await stage.open(aKnownView({}, { n: 2 }));
    expect([stage.has('today'), stage.part('customer-name').textContent]).toEqual([false, 'Dana Fox']);
  });
});

describe('the list', () => {
  it('has three groups with all that there is counted, and says how many are not shown', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    expect(headings(stage)).toEqual(['Overdue · 2', 'Today · 2', 'Next 7 days · 121']);
    expect(names(stage)).toEqual(['김민수', '王丽', 'Dana Fox', 'purchasing-and-maintenance-desk@bright-mill.example', 'Olu Ade']);
    expect(stage.part('today').querySelector('.more')?.textContent).toBe('and 120 more');
  });

  it('says of each who, what, why and how late', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    expect(nth(stage, 0).textContent).toBe(
      '김민수 A 5 days overdue 대한정밀 · minsu@bright-mill.example Check-in · A: every week, last Nov 6',
    );
  });

  it('leaves out a group that is empty, and says that nothing is for today', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aToday({ soon: aFullDay.soon })).today });
    expect([headings(stage), stage.reads('Nothing is due today.')]).toEqual([['Next 7 days · 1'], true]);
  });

  it('is warm when nothing is due', async () => {
    const stage = await stagePanel({ view: nothingOpen });
    expect([
      stage.reads('Nothing is due. A good day to call somebody you like.'),
      screen.queryByRole('listbox', { name: 'Today' }),
    ]).toEqual([true, null]);
  });

  it('says so when nobody answers, and is there after another try', async () => {
    let answers = false;
    const stage = await stagePanel({
      view: nothingOpen,
      ask: () => Promise.resolve({ ...nothingOpen }),
      today: () => (answers ? Promise.resolve(aFullDay) : Promise.reject(new Error('Nobody answers'))),
    });
    expect([stage.reads('What is due cannot be shown just now. Nothing is lost.'), entries(stage).length]).toEqual([true, 0]);
    answers = true;
    stage.press('Try again');
    await stage.settle();
    expect([stage.reads('What is due cannot be shown just now. Nothing is lost.'), entries(stage).length]).toEqual([false, 5]);
  });

  it('stays as it was read while nobody answers', async () => {
    let answers = true;
    const stage = await stagePanel({
      view: nothingOpen,
      today: () => (answers ? Promise.resolve(aFullDay) : Promise.reject(new Error('Nobody answers'))),
    });
    answers = false;
    stage.tell('changed', {});
    await stage.settle();
    expect(entries(stage).length).toBe(5);
  });

  it('shows the newest answer, whichever comes last', async () => {
    const slow = later<TodayView>();
    const answers = [slow.promise, Promise.resolve(without('minsu'))];
    let turn = 0;
    const stage = await stagePanel({
      view: nothingOpen,
      ask: () => Promise.resolve({ ...nothingOpen }),
      today: () => answers[(turn += 1) - 1] ?? Promise.resolve(aFullDay),
    });
    stage.tell('changed', {});
    await stage.settle();
    slow.give(aFullDay);
    await stage.settle();
    expect(names(stage)[0]).toBe('王丽');
  });

  it('shows complaints only where that is wished', async () => {
    const wishes: string[] = [];
    const complaints = aToday({ overdue: aFullDay.overdue.slice(1) });
    const stage = await stagePanel({
      view: nothingOpen,
      today: ({ only }) => {
        wishes.push(only);
        return Promise.resolve(only === 'complaints' ? complaints : aFullDay);
      },
    });
    stage.press('Complaints only');
    expect(names(stage)).toEqual([]);
    await stage.settle();
    expect([wishes, names(stage), screen.getByRole('button', { name: 'Complaints only' }).getAttribute('aria-pressed')]).toEqual([
      ['all', 'complaints'],
      ['王丽'],
      'true',
    ]);
  });

  it('has words of its own when no complaint waits', async () => {
    const stage = await stagePanel({ view: nothingOpen });
    stage.press('Complaints only');
    await stage.settle();
    expect(stage.reads('No complaint is waiting. Everybody is well looked after.')).toBe(true);
  });
});

describe('the keys', () => {
  it('j and k come into the list from anywhere and walk through it; Home and End go to its ends', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    const seen: string[] = [];
    for (const each of ['j', 'j', 'ArrowDown', 'k', 'ArrowUp', 'k', 'End', 'j', 'Home']) {
      key(each);
      seen.push(focused());
    }
    const last = 'Olu Ade';
    expect(seen).toEqual(['김민수', '王丽', 'Dana Fox', '王丽', '김민수', '김민수', last, last, '김민수']);
    expect(entries(stage).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
    expect(entries(stage).map((entry) => entry.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false', 'false', 'false']);
  });

  it('count by their place where the layout is Korean or Chinese', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    key('ㅓ', { code: 'KeyJ' });
    expect(focused()).toBe('김민수');
    key('ㅇ', { code: 'KeyD' });
    await stage.settle();
    expect(stage.asked).toEqual([['decide', { customerId: 'minsu', gestureKey: 'tier-check-in minsu 2026-11-06', type: 'done' }]]);
    key('、', { code: 'Slash' });
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it.each([
    { name: 'with Ctrl', more: { ctrlKey: true } },
    { name: 'with Alt', more: { altKey: true } },
    { name: 'with Meta', more: { metaKey: true } },
    { name: 'while a letter is composed', more: { isComposing: true } },
  ])('$name are the browser’s', async ({ more }) => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    key('j', more);
    expect(focused()).toBe('');
    key('j');
    key('d', more);
    key('j', more);
    await stage.settle();
    expect([focused(), stage.asked]).toEqual(['김민수', []]);
  });

  it('settle nothing that does not have the focus, and nothing by being held down', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    key('d');
    key('s');
    key('j');
    key('d', { repeat: true });
    await stage.settle();
    expect([stage.asked, screen.queryAllByRole('menuitem')]).toEqual([[], []]);
  });

  it('are letters in the search field', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    key('/');
    const field = document.activeElement;
    for (const each of ['j', 'd', 's', '/']) key(each);
    await stage.settle();
    expect([field?.getAttribute('role'), document.activeElement === field, stage.asked]).toEqual(['combobox', true, []]);
  });

  it('d settles the entry with the focus, says so, and goes on with the next', async () => {
    const stage = await stagePanel({
      view: nothingOpen,
      ask: () => Promise.resolve({ ...nothingOpen }),
      today: lists(aFullDay, without('wangli')).today,
    });
    key('j');
    key('j');
    key('d');
    await stage.settle();
    expect(stage.asked).toEqual([['decide', { customerId: 'wangli', gestureKey: 'thank-for-favour wangli f1', type: 'done' }]]);
    expect([stage.status()?.textContent, names(stage).length, focused()]).toEqual(['Noted.', 4, 'Dana Fox']);
  });

  it('act on nobody when the entry goes away by itself', async () => {
    const stage = await stagePanel({
      view: nothingOpen,
      ask: () => Promise.resolve({ ...nothingOpen }),
      today: lists(aFullDay, without('minsu')).today,
    });
    key('j');
    expect(focused()).toBe('김민수');
    stage.tell('changed', {});
    await stage.settle();
    key('d');
    key('s');
    await stage.settle();
    expect([names(stage)[0], stage.asked]).toEqual(['王丽', []]);
  });

  it('s opens the menu of the entry with the focus, wherever the pointer lies', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    key('j');
    fireEvent.pointerMove(nth(stage, 2));
    key('s');
    await stage.settle();
    stage.menuItem('Next working day');
    await stage.settle();
    expect(stage.asked).toEqual([
      ['decide', { customerId: 'minsu', gestureKey: 'tier-check-in minsu 2026-11-06', type: 'snoozed', until: '2026-11-23' }],
    ]);
  });
});

describe('an entry', () => {
  it('is put off to a day of the rep’s own', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    fireEvent.pointerMove(nth(stage, 2));
    stage.press('Remind me later');
    await stage.settle();
    stage.menuItem('Pick a day');
    await stage.settle();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Remind me later: Dana Fox');
    stage.type('Pick a day', '2026-12-24');
    fireEvent.submit(screen.getByLabelText('Pick a day'));
    await stage.settle();
    expect(stage.asked).toEqual([
      ['decide', { customerId: 'dana', gestureKey: 'thank-for-deal dana deal-1', type: 'snoozed', until: '2026-12-24' }],
    ]);
    expect(screen.queryByLabelText('Pick a day')).toBe(null);
  });

  it('stays with the keys when putting it off is given up', async () => {
    const stage = await stagePanel({ view: nothingOpen, today: lists(aFullDay).today });
    key('j');
    key('s');
    await stage.settle();
    stage.menuItem('Pick a day');
    await stage.settle();
    stage.press('Cancel');
    expect([focused(), stage.asked]).toEqual(['김민수', []]);
  });

  it('opens the file of its own customer, and Back to Today leads back to it', async () => {
    const asked: unknown[] = [];
    const stage = await stagePanel({
      view: nothingOpen,
      ask: (who) => {
        asked.push(who);
        return Promise.resolve(
          who.customerId === undefined ? { ...nothingOpen } : aKnownView({ id: who.customerId, name: '王丽' }, { thread: '' }),
        );
      },
      today: lists(aFullDay).today,
    });
    key('j');
    key('j');
    stage.click(nth(stage, 1));
    await stage.settle();
    expect([asked.at(-1), stage.part('customer-name').textContent, stage.has('today')]).toEqual([{ customerId: 'wangli' }, '王丽', false]);
    stage.press('Back to Today');
    await stage.settle();
    expect([asked.at(-1), stage.has('today'), focused()]).toEqual([{}, true, '王丽']);
  });

  it('keeps “Complaints only” while the rep looks at a file', async () => {
    const stage = await stagePanel({
      view: nothingOpen,
      ask: ({ customerId }) =>
        Promise.resolve(customerId === undefined ? { ...nothingOpen } : aKnownView({ id: customerId }, { thread: '' })),
      today: ({ only }) => Promise.resolve(only === 'complaints' ? aToday({ overdue: aFullDay.overdue }) : aFullDay),
    });
    stage.press('Complaints only');
    await stage.settle();
    stage.click(nth(stage, 0));
    await stage.settle();
    stage.press('Back to Today');
    await stage.settle();
    expect(names(stage)).toEqual(['김민수', '王丽']);
  });
});

describe('the search', () => {
  it('stands above what is due, takes no focus by itself, and opens the file of who is picked', async () => {
    const asked: unknown[] = [];
    const stage = await stagePanel({
      view: nothingOpen,
      ask: (who) => {
        asked.push(who);
        return Promise.resolve(nothingOpen);
      },
    });
    expect(document.activeElement).toBe(document.body);
    stage.type('Find a customer', '王');
    await stage.settle();
    stage.pick(/王丽/);
    await stage.settle();
    expect(asked.at(-1)).toEqual({ customerId: 'wangli' });
  });
});

describe('a new day', () => {
  afterEach(() => vi.useRealTimers());

  it('is asked for shortly after midnight, and every midnight', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 23, 59, 30), toFake: ['Date'] });
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const source = lists(aFullDay);
    await stagePanel({ view: nothingOpen, ask: () => Promise.resolve({ ...nothingOpen }), today: source.today });
    const waits = timers.mock.calls.filter(([, ms]) => ms === 31_000);
    timers.mockRestore();
    const before = source.asked();
    const [run] = waits[0] ?? [];
    if (run === undefined) throw new Error('Nothing waits for midnight');
    await act(async () => {
      run();
      await Promise.resolve();
    });
    expect([waits.length, source.asked()]).toEqual([1, before + 1]);
  });

  it('is asked for when the tab comes back to the front', async () => {
    const source = lists(aFullDay, without('minsu'));
    const stage = await stagePanel({ view: nothingOpen, ask: () => Promise.resolve({ ...nothingOpen }), today: source.today });
    fireEvent(document, new Event('visibilitychange'));
    await stage.settle();
    expect(names(stage)[0]).toBe('王丽');
  });

  it.each([
    { name: 'half a minute before', now: new Date(2026, 10, 20, 23, 59, 30), ms: 30_000 },
    { name: 'exactly then', now: new Date(2026, 10, 20), ms: 86_400_000 },
    { name: 'on the last day of a year', now: new Date(2026, 11, 31, 12), ms: 43_200_000 },
  ])('is $ms ms away $name', ({ now, ms }) => {
    expect(msToMidnight(now)).toBe(ms);
  });
});

describe('where the keys stand', () => {
  it.each([
    { name: 'nowhere yet', at: null, index: 0 },
    { name: 'on an entry that is there', at: { key: 'c', index: 0 }, index: 2 },
    { name: 'on one that went away', at: { key: 'gone', index: 1 }, index: 1 },
    { name: 'on the last one, which went away', at: { key: 'gone', index: 3 }, index: 2 },
  ])('$name → $index', ({ at, index }) => {
    expect(placeIn(['a', 'b', 'c'], at)).toBe(index);
  });

  it('is nowhere in an empty list', () => {
    expect([placeIn([], null), placeIn([], { key: 'gone', index: 2 })]).toEqual([-1, -1]);
  });

  it('lines follow each other, with one for what is not shown', () => {
    const many = Array.from({ length: 50 }, (_, index) => aDueEntry({ id: `c${String(index)}`, name: `Guest ${String(index)}` }));
    const list = aToday({ overdue: many, soon: aFullDay.soon, totals: { overdue: 120, due: 0, soon: 1 } });
    expect(groupsOf(list).map(({ name, line, more, total }) => ({ name, line, more, total }))).toEqual([
      { name: 'overdue', line: 1, more: 70, total: 120 },
      { name: 'soon', line: 53, more: 0, total: 1 },
    ]);
  });

  it('what is more than anybody counts is said to be more, not counted', async () => {
    const stage = await stagePanel({
      view: nothingOpen,
      today: () => Promise.resolve(aToday({ due: aFullDay.due, totals: { overdue: 0, due: 1_000, soon: 0 } })),
    });
    expect(headings(stage)).toEqual(['Today · 999+']);
    expect(stage.part('today').textContent).toContain('and many more');
  });
});
