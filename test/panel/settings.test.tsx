// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Look, SettingChange, SettingsPage } from '../../extension/messaging/protocol/settings.ts';
import { aGesture, aKnownView } from './gallery/people.ts';
import { busySettings, someSettings } from './gallery/settings.ts';
import { type Stage, stagePanel } from './stage.tsx';

const openSection = async (
  page: SettingsPage,
  section: string,
  answers: Parameters<typeof stagePanel>[0] | object = {},
): Promise<Stage> => {
  const stage = await stagePanel({ view: aKnownView(), settings: () => Promise.resolve(page), ...answers });
  stage.press('Menu');
  await stage.settle();
  stage.menuItem('Settings');
  await stage.settle();
  stage.press(section);
  return stage;
};

const changes = (stage: Stage): readonly unknown[] => stage.asked.filter(([name]) => name === 'setSetting').map(([, change]) => change);

const refusal = (type: 'invalid' | 'address-taken') => ({ setSetting: () => Promise.resolve({ ok: false, error: { type } }) });

describe('a text', () => {
  it('is saved by Enter, and says so', async () => {
    const stage = await openSection(someSettings(), 'You');
    stage.type('Your name in notes', 'Robin Vale');
    stage.submit('Your name in notes');
    await stage.settle();
    expect(changes(stage)).toEqual([{ key: 'rep-name', value: 'Robin Vale' }]);
    expect(stage.status()?.textContent).toBe('Changed.');
  });

  it('of several lines is kept line by line, without empty ones', async () => {
    const stage = await openSection(someSettings(), 'You');
    stage.type('Lines under your name', ' Harbour Works \n\n+1 555 0100\n');
    stage.submit('Lines under your name');
    await stage.settle();
    expect(changes(stage)).toEqual([{ key: 'signature-lines', value: ['Harbour Works', '+1 555 0100'] }]);
  });

  it('that is not saved is still there after a look at another mail', async () => {
    const stage = await openSection(someSettings(), 'You');
    stage.type('Your name in notes', 'Robin');
    await stage.open(aKnownView({ name: 'Olu Ade' }, { n: 2 }));
    stage.press('Menu');
    await stage.settle();
    stage.menuItem('Settings');
    await stage.settle();
    stage.press('You');
    expect([stage.value('Your name in notes'), changes(stage)]).toEqual(['Robin', []]);
  });

  it('is not saved when nothing was changed', async () => {
    const stage = await openSection(someSettings(), 'You');
    stage.submit('Your name in notes');
    await stage.settle();
    expect(changes(stage)).toEqual([]);
  });

  it('for a time zone is the browser’s when it is empty', async () => {
    const stage = await openSection(busySettings, 'Working days and time');
    stage.type('Time zone', ' ');
    stage.submit('Time zone');
    await stage.settle();
    expect(changes(stage)).toEqual([{ key: 'time-zone', value: null }]);
  });

  it('is refused in words when there is no such zone', async () => {
    const refusing = await openSection(busySettings, 'Working days and time', refusal('invalid'));
    refusing.type('Time zone', 'Moon/Tranquility');
    refusing.submit('Time zone');
    await refusing.settle();
    expect(refusing.alerts().filter((words) => words !== '')).toEqual(['There is no time zone of this name. “Asia/Seoul” would be one.']);
  });
});

describe('the rhythm', () => {
  const said = (stage: Stage): readonly string[] => stage.alerts().filter((words) => words !== '');
  const field = (stage: Stage, part: string, index: number): HTMLInputElement | HTMLSelectElement => {
    const found = stage.part(part).querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')[index];
    if (found === undefined) throw new Error(`${part} has no field ${String(index)}`);
    return found;
  };
  const write = (stage: Stage, part: string, texts: readonly string[]): void => {
    for (const [index, value] of texts.entries()) fireEvent.change(field(stage, part, index), { target: { value } });
    fireEvent.submit(field(stage, part, 0));
  };

  it('is one of three, and is kept at once', async () => {
    const stage = await openSection(someSettings(), 'Rhythm');
    stage.choose(/Once a quarter/);
    await stage.settle();
    stage.type('After a complaint, until trust is back', '3');
    await stage.settle();
    expect(changes(stage)).toEqual([
      { key: 'check-ins', value: 'quarterly' },
      { key: 'recovery-days', value: 3 },
    ] satisfies SettingChange[]);
  });

  it('asks for days only where it is one’s own', async () => {
    const stage = await openSection(someSettings(), 'Rhythm');
    expect(stage.has('settings-check-in-days')).toBe(false);
  });

  it('of one’s own asks for the days of each tier, and saves those that changed together', async () => {
    const stage = await openSection(someSettings({ checkIns: 'own', checkInDays: { A: 10, B: 20 } }), 'Rhythm');
    write(stage, 'settings-check-in-days', ['10', '', ' 91 ']);
    await stage.settle();
    expect(changes(stage)).toEqual([{ key: 'check-in-days', days: { B: null, C: 91 } }] satisfies SettingChange[]);
    expect([field(stage, 'settings-check-in-days', 1).value, stage.status()?.textContent]).toEqual(['20', 'Changed.']);
  });

  it('of visits is refused in words where it is no number of days, and what was typed stays', async () => {
    const stage = await openSection(someSettings(), 'Rhythm');
    write(stage, 'settings-visit-days', ['90', 'often', '']);
    await stage.settle();
    expect([changes(stage), said(stage)]).toEqual([[], ['Please enter a number of days, 1 to 3650.']]);
    const invalid = [0, 1, 2].map((index) => field(stage, 'settings-visit-days', index).getAttribute('aria-invalid'));
    expect([invalid, field(stage, 'settings-visit-days', 1).value]).toEqual([['false', 'true', 'false'], 'often']);
  });

  it('that the host refuses is not taken for saved', async () => {
    const stage = await openSection(someSettings(), 'Rhythm', refusal('invalid'));
    write(stage, 'settings-visit-days', ['0']);
    await stage.settle();
    expect([field(stage, 'settings-visit-days', 0).value, said(stage)]).toEqual(['0', ['Please enter a number of days, 1 to 3650.']]);
  });

  it('that is not saved is still there after a look at another mail', async () => {
    const stage = await openSection(someSettings(), 'Rhythm');
    fireEvent.change(field(stage, 'settings-visit-days', 0), { target: { value: '90' } });
    await stage.open(aKnownView({ name: 'Olu Ade' }, { n: 2 }));
    stage.press('Menu');
    await stage.settle();
    stage.menuItem('Settings');
    await stage.settle();
    stage.press('Rhythm');
    expect([field(stage, 'settings-visit-days', 0).value, changes(stage)]).toEqual(['90', []]);
  });

  it('has notice by kind and tier, one cell at a time, and back to what is usual', async () => {
    const stage = await openSection(someSettings({ noticeDays: { 'promise-due': { none: 7 } } }), 'Rhythm');
    stage.press('How many days ahead');
    stage.type('Birthday wishes may leave', '1');
    fireEvent.change(field(stage, 'settings-notice-birthday', 0), { target: { value: '0' } });
    expect(field(stage, 'settings-notice-promise-due', 3).value).toBe('7');
    fireEvent.change(field(stage, 'settings-notice-promise-due', 3), { target: { value: '' } });
    await stage.settle();
    expect(changes(stage)).toEqual([
      { key: 'birthday-lead-days', value: 1 },
      { key: 'notice-days', days: { 'birthday:A': 0 } },
      { key: 'notice-days', days: { 'promise-due:none': null } },
    ] satisfies SettingChange[]);
  });
});

describe('a list', () => {
  it('takes a new member, and lets one go', async () => {
    const stage = await openSection(busySettings, 'What goes into the history');
    stage.type('Address or domain', 'bank.example');
    stage.submit('Address or domain');
    await stage.settle();
    stage.press('Remove rival.example');
    await stage.settle();
    expect(changes(stage)).toEqual([
      { key: 'never-log', member: 'bank.example', isIn: true },
      { key: 'never-log', member: 'rival.example', isIn: false },
    ] satisfies SettingChange[]);
    expect(document.activeElement).toBe(stage.part('settings-logging').querySelector('input'));
  });

  it('says why a member is refused', async () => {
    const stage = await openSection(someSettings(), 'Your addresses and mailboxes', refusal('address-taken'));
    stage.type('Address', 'dana@bright-mill.example');
    stage.submit('Address');
    await stage.settle();
    expect(stage.alerts().filter((words) => words !== '')).toEqual([
      'This is the address of one of your customers. Remove it from their file first.',
    ]);
    expect(stage.value('Address')).toBe('dana@bright-mill.example');
  });

  it('of the rep’s own addresses leaves out mailboxes: these have a switch', async () => {
    const page = someSettings({ ownAddresses: ['mina@aftercare.example', 'me@home.example'] });
    const stage = await openSection(page, 'Your addresses and mailboxes');
    expect([...stage.part('settings-addresses').querySelectorAll('.members li')].map(({ textContent }) => textContent)).toEqual([
      'me@home.example',
    ]);
  });
});

describe('days off', () => {
  const lines = (stage: Stage): readonly string[] =>
    [...stage.part('settings-time').querySelectorAll('[data-part="days-off"] p')].map(({ textContent }) => textContent ?? '');

  it('are said in short, by calendars and by what lies ahead', async () => {
    const stage = await openSection(busySettings, 'Working days and time');
    expect(lines(stage)).toEqual([
      'Calendars: Mainland China and Korea',
      '2 days of your own lie ahead.',
      'On 1 day off you work all the same.',
    ]);
  });

  it('are none until the rep sets them, on a page of their own', async () => {
    const stage = await openSection(someSettings({ freeDays: ['2020-01-01'] }), 'Working days and time');
    expect(lines(stage)).toEqual(['None noted yet, neither holidays nor leave.']);
    stage.press('Set days off');
    await stage.settle();
    expect(stage.asked).toEqual([['openApp', { route: 'days' }]]);
  });
});

describe('a switch or a choice', () => {
  it('is kept at once', async () => {
    const stage = await openSection(busySettings, 'What goes into the history');
    stage.flip('Keep mails in the history');
    await stage.settle();
    stage.press('What Aftercare reminds you of');
    stage.flip('Check-in');
    await stage.settle();
    stage.flip('Birthday');
    await stage.settle();
    expect(changes(stage)).toEqual([
      { key: 'automatic-logging', value: false },
      { key: 'rules-off', member: 'tier-check-in', isIn: true },
      { key: 'rules-off', member: 'birthday', isIn: false },
    ]);
  });

  it('of an optional kind is off until the rep wants it', async () => {
    const stage = await openSection(someSettings(), 'What Aftercare reminds you of');
    expect(stage.switches()).toContainEqual(['Monthly card', false]);
    stage.flip('Monthly card');
    await stage.settle();
    expect(changes(stage)).toEqual([{ key: 'rules-on', member: 'monthly-card', isIn: true }]);
  });

  it('of an optional kind that is on takes it away again', async () => {
    const stage = await openSection(someSettings({ rulesOn: ['monthly-card'] }), 'What Aftercare reminds you of');
    expect(stage.switches()).toContainEqual(['Monthly card', true]);
    stage.flip('Monthly card');
    await stage.settle();
    expect(changes(stage)).toEqual([{ key: 'rules-on', member: 'monthly-card', isIn: false }]);
  });

  it('of this device says that it is of this device', async () => {
    const stage = await openSection(someSettings(), 'Appearance and keys');
    stage.flip('Number on the toolbar icon');
    await stage.settle();
    stage.type('Appearance', 'dark');
    await stage.settle();
    expect(stage.asked).toEqual([
      ['setDevice', { showsCount: false }],
      ['setDevice', { appearance: 'dark' }],
    ]);
    expect(stage.status()?.textContent).toBe('Changed, only on this device.');
  });

  it('of the last working day is refused: one has to stay', async () => {
    const stage = await openSection(someSettings({ workingDays: [1] }), 'Working days and time');
    const boxes = [...stage.part('settings-time').querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
    const refused = (): readonly string[] => stage.alerts().filter((words) => words !== '');
    const said: (readonly string[])[] = [];
    for (const box of boxes.slice(0, 2)) {
      stage.click(box);
      await stage.settle();
      said.push(refused());
    }
    expect(said).toEqual([['At least one day must stay.'], []]);
    expect(changes(stage)).toEqual([{ key: 'working-days', value: [1, 2] }]);
  });

  it('of the language is said in the new one', async () => {
    const stage = await openSection(someSettings(), 'Languages');
    stage.type('Language of the panel', 'ko');
    await stage.settle();
    expect([changes(stage), stage.status()?.textContent]).toEqual([[{ key: 'ui-language', value: 'ko' }], '바꾸었습니다.']);
  });
});

describe('what the panel shows', () => {
  const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body): void =>
    void fireEvent.keyDown(target, { key, ...more });
  const names = (): boolean => /Dana|bright-mill/.test(document.body.outerHTML);

  it('is gone from the page with one key, and back with the same', async () => {
    const stage = await stagePanel({ view: aKnownView({ next: aGesture() }) });
    expect(names()).toBe(true);
    press('h');
    await stage.settle();
    expect([names(), stage.has('cover'), Object.fromEntries(Object.entries(stage.part('customer').dataset))]).toEqual([
      false,
      true,
      { part: 'customer', email: '', tier: '', thread: '', state: 'none' },
    ]);
    press('h');
    await stage.settle();
    expect([names(), stage.has('cover')]).toEqual([true, false]);
    expect(stage.asked).toEqual([
      ['setDevice', { isHidden: true }],
      ['setDevice', { isHidden: false }],
    ]);
  });

  it.each([
    { name: 'a Korean layout', key: 'ㅗ', more: { code: 'KeyH' }, hides: true },
    { name: 'capital letters', key: 'H', more: { code: 'KeyH' }, hides: true },
    { name: 'another letter at the place of H', key: 'd', more: { code: 'KeyH' }, hides: false },
    { name: 'Control', key: 'h', more: { ctrlKey: true }, hides: false },
    { name: 'a key that is held down', key: 'h', more: { repeat: true }, hides: false },
    { name: 'a letter being composed', key: 'h', more: { isComposing: true }, hides: false },
  ])('with $name: hidden $hides', async ({ key, more, hides }) => {
    const stage = await stagePanel({ view: aKnownView() });
    press(key, more);
    await stage.settle();
    expect(stage.has('cover')).toBe(hides);
  });

  it('stays while the rep types an h', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    stage.press('Deal');
    press('h', {}, stage.part('record').querySelector('input') ?? document.body);
    await stage.settle();
    expect(stage.has('cover')).toBe(false);
  });

  it('is not shown before it is known whether it is hidden', async () => {
    let answer: (look: Look) => void = () => undefined;
    const look = new Promise<Look>((resolve) => (answer = resolve));
    const stage = await stagePanel({ view: aKnownView(), look: () => look });
    expect([names(), stage.part('customer').dataset['state']]).toEqual([false, 'reading']);
    answer({ appearance: 'system', uiLanguage: null, isHidden: true });
    await stage.settle();
    expect([names(), stage.has('cover')]).toEqual([false, true]);
  });

  it('goes when another tab has hidden it, and what was begun is still there afterwards', async () => {
    let isHidden = false;
    const stage = await stagePanel({
      view: aKnownView(),
      look: () => Promise.resolve({ appearance: 'system', uiLanguage: null, isHidden }),
    });
    stage.press('Deal');
    stage.type('What was agreed', 'CT-40');
    isHidden = true;
    stage.tell('changed', {});
    await stage.settle();
    expect([names(), stage.has('cover'), stage.fields()]).toEqual([false, true, 0]);
    isHidden = false;
    stage.tell('changed', {});
    await stage.settle();
    expect(stage.value('What was agreed')).toBe('CT-40');
  });

  it('stays hidden when the next mail is opened', async () => {
    const stage = await stagePanel({ view: aKnownView() });
    press('h');
    await stage.settle();
    await stage.open(aKnownView({ name: 'Olu Ade' }, { n: 2 }));
    expect([document.body.outerHTML.includes('Olu'), stage.has('cover')]).toEqual([false, true]);
    await act(() => Promise.resolve(stage.press('Show')));
    expect(stage.part('customer-name').textContent).toBe('Olu Ade');
  });
});
